// "$5 million, $3 million and $2 million, a total of $11 million".

import {type Figure, figuresOf, isYear} from '../../src/release/figures/figures.ts'
import {hedges} from '../../src/release/figures/hedges.ts'
import type {Release} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {placesOf} from '../../src/release/words/forms.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const totalFront = new RegExp(
  String.raw`(?:^|[\s,—–(])(?:for |or |making |bringing |with |to )?(?:an? (?:combined |grand |overall |annual )?(?:total|sum) of|the total(?: cost| amount)? (?:to|is)|totall?ing|in total)\s(?:(?:${hedges}|just|well) )*$`,
  'iu'
)
/** One of these stands in front of the figure. */
const totals = ['total', 'totalling', 'totaling', 'sum']
const hedge = new RegExp(`\\b(?:${hedges}|just|well)\\s$`, 'iu')

export default rule({
  id: 'wrong-total',
  summary: 'A total that is not the sum of the parts in front of it.',
  why: 'The reader with a pencil adds up. Rounded parts may miss the total by their rounding; that is allowed for.',
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: 'The state pays $5 million, the city $3 million and the port $2 million, for a total of {$11 million}.'
    },
    {text: 'Butter brought in €61.4 million and powder €43.5 million, a total of {€128.4 million}.'},
    {text: 'The state pays $5 million, the city $3 million and the port $2 million, a total of $10 million.'},
    {
      text: 'The fund lends $5 million for 15 years. It has lent a total of $90 million and given $3 million, in total about $93 million.'
    },
    {text: 'Those 40 crews pay $500 each, a total of $20,000, and 20 crews $30 each, a total of $600.'},
    {
      text: 'It bought 900,000 shares at $33 to $37 a share, or a total of $33.8 million. It lost $2 billion, compared with a profit of $7 million, and write-downs totalling $1 billion.'
    },
    {
      text: 'It puts the cost at {€9 million}: €4 million for boats, €3 million for training and €3 million for fuel.'
    },
    {text: 'The ferry has {298} seats: 24 in front, 42 in the middle and 323 below.'},
    {
      text: 'It has 298 seats: 24 in front, 42 in the middle and 232 below. It lends to 300 crews: 40 in Suva and 20 in Nadi. It costs $9 million: $4 million for boats and $5 million for fuel.'
    },
    {text: 'It sold 1.24 million and 2.24 million cans, a total of 3.5 million cans.'}
  ],
  check(release, report) {
    const words = totals
      .flatMap((form) => placesOf(release, form).map(({start}) => start))
      .sort((a, b) => a - b)
    const colons = placesOfSigns(release, ':', isBeforeList)
    if (words.length + colons.length === 0) return
    const figures = release.ask(figuresOf).filter((figure) => !isYear(figure))
    for (const at of figuresNear(figures, words)) {
      const total = figures[at]!
      const before = release.text.slice(Math.max(total.part.start, total.start - 60), total.start)
      if (!/total|sum of/i.test(before) || !totalFront.test(before)) continue
      const parts = partsBefore(release, figures, at)
      if (
        parts.length < 2 ||
        !ofOneKind(release.text, parts.at(-1)!, total) ||
        adds(parts, total, hedge.test(before))
      )
        continue
      tell(total, parts)
    }
    for (const colon of colons) {
      const total = figures[indexAt(figures, colon)]
      if (!total || !announces(release.text, total, colon)) continue
      const parts = partsBehind(release.text, figures, total, colon)
      if (parts.length > 1 && !adds(parts, total, false) && mayAdd(parts, total)) tell(total, parts)
    }

    function tell(total: Figure, parts: readonly Figure[]) {
      const sum = parts.reduce((sum, {value}) => sum + value, 0)
      report(total, `Unexpected total \`${total.text}\`: the parts add up to ${told(sum, total)}`, {
        cause: {span: release.span(parts[0]!.start, parts.at(-1)!.end), reason: 'These are the parts'}
      })
    }
  }
})

/** "$9 million: $4 million for boats and", "298 seats: 24 in business class," */
function isBeforeList(text: string, at: number) {
  return /^:\s[^\d\s]{0,3}\d/u.test(text.slice(at, at + 7))
}

