// A part that the house wants and the release does not have: headline, dateline, boilerplate, contact, end mark.

import type {Role} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

const parts: Readonly<Record<string, readonly Role[]>> = {
  headline: ['headline'],
  dateline: ['dateline'],
  boilerplate: ['boilerplate'],
  contact: ['contact'],
  'end mark': ['end']
}

/** Off unless a house asks for it: texts are also linted as excerpts, and many newsrooms send the contact apart. */
export default rule({
  id: 'missing-part',
  summary: 'A release without a headline, a dateline, a boilerplate, a contact or an end mark.',
  why: 'Wires refuse a release without a headline and a contact; the other parts are the custom of the house.',
  severity: 'off',
  fix: 'none',
  whole: true,
  options: {
    parts: {
      type: 'array',
      items: {type: 'string'},
      default: ['headline', 'contact'],
      description: 'What a release must have: `headline`, `dateline`, `boilerplate`, `contact`, `end mark`.'
    }
  },
  examples: [
    {text: '{The} fund opened a school.\n\nMedia contact:\nAma Boateng, press@tidewater.example'},
    {text: '{Harbour} fund opens a school\n\nThe fund opened a school.', options: {parts: ['boilerplate']}},
    {
      text: 'Harbour fund opens a school\n\nThe fund opened a school.\n\nMedia contact:\nAma Boateng, press@tidewater.example'
    }
  ],
  check(release, report, options) {
    const first = release.words()[0]
    if (!first) return
    const roles = new Set(release.parts.map(({role}) => role))
    for (const name of options.parts) {
      if (!parts[name] || parts[name].some((role) => roles.has(role))) continue
      report(first, `Unexpected release without ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`)
    }
  }
})
