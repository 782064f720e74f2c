// A quotation that nobody is said to have said.

import type {Quotation, Release, Span} from '../../src/release/index.ts'
import {saying} from '../../src/release/names/titles.ts'
import {indexAt} from '../../src/release/span.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'

/** Words that tell of a speaker, of a text that is read from, of a title. */
const telling = new Set([
  ...saying,
  ...`say saying add adding stating noting explaining comment commenting continues continuing remark remarks remarking tell
  write writing written according concludes concluding declared declares declaring emphasises emphasising emphasizes emphasizing
  stresses stressing ask asks asking question questions announces announcing pointed points pointing observed observes observing
  recalls recalling replies responded responds responding shared shares sharing expressed expresses expressing opined opines
  quote quoted quotes quoting called calls calling report reported reports reporting read reads issued statement statements
  remarkable word words claim claimed claims claiming argued argues arguing warned warns warning urges urging praises praising
  described describes describing highlighted highlights highlighting reflected reflects reflecting insisted insists admitted
  admits agreed agrees laughed laughs jokes quipped quips believe believes hope hopes think thinks thinking thought testified
  testifies tweeted posted titled entitled motto slogan letter speech song`.split(/\s+/)
])
/** "— Ama Boateng, director", "Ama Boateng:", "Ama Boateng, director of the fund" on the next line. */
const signature =
  /^[–—~*-]{0,2}\s?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|de|da|van|von|bin|al|el|and)){1,6}(?:,|$|\s[-–—|])/u

export default rule({
  id: 'unattributed-quotation',
  summary: 'A quotation of a sentence or more that nobody is said to have said.',
  why: 'A quotation without a speaker cannot be printed (AP).',
  severity: 'info',
  fix: 'none',
  whole: true,
  cues: ['“', '"'],
  roles: ['body'],
  examples: [
    {
      text: 'The fund opened a school.\n\n{“We mend old boats and teach the young to mend them.”}\n\nThe school costs $5 million.'
    },
    {
      text: 'The fund opened a school.\n\n“We mend old boats and teach the young to mend them.”\n\nAma Boateng said this on Monday.'
    },
    {text: 'Its motto, “We mend old boats and teach the young to mend them”, stands above the door.'},
    {text: '“We mend old boats and teach the young to mend them.”\n\n– Ama Boateng, director'},
    {
      text: 'Ama Boateng issued this statement:\n\n“We mend old boats.\n\n“We lend masts.\n\n“We teach the young to mend old boats and to sail them.”'
    },
    {text: '“We mend old boats and lend masts.\n\n“We teach the young to mend old boats and to sail them.”'}
  ],
  check(release, report) {
    for (const quotation of release.quotations) {
      if (!isSpeech(release, quotation) || isAttributed(release, beginningOf(release, quotation))) continue
      report(quotation, 'Unexpected quotation without a speaker')
    }
  }
})

/** A sentence in quotation marks that stands for itself, not a title or a term. */
function isSpeech(release: Release, {text, closed, start}: Quotation) {
  const before = release.text.slice(Math.max(0, start - 2), start).trimEnd()
  const apart = before === '' || /[.!?:,—–]$/u.test(before) || release.partAt(start)?.start === start
  return apart && closed && /[.!?,]["”’]$/u.test(text) && /^\P{L}*(?:\p{L}+\P{L}+){7}\p{L}/u.test(text)
}

/** Where the speech begins that `quotation` ends: it may run over paragraphs, and over the items of a list in it. */
function beginningOf(release: Release, quotation: Quotation): Quotation {
  const {parts} = release
  let first = quotation
  for (let at = indexAt(parts, quotation.start); parts[at]!.start === first.start; ) {
    do at--
    while (parts[at]?.role === 'list')
    const before = parts[at] && release.quotationAt(parts[at]!.end - 1)
    if (!before || before.closed) return first
    first = before
  }
  return first
}

function isAttributed(release: Release, quotation: Quotation) {
  const part = release.partAt(quotation.start)
  if (!part) return true
  const at = indexAt(release.parts, part.start)
  // What a release begins with is its issuer's statement, or a motto.
  if (at === 0) return true
  const [previous, next] = [release.parts[at - 1], release.parts[at + 1]]
  const [before, after] = [previous?.text ?? '', next?.text ?? '']
  if (tells(release, part, quotation)) return true
  const beside = part.text.replace(quotation.text, ' ')
  if (signature.test(after) || /[:,”"]$/u.test(before) || /[–—:-]\s*(?:\p{Lu}|$)/u.test(beside)) return true
  // "… to mend them.” Ama Boateng, director"
  if (/^\p{Lu}[^.!?]{3,60}$/u.test(release.text.slice(quotation.end, part.end).trim())) return true
  return (
    tells(release, {
      start: Math.max(previous?.start ?? 0, (previous?.end ?? 0) - 400),
      end: previous?.end ?? 0
    }) || tells(release, {start: next?.start ?? 0, end: Math.min(next?.end ?? 0, (next?.start ?? 0) + 300)})
  )
}

/** Whether a telling word stands from `start` to `end`, outside of `but`. */
function tells(
  release: Release,
  {start, end}: Pick<Span, 'start' | 'end'>,
  but: Pick<Span, 'start' | 'end'> = {start: end, end}
) {
  const words = release.ask(wordsOf)
  for (let at = indexAt(words, start - 1) + 1; at < words.length && words[at]!.start < end; at++) {
    const word = words[at]!
    if (telling.has(word.form) && (word.end <= but.start || word.start >= but.end)) return true
  }
  return false
}
