// One person with two job titles.

import type {Release, Span} from '../../src/release/index.ts'
import type {Mention} from '../../src/release/names/mentions.ts'
import {namesOf} from '../../src/release/names/names.ts'
import {rule} from '../../src/rule.ts'

/** Offices that exclude each other in one place of work, each with its writings. */
const offices: readonly [office: string, pattern: RegExp][] = [
  ['chief executive', /\b(?:chief executive(?: officer)?|CEO)\b/iu],
  ['chief financial officer', /\b(?:chief financial officer|CFO)\b/iu],
  ['chief operating officer', /\b(?:chief operating officer|COO)\b/iu],
  ['chief technology officer', /\b(?:chief technology officer|CTO)\b/iu],
  ['managing director', /\bmanaging director\b/iu],
  ['executive director', /\bexecutive director\b/iu],
  ['director general', /\bdirector[- ]general\b/iu],
  ['secretary general', /\bsecretary[- ]general\b/iu],
  ['vice president', /\b(?:vice[- ]president|VP|SVP|EVP)\b/iu],
  ['president', /(?<!vice[- ])\bpresident\b(?![- ]elect)/iu],
  ['vice chair', /\bvice[- ]chair(?:man|woman|person)?\b/iu],
  ['chair', /(?<!vice[- ])\bchair(?:man|woman|person)\b/iu],
  ['permanent secretary', /\bpermanent secretary\b/iu]
]

/** What every office has in it: a first look. */
const office = /chief|C[EFOT]O|director|secretary|president|chair|VP/i

/** Then the two are meant: "former chief executive", "who becomes chair". */
const moving =
  /\b(?:former|then|ex-|acting|interim|incoming|outgoing|appoint|named|promot|becom|became|succeed|elect|join|served|previously|also|new|was|will)/iu

export default rule({
  id: 'two-job-titles',
  summary: 'One person with two different offices.',
  why: 'A chief executive above and a managing director below: one of the two is last year’s, or another company’s.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['subhead', 'body', 'list', 'contact'],
  examples: [
    {
      text: '“It works,” said Ama Boateng, chief executive of the port. Ama Boateng, {managing director}, agreed.'
    },
    {text: '“It works,” said Ama Boateng, chief executive of the port. Ama Boateng, CEO, agreed.'},
    {text: '“It works,” said Ama Boateng, chief executive and president. Ama Boateng, president, agreed.'},
    {text: '“It works,” said Ama Boateng, chief executive. Ama Boateng, former chair, agreed.'}
  ],
  check(release, report) {
    for (const {mentions} of release.ask(namesOf).people) {
      const held = mentions.flatMap((mention) => officesOf(release, mention))
      const [first] = held
      const other = held.find((one) => !one.offices.some((office) => first!.offices.includes(office)))
      if (!first || !other) continue
      report(
        other.span,
        `Unexpected \`${other.span.text}\` for ${mentions[0]!.text}, expected \`${first.span.text}\` as before, or both`,
        {
          cause: {span: first.span, reason: `\`${first.span.text}\` stands here`}
        }
      )
    }
  }
})

/** The offices in front of a full name and in the clause behind it. */
function officesOf(release: Release, {texts, title, start, end}: Mention): {offices: string[]; span: Span}[] {
  if (texts.length < 2) return []
  const from = title?.start ?? start
  const clause = /^, [^.;:“”"()\n]{3,80}/u.exec(release.text.slice(end, end + 90))?.[0] ?? ''
  const around = release.text.slice(from, start) + clause
  if (!office.test(around)) return []
  const before = /[^.!?\n]*$/u.exec(release.text.slice(Math.max(0, from - 30), from))![0]
  if (moving.test(around) || moving.test(before)) return []
  const found = offices.filter(([, pattern]) => pattern.test(around)).map(([office]) => office)
  const behind = offices.map(([, pattern]) => pattern.exec(clause)).find((match) => match !== null)
  if (found.length === 0) return []
  if (title) return [{offices: found, span: title}]
  const at = end + behind!.index
  return [{offices: found, span: release.span(at, at + behind![0].length)}]
}
