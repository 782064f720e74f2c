// Errors of grammar, made in clean releases.

import {mutations, replace} from '../mutations.ts'

mutations('repeated-word', ({text}) =>
  replace(text, / (?:the|of|at|from) (?=\p{Ll})/gu, ([word]) => word + word.trimStart())
)

mutations('a-an', ({text}) =>
  replace(text, /(?<= )an?(?= [\p{L}\p{N}])/gu, ([word]) => (word === 'a' ? 'an' : 'a'))
)
