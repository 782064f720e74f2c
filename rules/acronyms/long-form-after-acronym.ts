// The long form once more, after the release has defined an acronym for it.

import type {Definition} from '../../src/release/acronyms/acronyms.ts'
import {isOwn, isTold, livesOf} from '../../src/release/acronyms/lives.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'long-form-after-acronym',
  summary: 'The long form, after an acronym was defined for it.',
  why: 'Readers who learned the acronym expect it; the long form makes them wonder whether something else is meant.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  roles: ['body', 'list', 'table'],
  profiles: {ap: 'off'},
  examples: [
    {
      text: 'They protect intellectual property (IP). IP matters. Owners of {intellectual property} agreed.',
      expected: ['IP']
    },
    {text: 'The Kenya Tea Board (KTB) met. The KTB is old. Members of the {Kenya Tea Board} agreed.'},
    {text: 'The Kenya Tea Board (KTB) met. The KTB is old. “The Kenya Tea Board agreed,” she said.'},
    {text: 'The Kenya Tea Board (KTB) met. The KTB is old. It bought the Kenya Tea Board House.'},
    {text: 'The Kenya Tea Board (KTB) met. Members of the Kenya Tea Board agreed.'},
    {text: 'The Kenya Tea Board (KTB) met. The KTB is old.\n\nAbout us\n\nThe Kenya Tea Board sells tea.'}
  ],
  check(release, report) {
    for (const {definitions, uses} of release.ask(livesOf)) {
      const [definition] = definitions
      // Where the acronym is not used at all, it is the acronym that is too much
      if (!definition || uses.length === 0 || !isTold(release, definition)) continue
      const again = nextLongForm(release, definition, definitions)
      if (!again) continue
      report(again, `Unexpected \`${again.text}\`, expected \`${definition.short.text}\``, {
        expected: [definition.short.text],
        cause: {span: definition, reason: `\`${definition.short.text}\` is defined here`}
      })
    }
  }
})

/** The next place of the long form in the writer's own words that is neither a definition nor part of a longer name. */
function nextLongForm(
  release: Release,
  {long, end, short}: Definition,
  definitions: readonly Definition[]
): Span | undefined {
  const {text} = release
  const small = !/\p{Lu}/u.test(long.text)
  for (let at = text.indexOf(long.text, end); at >= 0; at = text.indexOf(long.text, at + 1)) {
    const found = release.span(at, at + long.text.length)
    const part = release.partAt(at)
    if (
      !part ||
      isLine(part.text) ||
      !isTold(release, {start: at, part}) ||
      part.role === 'heading' ||
      !isOwn(release, found)
    )
      continue
    if (definitions.some((other) => other.start <= at && at < other.end) || release.literalAt(at)) continue
    const before = text.slice(Math.max(part.start, at - 24), at)
    const after = text.slice(found.end, Math.min(part.end, found.end + 24))
    if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after)) continue
    if (
      !small &&
      (/\p{Lu}[\p{L}’'.-]*,? (?:of |for |and )?$/u.test(before) ||
        /^(?:’s|'s)? (?:of |for |and )?\p{Lu}/u.test(after))
    )
      continue
    if (small && /\p{Lu}\p{L}+ $/u.test(before)) continue
    if (after.startsWith(` (${short.text}`)) continue
    return found
  }
  return
}

/** A line of an address, a signature or a table rather than a sentence. */
function isLine(text: string) {
  return text.length < 100 && !/[.!?:;”"]$/u.test(text)
}
