// The nlcst tree for whoever asks for it: newslint's rules read the text, another plugin in the chain gets the tree.

import type {Root, RootContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Processor} from 'unified'

/** Parse English, as retext-english does, but not before something looks at the children. */
export function lazyEnglish(this: Processor): undefined {
  this.parser = lazyRoot
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
