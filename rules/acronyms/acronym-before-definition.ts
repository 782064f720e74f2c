// An acronym that is used before the release says what it stands for.

import type {Use} from '../../src/release/acronyms/acronyms.ts'
import {isOwn, isPostnominal, isTold, type Life, livesOf} from '../../src/release/acronyms/lives.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'acronym-before-definition',
  summary: 'An acronym that is used before it is defined.',
  why: 'The reader meets the letters first and the explanation too late. Usually a paragraph was moved, and the definition stayed behind.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  roles: ['body', 'list', 'table'],
  examples: [
    {
      text: 'The {KTB} met in Nairobi.\n\nThe Kenya Tea Board (KTB) has nine members, and the KTB meets yearly.'
    },
    {text: 'KTB to meet in Nairobi\n\nThe Kenya Tea Board (KTB) has nine members. The KTB meets yearly.'},
    {text: '“The KTB is old,” she said. The Kenya Tea Board (KTB) has nine members.'},
    {
      text: '“It works,” said Ana Ruiz, KTB, who wears boots. The Kenya Tea Board (KTB) gives them to its fellows.'
    },
    {text: 'The members of the KTB met.\n\nAbout us\n\nThe Kenya Tea Board (KTB) sells tea.'}
  ],
  check(release, report) {
    for (const life of release.ask(livesOf)) {
      const definition = life.definitions[0]
      if (!definition || !isTold(release, definition) || life.glosses.length > 0) continue
      const early = earlyUse(release, life, definition.start)
      if (!early || !isOwn(release, early)) continue
      report(
        early,
        `Unexpected \`${early.text}\` before its definition, expected \`${definition.long.text} (${definition.short.text})\` here`,
        {
          cause: {span: definition, reason: `\`${definition.short.text}\` is defined here`}
        }
      )
    }
  }
})

/** The first use in the text itself, if it stands before `start`: not in a longer name such as "ISO 9001" or "NATO Summit". */
function earlyUse(release: Release, {uses}: Life, start: number) {
  const first = uses.find(
    (use) =>
      use.part.role !== 'heading' &&
      isTold(release, use) &&
      !isTitle(use) &&
      !inName(release, use) &&
      !isPostnominal(release, use)
  )
  return first && first.end < start ? first : undefined
}

/** A line in title case that stands for itself: "TLF Pact: Hidden Value". */
function isTitle({part: {text}}: Use) {
  return text.length < 140 && !/[.!?:;,”"]$/u.test(text) && !/(?<!\p{L})\p{Ll}{5}/u.test(text)
}

function inName({text}: Release, {start, end}: Use) {
  return (
    /[-/*:]\s?$/u.test(text.slice(start - 2, start)) ||
    /^[-/]?\s?[\p{Lu}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
