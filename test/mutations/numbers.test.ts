// Errors in figures, made in clean releases.

import {type Figure, figuresOf, isYear} from '../../src/release/figures/figures.ts'
import {movesOf} from '../../src/release/figures/moves.ts'
import {numberNamed} from '../../src/release/figures/numerals.ts'
import {prose, type Release} from '../../src/release/index.ts'
import {append, mutations, replace, type Slip} from '../mutations.ts'

/** An amount that is wrong is wrong for whoever reckons with it. */
const reckoners = [
  'percent-change-mismatch',
  'contradicted-direction',
  'wrong-total',
  'unsupported-headline-figure',
  'two-counts'
]

mutations(
  'malformed-thousands',
  function* (release) {
    for (const {digits, grouping} of figures(release))
      if (grouping === 'comma' || grouping === 'indian') yield {start: digits.end, end: digits.end, to: '0'}
  },
  {companions: reckoners}
)

mutations(
  'digits-and-magnitude',
  function* (release) {
    for (const {digits, magnitude, value} of figures(release))
      if (magnitude && magnitude.factor < 1e7)
        yield {start: digits.start, end: digits.end, to: value.toLocaleString('en-US')}
  },
  {companions: [...reckoners, 'million-billion']}
)

mutations(
  'million-billion',
  function* (release) {
    const large = figures(release).filter(({magnitude}) => magnitude?.text === 'million')
    for (const figure of large) {
      const same = large.filter(
        ({value, currency}) => value === figure.value && currency?.code === figure.currency?.code
      )
      if (same.length < 3 || figure.digits.text.length < 4) continue
      yield {start: figure.magnitude!.start, end: figure.magnitude!.end, to: 'billion'}
    }
  },
  {companions: reckoners, least: 9}
)

mutations('currency-mismatch', function* (release) {
  for (const figure of figures(release)) {
    const mark = figure.currency?.mark
    if (!mark || figure.part.role !== 'headline') continue
    for (const to of ['€', '£', '¥', '₹', '₦', '₱'])
      if (to !== mark.text && mark.text !== 'Rs') yield {start: mark.start, end: figure.digits.start, to}
  }
})

mutations('percent-change-mismatch', function* (release) {
  for (const {by, to, direction} of release.ask(movesOf)) {
    if (!by || to.rate || !direction) continue
    for (const more of [9, 14, 22, 31]) yield digits(by, by.number + more)
  }
})

mutations('contradicted-direction', function* (release) {
  const opposite: Record<string, string[]> = {
    up: ['down'],
    down: ['up'],
    rose: ['fell', 'declined'],
    fell: ['rose', 'climbed'],
    fall: ['rise', 'increase']
  }
  for (const {direction} of release.ask(movesOf)) {
    for (const to of opposite[direction?.text ?? ''] ?? [])
      yield {start: direction!.start, end: direction!.end, to}
  }
})

mutations('percent-for-points', function* (release) {
  const unit = /\d(%| percent| per cent)/u.exec(release.text)?.[1] ?? '%'
  yield* append(release, `The rate rose {2${unit}}, from 4${unit} to 6${unit}.`)
})

mutations(
  'wrong-total',
  function* (release) {
    const all = figures(release)
    for (const [at, total] of all.entries()) {
      if (!/\ba total of $/u.test(release.text.slice(total.start - 12, total.start))) continue
      for (const more of [3, 5]) yield digits(total, total.number + more)
      const parts = [all[at - 1]!, all[at - 2]!]
      for (const part of parts) {
        const more = part.number > 1000 ? part.number * 1.2 : part.number + 2
        yield {...digits(part, more), found: shifted(total, part, more)}
      }
    }
  },
  {companions: ['unsupported-headline-figure']}
)

mutations(
  'excess-shares',
  function* (release) {
    for (const sentence of release.sentences()) {
      const shares = figures(release).filter(
        ({rate, start}) => rate === 'percent' && start >= sentence.start && start < sentence.end
      )
      if (shares.length < 2 || shares.reduce((sum, {number}) => sum + number, 0) !== 100) continue
      for (const share of shares) yield digits(share, share.number + 15)
    }
  },
  {least: 14}
)

