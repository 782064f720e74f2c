// Wrong characters, put into clean releases.

import {mutations, replace} from '../mutations.ts'

mutations(
  'mojibake',
  ({text}) => replace(text, /[“”]/gu, (match) => (match[0] === '“' ? 'â€œ' : 'â€\u009d')),
  {
    companions: ['unbalanced-quotes', 'missing-space', 'unattributed-quotation']
  }
)

mutations('invisible-character', ({text}) =>
  replace(text, /(?<=\p{Ll}{2} \p{Ll}{3})(?=\p{Ll}{4} (?!of \p{N}))/gu, '\u200b')
)

mutations('lookalike-letter', ({text}) => replace(text, /(?<=\s\p{Ll}{2})a(?=\p{Ll}{2}[ ,.])/gu, 'а'), {
  companions: ['misspelling', 'unknown-word']
})
