// An acronym that is defined and never used.

import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {isOwn, isTold, livesOf} from '../../src/release/acronyms/lives.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'unused-acronym',
  summary: 'An acronym that is defined and never used again.',
  why: 'Letters in brackets that nothing refers to are ballast. Reuters and the UN define only what they go on to use.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  roles: ['body', 'list', 'table'],
  profiles: {ap: 'off'},
  examples: [
    {text: 'The Kenya Tea Board{ (KTB)} met in Nairobi. Its members were glad.', expected: ['']},
    {text: 'The Kenya Tea Board (KTB) met. The KTB’s members were glad.'},
    {text: '“The Kenya Tea Board (KTB) met,” she said.'},
    {text: 'The World Health Organization (WHO) met in Nairobi. Its members were glad.'},
    {text: 'Tea grows\n\nTea sells.\n\nAbout us\n\nThe Kenya Tea Board (KTB) sells tea.'}
  ],
  check(release, report) {
    for (const {definitions, uses} of release.ask(livesOf)) {
      const [definition] = definitions
      if (!definition || definitions.length > 1 || uses.length > 0) continue
      if (definition.form !== 'after' || !isTold(release, definition) || !isOwn(release, definition)) continue
      const {short, long} = definition
      // Readers look for the letters that they know: "the World Health Organization (WHO)"
      if (isEveryday(short.text, true)) continue
      const whole = release.text[short.end] === ')' || release.text[short.end + 1] === ')'
      const alone =
        whole && /^["“]?$/u.test(release.text.slice(long.end, short.start).replace(/^\s?["”’]?\s?[([]/u, ''))
      const end = release.text.indexOf(')', short.end) + 1
      const bracket = alone ? release.span(long.end, end) : short
      report(
        bracket,
        `Unexpected \`${short.text}\`, which is never used again, expected \`${long.text}\` alone`,
        alone ? {expected: ['']} : {}
      )
    }
  }
})
