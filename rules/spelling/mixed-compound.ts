// "healthcare", "health care" and "health-care" in one release.

import type {Release, Span, Word} from '../../src/release/index.ts'
import {prose} from '../../src/release/index.ts'
import {beside, formOf, formsOf} from '../../src/release/words/forms.ts'
import {type Choice, isOwn, mixtureOf} from '../../src/release/words/mixture.ts'
import {rule} from '../../src/rule.ts'
import {casedAs} from '../../src/spelling/casing.ts'

/** Compounds that newsrooms write both closed and open. */
const compounds = new Map(
  `health care|web site|data set|data base|work force|work place|policy maker|policy makers|decision maker|decision makers|stake holder|child care
  home owner|home owners|fund raising|fund raiser|time frame|life cycle|cyber security|cyber attack|cyber attacks|live stream|start up|start ups
  life style|news letter|smart phone|supply chain|law maker|law makers|land mark|grass roots|ground water|waste water|storm water|air port|sea food
  care giver|care givers|team work|net work|book store|farm land|wild life|wild fire|wild fires|business woman|news room|pay roll|white paper|white papers
  e mail|e mails|e commerce|e book|e books|on line|off line|off shore|on shore|multi year|bio diversity|bio fuel|bio fuels|micro finance|co operate
  co operation|co ordinate|co ordination|co ordinated|non profit|non profits|semi conductor|semi conductors|pre school|re use|under served|long time`
    .split(/[|\n]\s*/)
    .map((open) => [open.trim().replace(' ', ''), open.trim().split(' ') as [string, string]] as const)
)

export default rule({
  id: 'mixed-compound',
  summary: 'One compound written closed, open or with a hyphen in one release.',
  why: 'Readers do not mind which, but notice both. A hyphen before a noun (“long-term plan”) is grammar, so only closed against the rest counts.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  examples: [
    {
      text: 'The healthcare fund pays for healthcare, and its {health care} plan too.',
      expected: ['healthcare']
    },
    {text: 'The {e-mail} went out; one email, two emails, an email list.', expected: ['email']},
    {text: 'The healthcare fund pays for healthcare of the Health Care Union.'}
  ],
  check(release, report) {
    const forms = release.ask(formsOf)
    for (const [closed, open] of compounds) {
      const words = forms.get(closed)
      if (!words) continue
      const choices = [...closedOf(words, open), ...openOf(release, closed, open)]
      const own = choices.filter(({word}) => prose.includes(word.part.role) && isOwn(release, word))
      own.sort((a, b) => a.word.start - b.word.start)
      const mixture = mixtureOf(own)
      if (!mixture) continue
      const {odd, usual, counts} = mixture
      const span: Span = (odd as Compound).span
      const expected = casedAs(span.text, formOf((usual as Compound).span.text))
      report(
        span,
        `Unexpected \`${span.text}\`, expected \`${expected}\` as elsewhere (${counts.usual} to ${counts.odd})`,
        {expected: [expected], cause: {span: (usual as Compound).span, reason: 'Written so here'}}
      )
    }
  }
})

interface Compound extends Choice {
  readonly span: Span
}

function closedOf(words: readonly Word[], open: readonly string[]): Compound[] {
  return words.map((word) => ({word, span: word, way: 'closed', other: open.join(' ')}))
}

function openOf(release: Release, closed: string, [left, right]: readonly [string, string]): Compound[] {
  const forms = release.ask(formsOf)
  const found: Compound[] = []
  for (const word of forms.get(`${left}-${right}`) ?? [])
    found.push({word, span: word, way: 'open', other: closed})
  if (left.length < 3) return found
  for (const word of forms.get(left) ?? []) {
    const next = beside(word, 1)
    if (!next || formOf(next.text) !== right || next.text !== formOf(next.text)) continue
    found.push({word, span: release.span(word.start, next.end), way: 'open', other: closed})
  }
  return found
}