mutations('miscounted-list', ({text}) => counts(text, /\b(?:three|four|five)(?= \p{L}+: \p{L}[^.:]+\.)/gu))

mutations(
  'miscounted-bullets',
  function* ({text}) {
    yield* counts(text, /\b(?:three|four)(?= [\p{L} ]{3,30}:\n\n-)/gu)
    for (const {start, end} of replace(text, /\n- [^\n]+(?=\n)/gu, '')) {
      const counted = /(?:three|four) [\p{L} ]{3,30}:$/u.exec(
        text.slice(0, text.lastIndexOf(':\n\n- ', start + 3) + 1)
      )!
      yield {start, end, to: '', found: {start: counted.index, end: counted.index + 4}}
    }
  },
  {least: 16}
)

mutations(
  'unsupported-headline-figure',
  function* (release) {
    for (const figure of figures(release)) {
      if (figure.part.role !== 'headline' || figure.value < 100) continue
      for (const times of [1.7, 2.6, 3.9]) yield digits(figure, Math.round(figure.number * times * 10) / 10)
    }
  },
  {companions: ['two-counts']}
)

mutations(
  'two-counts',
  function* (release) {
    for (const {role, start, end} of release.parts) {
      if (role !== 'headline' && role !== 'subhead') continue
      for (const slip of replace(
        release.text,
        /(?<![\p{N}$£,.])(?:412|27|nine|3,400|12,000|640,000|five)(?= (?:towns|rivers|countries|commuters|looms|pupils|districts))/gu,
        ([said]) => (numberNamed(said) * 7 + 6).toLocaleString('en-US')
      )) {
        if (slip.start < start || slip.end > end) continue
        for (const last of [0, 2, 3, 5]) yield {...slip, to: written(numberNamed(slip.to) + last)}
      }
    }
  },
  {companions: ['unsupported-headline-figure']}
)

mutations('doubled-currency', function* (release) {
  const words: Record<string, string> = {$: 'dollars', GBP: 'pounds', EUR: 'euros', INR: 'rupees'}
  for (const {currency, end} of figures(release))
    if (currency) yield {start: end, end, to: ` ${words[currency.code]}`}
})

mutations('mixed-currency-marks', function* (release) {
  const forms: Record<string, string> = {$: 'US$', '£': 'GBP ', '€': 'EUR ', Rs: '₹'}
  const marked = figures(release).filter(({currency}) => currency?.mark)
  if (release.text.includes('Singapore')) return
  for (const {currency, digits} of marked.slice(1))
    yield {start: currency!.mark!.start, end: digits.start, to: forms[currency!.mark!.text]!}
})

mutations(
  'mixed-decimal-marks',
  function* (release) {
    for (const {digits, grouping} of figures(release))
      if (grouping === 'comma')
        yield {start: digits.start, end: digits.end, to: `${digits.text.replaceAll(',', '.')},00`}
  },
  {companions: ['two-counts']}
)

/** The figures of the prose that are amounts. */
function figures(release: Release) {
  return release.ask(figuresOf).filter((figure) => prose.includes(figure.part.role) && !isYear(figure))
}

/** The slip that writes another number for the figure, grouped as it was. */
function digits({digits}: Figure, number: number): Slip {
  return {start: digits.start, end: digits.end, to: written(number)}
}

function written(number: number) {
  return number.toLocaleString('en-US', {maximumFractionDigits: 2})
}

/** Where `total` stands once `part` in front of it is written as `number`. */
function shifted(total: Figure, part: Figure, number: number) {
  const by = written(number).length - part.digits.text.length
  return {start: total.start + by, end: total.end + by}
}

/** One, two and three more than counted. */
function* counts(text: string, pattern: RegExp): Generator<Slip> {
  const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  for (const more of [1, 2, 3]) yield* replace(text, pattern, ([said]) => words[words.indexOf(said) + more])
}