/** Whether nothing but what it counts stands between the total and the colon. */
function announces(text: string, {end, rate}: Figure, colon: number) {
  return !rate && /^(?: \p{L}+){0,3}$/u.test(text.slice(end, colon))
}

/** " for boats, ", " in the middle and " */
const uses = /^(?: (?!and )[\p{L}’'-]+){1,6},?(?: and)? $/u

/** The parts that a colon announces: each with what it is for, a comma or "and" between them, to the end of the sentence. */
function partsBehind(text: string, figures: readonly Figure[], total: Figure, colon: number): Figure[] {
  const close = /[.;?!](?:\s|$)|\n|$/u.exec(text.slice(colon))!.index + colon
  const first = indexAt(figures, colon) + 1
  const parts = figures.slice(first).filter(({start}) => start < close)
  const isPlain = parts.every((part, at) => {
    const rest = text.slice(part.end, parts[at + 1]?.start ?? close)
    const isLast = at === parts.length - 1
    return sameKind(part, total) && !notAdded.test(rest) && (isLast || uses.test(rest))
  })
  return isPlain ? parts : []
}

/** Parts that come near to the total: others tell what else there is. */
function mayAdd(parts: readonly Figure[], total: Figure) {
  const share = parts.reduce((sum, {value}) => sum + value, 0) / total.value
  return total.value >= 10 && share > 0.7 && share < 1.5
}

/** The indices of the figures that begin within 70 characters behind one of `places`, in order. */
function figuresNear(figures: readonly Figure[], places: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const place of places) {
    let at = Math.max(indexAt(figures, place), found.at(-1) ?? -1) + 1
    for (; at < figures.length && figures[at]!.start < place + 70; at++) found.push(at)
  }
  return found
}

/** Behind these stands no part of a sum: a price, a range, what the amount was before. */
const notAdded =
  /\b(?:total|(?:each|per|times|apiece|from|of which|including|up to|compared|versus|an? (?:share|unit|tonne?|barrel|piece|head))\b)/iu

/** The figures of the same kind in front, back to the beginning of the sentence; none if another total stands among them. */
function partsBefore(release: Release, figures: readonly Figure[], at: number): Figure[] {
  const total = figures[at]!
  const parts: Figure[] = []
  for (let behind = total.start, index = at - 1; index >= 0; index--) {
    const figure = figures[index]!
    if (figure.part !== total.part || behind - figure.end > 90) break
    const gap = release.text.slice(figure.end, behind)
    if (/[.;:!?]\s/u.test(gap)) break
    if (notAdded.test(index === at - 1 ? gap.replace(totalFront, '') : gap)) return []
    if (sameKind(figure, total)) parts.unshift(figure)
    else if (figure.currency || figure.rate || !total.currency) return []
    behind = figure.start
  }
  return parts
}

function sameKind(a: Figure, b: Figure) {
  return a.currency?.code === b.currency?.code && a.rate === b.rate && !Number.isNaN(a.value)
}

/** Money, or the same things: "1.2 million and 2.2 million cans, a total of 3.4 million cans". */
function ofOneKind(text: string, last: Figure, total: Figure) {
  return total.currency !== undefined || nounBehind(text, last) === nounBehind(text, total)
}

function nounBehind(text: string, {end}: Figure) {
  return /^[\s-]([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1]
}

/** Whether the parts, each rounded, may give the total, itself rounded. */
function adds(parts: readonly Figure[], total: Figure, hedged: boolean) {
  const sum = parts.reduce((sum, {value}) => sum + value, 0)
  const decimal = (figure: Figure) => (figure.digits.text.includes('.') ? figure.step / 2 : 0)
  const room = [...parts, total].reduce((room, figure) => room + decimal(figure), 0)
  return Math.abs(sum - total.value) <= Math.max(room, 1e-6) * 1.0001 + (hedged ? total.value / 10 : 0)
}

/** The sum in the form of the total: "$10 million". */
function told(sum: number, {currency, magnitude}: Figure) {
  const number = Number((sum / (magnitude?.factor ?? 1)).toFixed(2)).toLocaleString('en-US')
  return `${currency?.mark?.text ?? ''}${number}${magnitude ? ` ${magnitude.text}` : ''}`
}
