// The issuer is named neither in the headline nor in the lead.

import type {Release} from '../../src/release/index.ts'
import {legalForms} from '../../src/release/names/companies.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'late-issuer',
  summary: 'The organisation of the boilerplate is named neither in the headline nor in the lead.',
  why: 'Who says it is the first thing a newsroom asks (Business Wire, PRWeb).',
  severity: 'off',
  fix: 'none',
  whole: true,
  roles: ['boilerplate'],
  examples: [
    {
      text: 'New school opens in Tema\n\nA school for young boat builders opened on Monday.\n\n{About Tidewater Fund}\n\nThe fund supports small ports.'
    },
    {
      text: 'New school opens in Tema\n\nThe Tidewater Harbour Fund opened a school on Monday.\n\nAbout Tidewater Fund\n\nThe fund supports small ports.'
    }
  ],
  check(release, report) {
    // An excerpt, whose headline stands elsewhere, names its issuer there.
    if (release.in('headline').length === 0) return
    const abouts = release.in('boilerplate').filter(({text}) => /^about /i.test(text))
    const opening = openingOf(release)
    const named = abouts.map(({text}) => nameOf(text)).filter((words) => words.length > 0)
    if (named.length === 0 || named.some((words) => words.some((word) => opening.includes(word)))) return
    report(abouts[0]!, `Unexpected headline and lead without \`${abouts[0]!.text.replace(/^about /i, '')}\``)
  }
})

/** The headline, the subheads, the dateline and the first two paragraphs. */
function openingOf(release: Release) {
  const front = release.in('headline', 'subhead', 'dateline')
  const opening = [...front, ...release.in('body').slice(0, 2)]
  return opening.map(({text}) => text.toLowerCase()).join(' ')
}

/** What many issuers are called, and what is no part of a name. */
const common = new Set('group the and for holdings program event study award report survey'.split(' '))

/** The words of "About the Tidewater Fund, Inc." that tell it from others. */
function nameOf(heading: string) {
  const words =
    heading
      .replace(/^about (?:the |us\b)?/i, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter((word) => !legalForms.has(word) && !common.has(word))
}
