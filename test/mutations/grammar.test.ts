// Errors of grammar, made in clean releases.

import {append, mutations, replace} from '../mutations.ts'

mutations('repeated-word', ({text}) =>
  replace(text, / (?:the|of|at|from) (?=\p{Ll})/gu, ([word]) => word + word.trimStart())
)

mutations('a-an', ({text}) =>
  replace(text, /(?<= )an?(?= [\p{L}\p{N}])/gu, ([word]) => (word === 'a' ? 'an' : 'a'))
)

mutations('half-pair', (release) => [
  ...append(release, 'Trade grew between 2010 {to} 2015.'),
  ...append(release, 'It lends to both the mill {as well as} the port.'),
  ...append(release, 'It lends neither boats {or} sails.')
])

mutations('glued-text', (release) => [
  ...append(release, 'What the {CrewsThe} plan is to lend boats.'),
  ...append(release, 'It lends to three {towns?people} came from all of them.')
])
