// Rules that are a table: this phrase, that phrase.

import type {Release, Span, Word} from './release/index.ts'
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

function* found(release: Release, {swaps}: Table): Generator<{span: Span; expected: string[]}> {
  for (const {words} of release.sentences()) {
    for (let at = 0; at < words.length; at++) {
      const swap = swaps.get(lower(words[at]!))?.find((swap) => stands(swap, words, at, release.text))
      if (!swap) continue
      const span = release.span(words[at]!.start, words[at + swap.words.length - 1]!.end)
      yield {span, expected: swap.to.map((to) => matchCase(span.text, to))}
      at += swap.words.length - 1
    }
  }
}

/** Only space may stand between the words of a phrase. */
function stands(swap: Swap, words: readonly Word[], at: number, text: string) {
  return swap.words.every((word, offset) => {
    const here = words[at + offset]
    if (!here || lower(here) !== word) return false
    return offset === 0 || /^\s+$/u.test(text.slice(words[at + offset - 1]!.end, here.start))
  })
}

function lower({text}: Word) {
  return text.toLowerCase().replaceAll('’', "'")
}

/** `to` with a capital where `from` has one. */
function matchCase(from: string, to: string): string {
  return /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to
}
