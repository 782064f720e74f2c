// A house's own Hunspell dictionary, a bundle of its own: retext-spell with the nspell that it was made for.

import type {Root, SentenceContent, WordContent} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'

/** Tells of a word whether the dictionary in `aff` and `dic` has it. Its parts may stand for it: "sea-trout". */
export function speller(aff: string, dic: string): (word: string) => boolean {
  const transform = retextSpell({
    dictionary: {aff: Buffer.from(aff), dic: Buffer.from(dic)},
    ignoreLiteral: false,
    ignoreDigits: false,
    // A suggestion is slow, and nobody reads it.
    max: -1
  })
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const file = new VFile(word)
    transform(treeOf(word), file, () => {})
    const right = file.messages.length === 0
    known.set(word, right)
    return right
  }
}

function treeOf(word: string): Root {
  const children = word
    .split(/([-'’])/)
    .filter(Boolean)
    .map(partOf)
  const node: SentenceContent = {type: 'WordNode', children}
  return {
    type: 'RootNode',
    children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children: [node]}]}]
  }
}

function partOf(value: string): WordContent {
  return {type: /[-'’]/.test(value) ? 'PunctuationNode' : 'TextNode', value}
}
