// "Founded in 2016 … its 12th anniversary" in 2026.

import {issuedOf} from '../../src/release/dates/issued.ts'
import {ordinalNamed, ordinalWord} from '../../src/release/figures/numerals.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const anniversary = /[- ](?:anniversary|birthday)\b/giu
const ordinal = new RegExp(`(?<![\\p{L}\\p{N}-])(?:\\d{1,3}(?:st|nd|rd|th)|${ordinalWord})$`, 'iu')
/** "founded in 2016", "established on 3 May 2016", "since 2016", "opened its doors in May 2016" */
const beginning =
  /\b(?:(?:founded|established|formed|created|incorporated|inaugurated|launched|opened(?: its doors)?|signed|born|started|began|adopted|entry into force)\s(?:back\s)?(?:in|on)\s(?:[\p{L}\p{N}.,]{1,12}\s){0,3}|since\s)((?:1[6-9]|20)\d\d)(?![\p{N}%])/giu
const told = /\b(?:this year|celebrat(?:es|ing)|marks|marking|will mark|will celebrate)\b/iu

export default rule({
  id: 'anniversary-mismatch',
  summary: 'An anniversary that does not fit the year of the beginning.',
  why: 'Founded in 2016, a company is ten in 2026, not twelve. One of the two numbers was carried over from an older text.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  cues: ['anniversary', 'birthday'],
  examples: [
    {text: 'SUVA, Fiji, July 16, 2026 — Founded in 2016, the mill marks its {12th anniversary} this year.'},
    {text: 'The mill was founded in 2016 and will mark its {twentieth anniversary} in November 2026.'},
    {text: 'SUVA, Fiji, July 16, 2026 — Founded in 2016, the mill marks its 10th anniversary this year.'},
    {
      text: 'SUVA, Fiji, Jan. 16, 2026 — Founded in 2016, the mill prepares for its 11th anniversary and the 25th anniversary of the port, which opened in 1999.'
    },
    {
      text: 'SUVA, Fiji, July 16, 2026 — The mill, founded in 2016, marks the 40th anniversary of the reef treaty this year.'
    }
  ],
  check(release, report) {
    for (const {index, 0: word} of matches(release.text, anniversary)) {
      const number = ordinal.exec(release.text.slice(Math.max(0, index - 20), index))?.[0]
      const end = index + word.length
      const sentence = number && sentenceAt(release, index)
      const begun = sentence && beginningIn(sentence.text)
      if (!begun || ofSomethingElse(release.text, end)) continue
      const years = yearsMeant(release, sentence.text, index - sentence.start)
      if (years.length === 0 || years.some((year) => year - begun === ordinalNamed(number))) continue
      const said = release.span(index - number.length, end)
      report(
        said,
        `Unexpected \`${said.text}\`: from ${begun} to ${years[0]} it is ${years[0]! - begun} years`
      )
    }
  }
})

function sentenceAt(release: Release, offset: number) {
  return release.sentences().find(({start, end}) => start <= offset && offset < end)
}

/** The one beginning that the sentence names. */
function beginningIn(sentence: string): number | undefined {
  const years = new Set([...matches(sentence, beginning)].map((match) => Number(match[1])))
  return years.size === 1 ? [...years][0] : undefined
}

/** "marks the 40th anniversary of the reef treaty": whose beginning is another matter. */
function ofSomethingElse(text: string, end: number) {
  const behind = text.slice(end, end + 40)
  return (
    /^\s+(?:of|since)\b/u.test(behind) &&
    !/^\s+of (?:its|their) (?:founding|establishment|opening|launch|creation)/u.test(behind)
  )
}

/** The year in which the anniversary falls: written behind it, or the release's; next to it as well if nothing says "this year". */
function yearsMeant(release: Release, sentence: string, at: number): number[] {
  const written = /^[^.;]{0,40}?\bin (?:\p{L}{3,9}\.? )?((?:19|20)\d\d)\b/u.exec(sentence.slice(at))
  if (written) return [Number(written[1])]
  const issued = release.ask(issuedOf)
  if (!issued) return []
  return told.test(sentence) && !/\b(?:last|next) year\b/iu.test(sentence)
    ? [issued.year]
    : [issued.year, issued.year + 1, issued.year - 1]
}
