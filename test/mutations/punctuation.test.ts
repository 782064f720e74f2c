// Errors of punctuation, made in clean releases.

import type {Release} from '../../src/release/index.ts'
import {append, mutations, replace, type Slip} from '../mutations.ts'

mutations('double-space', ({text}) => replace(text, /(?<=\p{Ll}{2}\.) (?=\p{Lu})/gu, '  '))

mutations('space-before-punctuation', (release) =>
  inBody(release, replace(release.text, /(?<=\p{Ll}{3})(?=[,.] \p{L})/gu, ' '))
)

mutations('missing-space', ({text}) => replace(text, /(?<=\p{Ll}{3},) (?=\p{Ll}{2})/gu, ''), {
  companions: ['miscounted-list']
})

mutations('doubled-punctuation', ({text}) => replace(text, /(?<=\p{Ll}{3}),(?= \p{Ll})/gu, ',,'))

mutations(
  'unbalanced-brackets',
  ({text}) => replace(text, /\([A-Z]{2,5}\)/gu, ([pair]) => pair.slice(0, -1)),
  {least: 7, companions: ['undefined-acronym', 'acronym-before-definition']}
)

/** ", which lends boats," becomes " — which lends boats –": the second dash is the odd one. */
mutations(
  'mixed-dashes',
  (release) =>
    inBody(
      release,
      replace(
        release.text,
        /, (?:which|who|and|up|down|said) [^,.\n“”()]{3,60},(?= )/gu,
        ([aside]) => ` —${aside.slice(1, -1)} –`
      )
    ).filter(({start, end}) => start - release.partAt(start)!.start > 45 && end < release.partAt(start)!.end),
  {least: 7}
)

mutations('trailing-space', ({text}) => replace(text, /(?<=\.)(?=\n)/gu, '  '))

mutations('half-dotted', (release) => [
  ...append(release, 'It opens at 5 {p.m} on Monday.'),
  ...append(release, 'It pays for a {Ph.D} at the port.')
])

mutations('comma-pair', (release) => [
  ...append(release, 'The Minister of Trade, Mr. Tomás {Lima} said trade grew.'),
  ...append(release, 'Ana Reyes, director of the Port {Office} said trade grew.'),
  ...append(release, 'On May 4, {2019} the port opened.'),
  ...append(release, 'The new head of the {yard, has} opened the port.')
])

mutations('opening-comma', (release) => append(release, '{However} the crews sailed on.'))

mutations('list-comma', (release) =>
  append(release, 'They came from mills{  }old dyers, weavers and tailors.')
)

mutations('comma-splice', (release) => append(release, 'Trade fell in April{, however} it grew in May.'), {
  least: 10
})

/** Those of `slips` that fall into the body. */
function inBody(release: Release, slips: Iterable<Slip>): Slip[] {
  return [...slips].filter(({start}) => release.partAt(start)?.role === 'body')
}

mutations('lost-hyphen', (release) => [
  ...append(release, 'It held a {two day} workshop for the crews.'),
  ...append(release, 'It has a {long term} plan for the crews.')
])

mutations('lost-capital', (release) => append(release, 'The crews met in spring{. they} spoke of it.'))
