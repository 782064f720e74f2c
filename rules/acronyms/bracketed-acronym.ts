// An acronym in brackets behind its long form, where the house style forbids it.

import {isOwn, livesOf} from '../../src/release/acronyms/lives.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'bracketed-acronym',
  summary: 'An acronym in brackets behind its long form.',
  why: 'The AP Stylebook wants no alphabet soup: if the letters are not clear without the bracket, the name is written out or called “the agency”.',
  severity: 'off',
  fix: 'offer',
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'notes', 'boilerplate'],
  profiles: {ap: 'warning'},
  examples: [
    {text: 'The Kenya Tea Board{ (KTB)} met in Nairobi. The KTB was glad.', expected: ['']},
    {text: 'The Kenya Tea Board, or KTB, met in Nairobi.'},
    {text: '“The Kenya Tea Board (KTB) met,” she said, with Sen. Ana Ruiz (R-UT).'}
  ],
  check(release, report) {
    for (const {definitions} of release.ask(livesOf)) {
      for (const definition of definitions) {
        if (definition.form !== 'after' || !isOwn(release, definition)) continue
        const {long, short} = definition
        const end = release.text.indexOf(')', short.end)
        if (end < 0 || end - short.end > 2) continue
        report(
          release.span(long.end, end + 1),
          `Unexpected \`(${short.text})\` behind the name, expected the name alone`,
          {expected: ['']}
        )
      }
    }
  }
})
