// An apostrophe in the plural of an acronym.

import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'

const acronym = /^\p{Lu}{2,6}['’]s$/u
/** In front of "NGO's" in "three NGO's" and "Several local NGO's", in small letters. */
const many =
  /(?:^|[^\p{L}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|both|most|various|numerous|these|those|\p{N}{1,4}|hundreds of|dozens of|thousands of) (?:\p{L}{3,14} )?$/u
/** What cannot follow a possessive, which wants a noun. */
const verb =
  /^(?:[,;:.!?)]|$| (?:are|were|have|had|will|would|can|could|and|or|in|on|at|for|from|with|to|by|that|which|who|across|around)(?!\p{L}))/u
/** In front of "STE's" in "State Trading Enterprises (STE's)" */
const plural = /\p{Ll}s ?\(["“]?$/u

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
    for (const {text, start, end} of release.ask(wordsOf)) {
      if (text.at(-1) !== 's' || !acronym.test(text)) continue
      const before = release.text.slice(Math.max(0, start - 40), start)
      const behind = release.text.slice(end, end + 10)
      const isCounted = many.test(before.toLowerCase()) && verb.test(behind)
      if (!isCounted && !(plural.test(before) && /^["”]?\)/.test(behind))) continue
      const right = `${text.slice(0, -2)}s`
      report(release.span(start, end), `Unexpected \`${text}\` for more than one, expected \`${right}\``, {
        expected: [right]
      })
    }
  }
})
