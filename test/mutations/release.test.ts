// Errors in the anatomy of a release: one or a few a release.

import type {Release} from '../../src/release/index.ts'
import {mutations, replace, type Slip} from '../mutations.ts'

mutations('incomplete-embargo', (release) => above(release, 'EMBARGOED UNTIL Friday\n\n'), {least: 4})

mutations(
  'embargo-and-release',
  ({text}) =>
    replace(
      text,
      /^FOR IMMEDIATE RELEASE$/gmu,
      'FOR IMMEDIATE RELEASE\n\nEMBARGOED UNTIL 9 a.m. GMT, May 12, 2026'
    ),
  {least: 1}
)

mutations(
  'headline-full-stop',
  (release) => release.in('headline').map(({end}) => ({start: end, end, to: '.'})),
  {least: 1}
)

mutations(
  'shouting-headline',
  (release) => release.in('headline').map(({start, end, text}) => ({start, end, to: text.toUpperCase()})),
  {least: 7, companions: ['unsupported-headline-figure']}
)

mutations(
  'incomplete-contact',
  ({text}) => {
    const heading = text.indexOf('Media contact:')
    const address = /\npress@[^\n]{3,60}\n\+[^\n]{6,30}/gu
    return [...replace(text, address, '')].map((slip) => ({
      ...slip,
      found: {start: heading, end: heading + 14}
    }))
  },
  {least: 7}
)

mutations(
  'malformed-dateline',
  (release) =>
    release.in('dateline').flatMap(({start, text}): Slip[] => {
      const comma = text.indexOf(',')
      return comma < 0 ? [] : [{start: start + comma, end: start + comma, to: ' '}]
    }),
  {least: 6}
)

mutations(
  'long-headline',
  (release) =>
    release.in('headline').map(({end}) => ({
      start: end,
      end,
      to: ' and thanks each of the many people who have helped it along the way'
    })),
  {least: 7}
)

mutations(
  'missing-attachment',
  ({text}) => replace(text, /(?<=\n“[^\n]{30,600})(?=\n)/gu, ' (See attached photo.)'),
  {least: 7}
)

mutations(
  'malformed-ticker',
  ({text}) =>
    replace(
      text,
      /(?<=\nAbout [^\n]{3,60}\n\n[^\n]{3,30})(?= (?:Co\.|Ltd\.|is|has|sells|collects) )/gu,
      ' (NASDQ: ABCD)'
    ),
  {least: 3}
)

/** A line above the first. */
function above({parts}: Release, line: string): Slip[] {
  const [first] = parts
  return first?.role === 'headline' ? [{start: first.start, end: first.start, to: line}] : []
}

mutations(
  'text-after-end',
  ({text}) =>
    replace(
      text,
      /(?<=\n)###(?=\s*$)/gu,
      '###\n\nThe first visitors will see the new building on the day after it opens.'
    ),
  {least: 3}
)

mutations(
  'loose-footnote',
  (release) =>
    release.in('body').map(({end}) => ({
      start: end,
      end,
      to: '[1][2]\n\n[2] See the report.',
      found: {start: end, end: end + 3}
    })),
  {least: 20, companions: ['repeated-sentence']}
)

mutations(
  'ticker-mismatch',
  ({text}) =>
    replace(
      text,
      /(?<=\nAbout [^\n]{3,60}\n\n(?:The )?[^\n]{3,30} )\p{Lu}\p{Ll}+(?= (?:Co\.|Ltd\.|is|has|sells|collects|gathers|advises) )/gu,
      ([name]) => `${name} (NYSE: ABCD), now ${name} (NYSE: ABDC),`
    ),
  {least: 3}
)

mutations(
  'boilerplate-length',
  ({text}) => replace(text, /(?<=\n)About [^\n]{3,60}\n\n[^\n]+/gu, 'About us\n\nWe work.'),
  {
    least: 7
  }
)

mutations(
  'missing-part',
  (release) => {
    const [first] = release.words()
    return [...replace(release.text, /\n\nMedia contact:[\s\S]*$/gu, '')].map((slip) => ({
      ...slip,
      found: first!
    }))
  },
  {least: 7}
)

mutations(
  'late-issuer',
  ({text}) => replace(text, /(?<=\nAbout )(?:the )?[^\n]{3,60}(?=\n)/gu, 'Kestrel Boatyards'),
  {least: 7}
)
