// One acronym, with and without dots.

import {isOwn, isTold} from '../../src/release/acronyms/lives.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** "U.S.", "U.N.", "E.U.", "D.C."; not initials, "a.m." or "Ph.D." */
const dotted = /(?<![\p{L}.])(?:U\.S\.A\.|U\.[SKN]\.|E\.U\.|D\.C\.|U\.A\.E\.)(?!\p{L})/gu
const bare = /(?<![\p{L}\p{N}.$&/-])(?:USA|US|UK|UN|EU|DC|UAE)(?![\p{L}\p{N}.$&/-])/gu

export default rule({
  id: 'mixed-acronym-dots',
  summary: 'One acronym, with dots here and without them there.',
  why: 'AP writes U.S. in the text, GOV.UK and the EU write US; both in one release is nobody’s style.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  roles: ['body', 'list', 'table', 'boilerplate', 'notes'],
  examples: [
    {text: 'The U.S. and Chad agreed, the U.S. embassy said. The {US} side was glad.', expected: ['U.S.']},
    {text: 'The UN and the UK agreed, the UK side said. The {U.K.} side was glad.', expected: ['UK']},
    {text: 'US agrees with Chad\n\nThe U.S. and Chad agreed. “The US is glad,” she said. It paid US$5.'},
    {text: 'The U.S. agreed with the US Chamber of Commerce.'}
  ],
  check(release, report) {
    const places = new Map<string, {dotted: Span[]; bare: Span[]}>()
    gather(release, dotted, 'dotted', places)
    if (places.size === 0) return
    gather(release, bare, 'bare', places)
    for (const {dotted, bare} of places.values()) {
      if (dotted.length === 0 || bare.length === 0) continue
      const [odd, rest] = dotted.length < bare.length ? [dotted, bare] : [bare, dotted]
      const [first] = odd
      const usual = rest[0]!.text
      report(
        first!,
        `Unexpected \`${first!.text}\`, expected \`${usual}\` as in ${rest.length} other ${rest.length === 1 ? 'place' : 'places'}`,
        {
          expected: [usual],
          cause: {span: rest[0]!, reason: `\`${usual}\` stands here`}
        }
      )
    }
  }
})

/** The places in the writer's own words, but for names that others have given: "US Airways". */
function gather(
  release: Release,
  pattern: RegExp,
  kind: 'dotted' | 'bare',
  places: Map<string, {dotted: Span[]; bare: Span[]}>
) {
  for (const {index, 0: said} of matches(release.text, pattern)) {
    const part = release.partAt(index)
    const span = release.span(index, index + said.length)
    if (
      !part ||
      part.role === 'heading' ||
      !isTold(release, {start: index, part}) ||
      !isOwn(release, span) ||
      release.literalAt(index)
    )
      continue
    if (/^ \p{Lu}/u.test(release.text.slice(span.end, span.end + 2))) continue
    const key = said.replaceAll('.', '')
    const both = places.get(key) ?? {dotted: [], bare: []}
    both[kind].push(span)
    places.set(key, both)
  }
}
