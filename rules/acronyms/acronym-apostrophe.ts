// An apostrophe in the plural of an acronym.

import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const many =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|both|most|various|numerous|these|those|\\p{N}{1,4}|hundreds of|dozens of|thousands of)'
const apostrophe = "['’]"
/** What cannot follow a possessive, which wants a noun. */
const verb =
  '(?=[,;:.!?)]|$| (?:are|were|have|had|will|would|can|could|and|or|in|on|at|for|from|with|to|by|that|which|who|across|around)(?!\\p{L}))'
/** "three NGO's," and "Several NGO's are" */
const plural = new RegExp(`(?<!\\p{L})${many} (?:\\p{Ll}{3,14} )?(\\p{Lu}{2,6}${apostrophe}s)${verb}`, 'giu')
/** "State Trading Enterprises (STE's)" */
const bracketed = new RegExp(`(?<=\\p{Ll}s ?)\\(["“]?(\\p{Lu}{2,6}${apostrophe}s)["”]?\\)`, 'gu')

export default rule({
  id: 'acronym-apostrophe',
  summary: 'An apostrophe in the plural of an acronym.',
  why: 'The plural of NGO is NGOs; NGO’s is what belongs to one (AP, Reuters, GOV.UK).',
  severity: 'warning',
  fix: 'offer',
  roles: ['headline', 'subhead', 'body', 'heading', 'list', 'table', 'notes', 'boilerplate'],
  examples: [
    {text: 'It works with three {NGO’s} in Peru and several local {SME’s}.', expected: ['NGOs']},
    {text: "The State Trading Firms ({STF's}) were sold.", expected: ['STFs']},
    {text: 'It works with three NGOs, the two NGO’s members, and the WHO’s, NIH’s and CDC’s staff.'}
  ],
  check(release, report) {
    for (const pattern of [plural, bracketed]) {
      for (const match of matches(release.text, pattern)) {
        const said = match[1]!
        if (!/^\p{Lu}+/u.test(said) || said.slice(-1) !== 's') continue
        const start = match.index + match[0].lastIndexOf(said)
        const right = said.replace(/['’]s$/u, 's')
        report(
          release.span(start, start + said.length),
          `Unexpected \`${said}\` for more than one, expected \`${right}\``,
          {expected: [right]}
        )
      }
    }
  }
})
