// A word that says the release is not finished: DRAFT v3, INTERNAL ONLY, "Ana: please check".

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {hasSign, signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** On a line of its own: the whole line says it. */
const lines =
  /^[ \t[(*_#-]{0,6}(?:(?:(?:first|second|third|final|press release|confidential)[ –—-]{1,3})?draft(?:[ _-]?(?:v(?:ersion)?\.?|no\.?|#)?[ _-]?\d{1,2}(?:\.\d)?)?(?:[ :–—-]{1,3}(?:(?:for|not for|internal|confidential|do not|please|press|final)\b.{0,50}|\d.{0,20}))?|(?:strictly )?(?:internal|for internal use)(?: use)? only.{0,40}|(?:strictly )?(?:private (?:and|&) )?confidential[ .:–—-]{0,3}(?:draft|do not (?:share|distribute|circulate|forward|publish)).{0,40}|do not (?:share|distribute|circulate|forward|publish|release)(?: (?:yet|before approval|without approval|externally))?|not (?:yet )?(?:for release|for publication|for distribution|approved)|(?:for|pending|awaiting) (?:legal |client |internal |final |your )?(?:review|approval|sign-?off|comments?)(?: (?:only|by|from)\b.{0,40})?|v(?:ersion)? ?\d{1,2}(?:\.\d)?[ _-]{1,3}(?:final|draft|clean).{0,20}|final[ _-]{1,3}v(?:ersion)?[ _]?\d{1,2})[ \t\])*_.!-]{0,6}$/gimu
/** Anywhere: a note from one writer to another. */
const remarks =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME)(?=:|\(\p{Ll})(?!:? los\b)|Comment \[\p{L}{1,4}\d{1,3}\]:|(?<=^|\n|[[(])(?:@?\p{Lu}\p{Ll}{1,20}|Note to \p{L}{2,20}|NB|Q)[:,–-] ?(?:please|pls|plz|can (?:you|we|someone)|could (?:you|someone)|to check|check (?:this|that|with)|need(?:s)? to)[^\n\])]{0,80}[?.!]?(?=$|[\])\n])|(?<=[[(])(?:legal|client|comms|marketing|the lawyers?) to (?:check|approve|confirm|review)(?=[\])])/gmu

/** How each of these lines begins: most do not. */
const opening =
  /[ \t[(*_#-]{0,6}(?:first|second|third|final|press release|confidential|draft|strictly|internal|for (?:internal|legal|client|final|your|review|approval|sign|comment)|private|do not|not |pending|awaiting|v(?:ersion)? ?\d)/iy
/** What a request and an order begin with. */
const request = / ?(?:please|pls|plz|can (?:you|we|someone)|could (?:you|someone)|to check|check|needs? to)/y
const order = /(?:legal|client|comms|marketing|the lawyers?) to /y

export default rule({
  id: 'draft-marking',
  summary: 'A marking that says the release is not finished or not for outsiders.',
  why: 'The text was sent before its last reader had seen it, or with a note between writers in it.',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {text: '{DRAFT v3}\n\nTidewater Fund opens a school in Tema\n\nThe fund opened a school.'},
    {
      text: '{INTERNAL ONLY}\n\nThe fund opened a school [{legal to approve}].\n\n{Ana: please check the figure}'
    },
    {text: '{TODO}: ask Ama Boateng for the date.'},
    {text: 'Draft law\n\nThe fund published the draft on Monday. Draft rules for review are open until May.'},
    {
      text: 'NOT FOR RELEASE IN THE UNITED STATES\n\nThe matter is confidential. The mayor said: please come and see.'
    }
  ],
  check(release, report) {
    for (const part of release.parts) {
      if (part.text.length > 120 || !opensLine(part.text)) continue
      for (const {index, 0: line} of matches(part.text, lines)) {
        if (isMarking(line)) tell(part.start + index, line)
      }
    }
    if (!mayHaveRemarks(release)) return
    for (const {index, 0: remark} of matches(release.text, remarks)) tell(index, remark)

    function tell(start: number, marking: string) {
      const span = release.span(start, start + marking.trimEnd().length)
      report(span, `Unexpected \`${span.text}\` in a finished release`)
    }
  }
})

function opensLine(text: string) {
  for (let at = 0; ; ) {
    if (isAt(opening, text, at)) return true
    at = text.indexOf('\n', at) + 1
    if (at === 0) return false
  }
}

/** Whether what each of the remarks has stands somewhere. */
function mayHaveRemarks(release: Release) {
  const {capitals} = release.ask(signsOf)
  return (
    hasSign(release, ':,–-', mayRequest) ||
    hasSign(release, '[(', (text, at) => isAt(order, text, at + 1) || text.startsWith('Comment ', at - 8)) ||
    capitals.some((at) => release.text.startsWith('TODO', at) || release.text.startsWith('FIXME', at))
  )
}

/** Whether a request follows the mark at `at`; most words behind a comma begin with another letter. */
function mayRequest(text: string, at: number) {
  const first = text[at + 1] === ' ' ? text[at + 2] : text[at + 1]
  return (first === 'p' || first === 'c' || first === 't' || first === 'n') && isAt(request, text, at + 1)
}

/** Whether `pattern` (sticky) matches at `at`. */
function isAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** "Draft" alone is a heading like others; in capitals or with a number it is a marking. */
function isMarking(line: string) {
  return (
    /\p{N}|\b(?:only|not|do not|final|approval|sign-?off|confidential)\b/iu.test(line) ||
    !/\p{Ll}/u.test(line)
  )
}
