// retext-spell has the last word: what it accepts is no misspelling, whatever the evidence says.

import type {Root, Word as WordNode} from 'nlcst'
import retextSpell from 'retext-spell'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {copyOf} from '../../remember.ts'

let processor: Processor | undefined

/** What it said before. */
const answers = new Map<string, boolean>()
const mostAnswers = 20_000

/**
 * Which of `texts` retext-spell finds unknown. It is asked as it comes, about a tree of only these words, but for two settings: its
 * `ignoreLiteral` passes over every single word between commas, brackets or quotation marks, and its suggestions are ours.
 */
export function unknownAmong(texts: readonly string[]): ReadonlySet<string> {
  if (answers.size > mostAnswers) answers.clear()
  const fresh = texts.filter((text) => !answers.has(text))
  if (fresh.length > 0) {
    const refused = refusedOf(fresh)
    for (const text of fresh) answers.set(copyOf(text), refused.has(text))
  }
  return new Set(texts.filter((text) => answers.get(text)))
}

function refusedOf(texts: readonly string[]): ReadonlySet<string> {
  processor ??= chain()
  const file = new VFile()
  processor.runSync(treeOf(texts), file)
  return new Set(file.messages.map(({place}) => texts[(place as {start: {offset: number}}).start.offset]!))
}

/** In the bundle the lexicon answers instead of nspell, so the dictionary is empty. */
function chain() {
  const dictionary = {aff: new Uint8Array(), dic: new Uint8Array()}
  return unified()
    .use(retextSpell, {dictionary, ignoreLiteral: false, max: -1})
    .freeze() as unknown as Processor
}

/** The words as parse-english makes them, each in a sentence of its own; the offset is the place among `texts`. */
function treeOf(texts: readonly string[]): Root {
  const children = texts.map((text, offset) => ({
    type: 'SentenceNode' as const,
    children: [wordOf(text, offset)]
  }))
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children}]}
}

function wordOf(text: string, offset: number): WordNode {
  const point = {line: 1, column: 1, offset}
  const children = text
    .split(/(['’-])/u)
    .filter((value) => value !== '')
    .map((value) => ({
      type: /^['’-]$/u.test(value) ? ('PunctuationNode' as const) : ('TextNode' as const),
      value
    }))
  return {type: 'WordNode', children, position: {start: point, end: point}}
}
