// An acronym that is spelled out and bracketed a second time.

import type {Definition} from '../../src/release/acronyms/acronyms.ts'
import {isLabel, isOwn, isSameLong, isTold, livesOf} from '../../src/release/acronyms/lives.ts'
import type {Release} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'acronym-defined-twice',
  summary: 'An acronym that is defined a second time.',
  why: 'Who defines an acronym promises to use it. A second definition is usually left over from another draft; the boilerplate may repeat it.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: ['body', 'list', 'table'],
  examples: [
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old. Members of the {Kenya Tea Board (KTB)} were glad.',
      expected: ['KTB']
    },
    {text: 'Kenya Tea Board (KTB) meets\n\nThe Kenya Tea Board (KTB) met. The KTB is old.'},
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old.\n\nAbout the KTB\n\nThe Kenya Tea Board (KTB) sells tea.'
    },
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old. ABOUT THE KTB\n\nABOUT THE KTB The Kenya Tea Board (KTB) sells tea.'
    },
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old. About the KTB\n\nThe Kenya Tea Board (KTB) sells tea.'
    },
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old.\n\nWhat is the KTB?\n\nThe Kenya Tea Board (KTB) sells tea to nine countries.'
    },
    {
      text: 'The Kenya Tea Board (KTB) met. The KTB is old.\n\nKenya Tea Board (KTB)The Kenya Tea Board (KTB) sells tea to nine countries.'
    },
    {text: 'The Kenya Tea Board (KTB) met. “The Kenya Tea Board (KTB) is old,” she said. The KTB agreed.'}
  ],
  check(release, report) {
    for (const {definitions} of release.ask(livesOf)) {
      const told = definitions.filter(
        (definition) =>
          isTold(release, definition) && isOwn(release, definition) && !isLabel(release, definition)
      )
      const [first, second] = told
      if (!first || !second || isHeaded(release, second) || !isSameLong(first.long.text, second.long.text))
        continue
      const end = second.end + (release.text[second.end] === ')' ? 1 : 0)
      report(
        release.span(second.start, end),
        `Unexpected second definition of \`${first.short.text}\`, expected \`${second.short.text}\``,
        {
          expected: [second.short.text],
          cause: {span: first, reason: 'The first definition'}
        }
      )
    }
  }
})

/** Below a heading that names it, "What is the KTB?", a section explains what it is about. */
function isHeaded({parts, text}: Release, {start, part, long, short}: Definition) {
  const heading = parts[indexAt(parts, part.start) - 1]
  const names = (said: string) =>
    said.includes(short.text) || said.toLowerCase().includes(long.text.toLowerCase())
  if (heading && (heading.role === 'heading' || /^.{3,80}\?$/u.test(heading.text)) && names(heading.text))
    return true
  // Run into the paragraph: "Internet of Things (IoT)The Internet of Things (IoT) is …"
  return names(/[^.!?]{0,80}(?=\)\p{Lu}\p{Ll}{0,6} $)/u.exec(text.slice(part.start, start))?.[0] ?? '')
}
