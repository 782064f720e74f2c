// An acronym in the headline that the reader cannot know.

import type {Use} from '../../src/release/acronyms/acronyms.ts'
import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {isTold, livesOf} from '../../src/release/acronyms/lives.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'headline-acronym',
  summary: 'An acronym in the headline that the release does not explain.',
  why: 'A headline is read alone, in a list of search results: GOV.UK wants no acronym in a title that is not known to all.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['headline', 'subhead'],
  profiles: {govuk: ['info', {always: true}]},
  options: {
    known: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Acronyms that your readers know.'
    },
    always: {type: 'boolean', default: false, description: 'Report it even where the text defines it.'}
  },
  examples: [
    {text: '{KTBC} signs a pact with Rwanda\n\nMembers were glad when they heard of it.'},
    {text: 'KTB signs a pact with Rwanda\n\nThe Kenya Tea Board (KTB) was glad.'},
    {text: '{KTB} signs a pact with Rwanda\n\nThe Kenya Tea Board (KTB) was glad.', options: {always: true}},
    {text: 'NASA signs a pact with the UK\n\nMembers were glad when they heard of it.'},
    {text: 'KTBC SIGNS A PACT WITH RWANDA\n\nMembers were glad when they heard of it.'}
  ],
  check(release, report, {known, always}) {
    for (const {definitions, glosses, uses} of release.ask(livesOf)) {
      const first = uses.find(isHeadline)
      if (!first || /\p{N}/u.test(first.text) || known.includes(first.text)) continue
      // What the text uses without defining it is reported there
      if (!always && (definitions.length + glosses.length > 0 || uses.some((use) => isTold(release, use))))
        continue
      if (isEveryday(first.text, true) || release.background.words?.has(first.text)) continue
      report(first, `Unexpected \`${first.text}\` in a headline, expected its long form`)
    }
  }
})

function isHeadline({part}: Use) {
  return part.role === 'headline' || part.role === 'subhead'
}
