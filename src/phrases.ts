// Rules that are a table: this phrase, that phrase.

import {prose, type Release, type Span, type Word} from './release/index.ts'
import {beside, formsOf} from './release/words/forms.ts'
import {type Definition, type Rule, rule} from './rule.ts'

/** A table as `dictionaries/*.tsv` holds it: the phrase, a tab, what to write instead; `#` opens a comment. */
export interface Table {
  readonly swaps: ReadonlyMap<string, readonly Swap[]>
}

interface Swap {
  readonly words: readonly string[]
  readonly to: readonly string[]
}

/** Read a table: several replacements stand apart by `|`, an empty one removes the phrase. */
export function table(text: string): Table {
  const swaps = new Map<string, Swap[]>()
  for (const line of text.split('\n')) {
    const [from, to] = line.split('\t')
    if (!from || to === undefined || from.startsWith('#')) continue
    const words = from.toLowerCase().split(' ')
    const group = swaps.get(words[0]!) ?? []
    group.push({words, to: to.split('|')})
    swaps.set(words[0]!, group)
  }
  for (const group of swaps.values()) group.sort((a, b) => b.words.length - a.words.length)
  return {swaps}
}

/** A rule whose findings are the phrases of a table. */
export function phrases({table, ...definition}: Omit<Definition, 'check'> & {table: Table}): Rule {
  return rule({
    ...definition,
    check(release, report) {
      for (const {span, expected} of found(release, table)) {
        report(
          span,
          `Unexpected \`${span.text}\`, expected ${expected.map((to) => `\`${to}\``).join(' or ')}`,
          {expected}
        )
      }
    }
  })
}

function found(release: Release, {swaps}: Table): readonly {span: Span; expected: string[]}[] {
  const found: {span: Span; expected: string[]}[] = []
  for (const word of openersOf(release, swaps)) {
    if (word.start < (found.at(-1)?.span.end ?? 0)) continue
    const swap = swaps.get(word.form)!.find((swap) => stands(swap, word))
    if (!swap) continue
    const last = beside(word, swap.words.length - 1)!
    const span = release.span(word.start, last.end)
    found.push({span, expected: swap.to.map((to) => matchCase(span.text, to))})
  }
  return found
}

/** The words that phrases of the table begin with, in order. */
function openersOf(release: Release, swaps: Table['swaps']) {
  const openers: Word[] = []
  for (const [form, words] of release.ask(formsOf)) if (swaps.has(form)) openers.push(...words)
  return openers.filter(({part}) => prose.includes(part.role)).sort((a, b) => a.start - b.start)
}

/** Only space may stand between the words of a phrase. */
function stands({words}: Swap, opener: Word) {
  return words.every((word, at) => beside(opener, at)?.form === word)
}

/** `to` with a capital where `from` has one. */
function matchCase(from: string, to: string): string {
  return /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to
}
