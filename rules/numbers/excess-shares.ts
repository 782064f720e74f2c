// Shares of one whole that come to more than 100 percent.

import {type Figure, figuresByKind} from '../../src/release/figures/figures.ts'
import type {Release, Sentence} from '../../src/release/index.ts'
import {spanAt} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

/** Answers, uses and changes overlap; shares of a whole do not. */
const overlapping =
  /\b(?:sa(?:id|y|ys)|speaks?|survey|poll|respondents?|report(?:ed|s)?|agree|would|prefer|use[sd]?|multiple|also|both|overlap|either|likely|rose|fell|grew|increased?|decreased?|up|down|higher|lower|more|less|fewer|than|compared|versus|from \S?\d|growth|rate|respectively|accura\w+|sensitivity|interest|discount|off|save|efficacy|margin|improve\w*|reduc\w+|score[ds]?|while|with|includ\w+|among|account\w*|due)\b/iu
/** "Of the 412 towns, 58% …", "52 per cent of the food …" */
const opening = /^["“‘]?Of (?:the|those|these|this|that|its|their|all)\b/u
const pair = [
  [/\b(?:women|female|females|girls|woman)\b/iu, /\b(?:men|male|males|boys|man)\b/iu],
  [/\burban\b/iu, /\brural\b/iu]
] as const

export default rule({
  id: 'excess-shares',
  summary: 'Shares of one whole that come to more than 100 percent.',
  why: '45 percent women and 58 percent men make 103 percent of the members. Only shares that cannot overlap are added up: not answers to a survey, and not changes.',
  severity: 'warning',
  fix: 'none',
  examples: [
    {text: 'Of the members, {45% are women and 58%} are men.'},
    {text: 'Of the 412 towns, {58% lie on the Danube, 34% lie on the Rhine and 18%} lie elsewhere.'},
    {text: 'Europe took {54 percent of sales, Asia took 39 percent and the Americas took 17 percent}.'},
    {text: 'Of the 412 towns, 58% lie on the Danube, 24% lie on the Rhine and 18% lie elsewhere.'},
    {text: 'Of the riders in the survey, 66% use the boat and 61% use the bus.'},
    {text: 'Prices rose by 54 percent in Asia, 39 percent in Africa and 17 percent in Europe.'},
    {text: 'Of the parts, 33.4% are red, 33.4% are blue and 33.3% are green.'}
  ],
  check(release, report) {
    for (const shares of sharesBySentence(release)) {
      const sum = shares.reduce((sum, {number}) => sum + number, 0)
      const room = shares.reduce((room, {step}) => room + step / 2, 0)
      if (sum <= 100 + Math.max(room, 0.5)) continue
      const span = release.span(shares[0]!.start, shares.at(-1)!.end)
      report(span, `Unexpected shares: they come to ${Number(sum.toFixed(1))} percent`)
    }
  }
})

function* sharesBySentence(release: Release): Generator<readonly Figure[]> {
  const {percents} = release.ask(figuresByKind)
  if (percents.length < 2) return
  const sentences = release.sentences()
  for (let at = 0; at < percents.length; ) {
    const sentence = spanAt(sentences, percents[at]!.start)
    const from = at
    while (++at < percents.length && sentence && percents[at]!.start < sentence.end);
    if (sentence && at - from >= 2 && areShares(release, sentence, percents.slice(from, at)))
      yield percents.slice(from, at)
  }
}

/** Two sexes, "Of the …", or "54 percent of sales, … 29 percent and … 17 percent", the whole told once. */
function areShares(release: Release, {text}: Sentence, shares: readonly Figure[]) {
  if (shares.some(({number}) => number >= 100)) return false
  if (shares.reduce((sum, {number}) => sum + number, 0) <= 100) return false
  const wholes = shares.map(({end}) => /^ of (?!which\b)/u.test(release.text.slice(end, end + 10)))
  if (wholes.slice(1).some(Boolean) || !(wholes[0] || opening.test(text))) return false
  if (shares.length === 2 && !pair.some((sides) => sides.every((side) => side.test(text)))) {
    if (!opening.test(text) || !/\b(?:rest|remaining|remainder|other)\b/iu.test(text)) return false
  }
  return !overlapping.test(text)
}
