// The nlcst tree for whoever asks for it: our own rules read the text, adopted retext plugins get the tree.

import type {Root, RootContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'

const trees = new WeakMap<Root, Root>()

/** Parse English, as retext-english does, but not before something looks at the children. */
export function lazyEnglish(this: Processor): undefined {
  this.parser = lazyRoot
}

/** The English tree of `file`, parsed once for `tree`, whichever parser made that. */
export function englishOf(tree: Root, file: VFile): Root {
  const known = trees.get(tree)
  if (known) return known
  const parsed = parse(String(file))
  trees.set(tree, parsed)
  return parsed
}

/**
 * A root whose children are parsed at the first look. unified wants a plain object: a class instance is refused,
 * and a getter without a setter throws where a plugin replaces the children.
 */
function lazyRoot(text: string): Root {
  let children: RootContent[] | undefined
  return {
    type: 'RootNode',
    get children() {
      children ??= parse(text).children
      return children
    },
    set children(value) {
      children = value
    }
  }
}

function parse(text: string): Root {
  return new ParseEnglish().parse(text)
}
