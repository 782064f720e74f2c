// What the release says has grown or shrunk: "rose 58 percent, from 1.2 million to 1.9 million", "$105 million, up 5% from $100 million".

import type {Release} from '../index.ts'
import {indexAt, matches, type Span, span} from '../span.ts'
import {placesOf} from '../words/forms.ts'
import {placesOfSigns} from '../words/signs.ts'
import {type Figure, figuresOf, isYear} from './figures.ts'
import {hedges} from './hedges.ts'

export interface Move {
  readonly from: Figure
  readonly to: Figure
  /** The amounts, the magnitude of "from 1.2 to 1.9 million" told to both. */
  readonly values: {readonly from: number; readonly to: number}
  /** The word that says which way, if one does. */
  readonly direction?: Span & {readonly up: boolean}
  /** By how much, in percent, as the release says. */
  readonly by?: Figure
}

const up =
  'rose|risen|rises|rising|rise|grew|grown|grows|growing|growth|increased|increases|increasing|increase|climbed|climbing|jumped|jumping|jump|surged|surge|soared|gained|expanded|doubled|tripled'
const down =
  'fell|fallen|falls|falling|fall|cut|cuts|cutting|slowed|slowing|eased|easing|moderated|narrowed|weakened|dropped|dropping|drop|declined|declining|decline|decreased|decreasing|decrease|shrank|shrunk|sank|plunged|plummeted|slid|slipped|dipped|reduced|reducing|reduction'
/** "up" and "down" only in front of an amount: not in "winding up", nor in "up to 9". This pattern and those below are for small letters. */
const directionWord = new RegExp(
  `(?<![\\p{L}-])(?:(?<up>up(?=\\s(?:from|to\\s[^.;]{1,40}\\sfrom\\s|by|an?|about|nearly|almost|more|over|approximately|some|\\S?\\d|rs))|${up})|(?<down>down(?=\\s(?:from|to|by|an?|about|nearly|almost|more|over|approximately|some|\\S?\\d|rs))|${down}))(?![\\p{L}-]| of (?:one|two|three|four|five|six|seven|eight|nine|ten)\\b)`,
  'gu'
)
const hedge = `(?:(?:${hedges}|just|less than|under|an estimated|an average of|a total of|the|a|only|its|their) )*`
const fromFront = new RegExp(
  `\\b(?:from|(?<!\\b(?:less|more|fewer|greater|rather|other) )than|compared (?:to|with)|versus|vs\\.|against) ${hedge}$`,
  'u'
)
/** The words that it begins with: the next figure is meant. */
const starts = ['from', 'than', 'compared', 'versus', 'vs', 'against']
/** "(2025: A", "(previous year: A", "(Q3 2025: A" */
const bracketed =
  /^ ?[([](?:(?:[qh][1-4]|fy|(?:first|second|third|fourth|full)[ -](?:quarter|half|year)(?: of)?|nine months) ?)?(?:(?:19|20)\d\d(?:[/-]\d\d)?|(?:prior|previous|last|preceding)[ -](?:year|quarter|period)(?:['’]s (?:quarter|period))?|same period (?:of )?(?:last year|(?:19|20)\d\d)): $/u
const toFront = new RegExp(`\\bto ${hedge}$`, 'u')
/** Between the ends: "in 2024 to ", "million pounds in 2024 to ". */
const between = new RegExp(
  `^(?:[ ,]{1,2}(?:(?!(?:and|while|but|with|which|who|that|as|from|to|up|down|or)\\b)[\\p{L}\\p{N}’'.()%-]+)){0,8}[ ,]{1,2}to ${hedge}$`,
  'u'
)
/** What a change is called. */
const change = 'increase|rise|jump|gain|growth|surge|drop|decline|decrease|reduction|fall'
const changes = new RegExp(`^ (?:\\p{Ll}+ )?(?:${change}|cut|loss)\\b`, 'u')
const exchange =
  /\b(?:exchange rate|against (?:the|a|one) (?:[A-Z.]{2,4} )?(?:dollar|euro|pound|yen|yuan|franc|mark|sterling)|(?:to|per|for) (?:the|a|one) (?:U\.?S\.? )?(?:dollar|euro))\b/u
const isRatio = new RegExp(`^,? (?:and )?to ${hedge}\\d`, 'u')
const backBetween = new RegExp(
  `^(?:[ ,]{1,2}(?:(?!(?:and|while|but|which|who|that|as|to|or)\\b)[\\p{L}\\p{N}’'.()%-]+)){0,9}[ ,]{1,2}(?:from|compared (?:to|with)|versus|vs\\.) ${hedge}$`,
  'u'
)

/** Between B and its percentage: " in 2025, up ", ", an increase of about " */
const byFront = new RegExp(
  `^[^.;]{0,100}?(?:,? (?:up|down|(?:representing |or )?an? (?:\\p{L}+ )?(?:${change}) of|representing an?)|, an?) [\\p{L} ]{0,20}$`,
  'u'
)
/** Between B and its percentage behind it: " in 2025, up ", ", an increase of " */
const afterTo = new RegExp(
  `^(?: (?:in|by|at|during) [\\p{L}\\p{N} ]{2,24})?(?:,| –| —| \\()\\s?(?:up|down|an? (?:(?:${change}) of)?) (?:about |nearly |almost |roughly |approximately |over |more than )?$`,
  'u'
)

/** Every statement of a change between two figures, in order. */
export function movesOf(release: Release): readonly Move[] {
  const words = starts.flatMap((form) => placesOf(release, form).map(({start}) => start))
  const brackets = placesOfSigns(release, '([', isBracketed)
  if (words.length + brackets.length === 0) return []
  const moves: Move[] = []
  const figures = release.ask(figuresOf).filter((figure) => !isYear(figure) && !Number.isNaN(figure.value))
  const places = new Set([...words, ...brackets].map((start) => indexAt(figures, start) + 1))
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at === figures.length || !(isFrom(release.text, figures[at]!) || isBefore(release.text, figures, at)))
      continue
    const move =
      forward(release, figures, at) ?? byThenFrom(release, figures, at) ?? backward(release, figures, at)
    if (move) moves.push(move)
  }
  return moves
}

/** "from A", "compared with about A" */
function isFrom(text: string, {part, start}: Figure) {
  return fromFront.test(text.slice(Math.max(part.start, start - 60), start).toLowerCase())
}

function isBracketed(text: string, at: number) {
  const opening = text.slice(at, at + 44).toLowerCase()
  return bracketed.test(opening.slice(0, opening.indexOf(':') + 2))
}

/** "B (2025: A" */
function isBefore(text: string, figures: readonly Figure[], at: number) {
  const to = figures[at - 1]
  return to !== undefined && joins(text.slice(to.end, figures[at]!.start), bracketed)
}

/** "[rose 58%] from A to B[, an increase of 58%]" */
function forward({text}: Release, figures: readonly Figure[], at: number): Move | undefined {
  const [from, to] = [figures[at]!, figures[at + 1]]
  if (!to || to.part !== from.part || !joins(text.slice(from.end, to.start), between)) return
  // "from 18 to 1, to over 25 to 1" is told of a ratio.
  if (isRatio.test(text.slice(to.end, to.end + 40).toLowerCase())) return
  const stop = figures[at - 1]
  const before =
    stop && stop.part === from.part && from.start - stop.end < 60 && isBy(text, stop, from) ? stop : undefined
  const next = figures[at + 2]
  const after = next && next.part === from.part && isAfterBy(text, to, next) ? next : undefined
  const clause = clauseStart(text, from, figures[at - 1] === before ? figures[at - 2] : figures[at - 1])
  return built(text, from, to, before ?? after, [clause, from.start, after ? to.end : -1, after?.end ?? -1])
}

/** "B, up 5% from A" */
function byThenFrom({text}: Release, figures: readonly Figure[], at: number): Move | undefined {
  const [to, by, from] = [figures[at - 2], figures[at - 1], figures[at]!]
  if (!to || !by || to.part !== from.part || !isBy(text, by, from)) return
  if (!joins(text.slice(to.end, by.start), byFront)) return
  return built(text, from, to, by, [to.end, from.start, -1, -1])
}

/** "rose 5% to B from A"; "B, up from A, an increase of 5%" */
function backward({text}: Release, figures: readonly Figure[], at: number): Move | undefined {
  const [to, from] = [figures[at - 1], figures[at]!]
  if (!to || to.part !== from.part || to.rate !== from.rate || isChange(text, from)) return
  if (!joins(text.slice(to.end, from.start), backBetween) && !isBefore(text, figures, at)) return
  const [before, after] = [figures[at - 2], figures[at + 1]]
  const rose = before && isByTo(text, before, to) ? before : undefined
  const by = rose ?? (after && after.part === from.part && isAfterBy(text, from, after) ? after : undefined)
  // "Prices rose 3.1%, compared with 3.4% in April": both figures are changes, and the word in front belongs to the first alone.
  const rises = toFront.test(text.slice(Math.max(to.part.start, to.start - 60), to.start).toLowerCase())
  const clause = rises ? clauseStart(text, rose ?? to, figures[at - (rose ? 3 : 2)]) : to.start
  return built(text, from, to, by, [clause, to.start, to.end, from.start])
}

/** "compared with a 57 percent decline": a change, and not what it began with. */
function isChange(text: string, {rate, end}: Figure) {
  return rate === 'percent' && changes.test(text.slice(end, end + 30))
}

/** Whether `gap` is of the form, and no sentence ends in it. */
function joins(gap: string, form: RegExp) {
  return gap.length <= 130 && !/[.!?]\s+\p{Lu}/u.test(gap) && form.test(gap.toLowerCase())
}

/** "5% to B" */
function isByTo(text: string, by: Figure, to: Figure) {
  const gap = text.slice(by.end, to.start)
  return (
    by.rate === 'percent' &&
    by.part === to.part &&
    !to.rate &&
    gap.length < 20 &&
    toFront.test(gap.toLowerCase())
  )
}

/** "58 percent, from A": a percentage right in front. */
function isBy(text: string, by: Figure, from: Figure) {
  return (
    by.rate === 'percent' &&
    /^[,–—(]?\s?(?:[\p{L}]+\s){0,4}(?:from|compared (?:to|with)|versus|than|over)?\s?[\p{L} ]{0,24}$/u.test(
      text.slice(by.end, from.start)
    )
  )
}

/** "to B, an increase of 58%", "to B in 2025, up 58%", "to B (+58%)" */
function isAfterBy(text: string, to: Figure, by: Figure) {
  return by.rate === 'percent' && afterTo.test(text.slice(to.end, by.start))
}

/** Where the clause of `figure` begins: behind the last full stop, semicolon or figure that is not its own. */
function clauseStart(text: string, figure: Figure, before: Figure | undefined) {
  const least = Math.max(figure.part.start, figure.start - 90, before?.part === figure.part ? before.end : 0)
  const lead = text.slice(least, figure.start)
  const cut = Math.max(
    lead.lastIndexOf('. '),
    lead.lastIndexOf('; '),
    ...[' while ', ' but ', ' despite ', ' although ', ' since '].map((word) => lead.lastIndexOf(word))
  )
  return least + Math.max(0, cut)
}

function built(
  text: string,
  from: Figure,
  to: Figure,
  by: Figure | undefined,
  [a, b, c, d]: number[]
): Move | undefined {
  if (
    (from.rate && from.rate !== to.rate) ||
    (from.currency && to.currency && from.currency.code !== to.currency.code) ||
    // "the 944 Coupe, up from $34,915"
    (to.start < from.start && from.currency && !to.currency)
  )
    return
  if (unitOf(text, from) !== unitOf(text, to) && unitOf(text, from) && unitOf(text, to)) return
  if (isExchange(text, from, to)) return
  // "$1.30, up from 70 cents"; "$624 million, or $1.37 per share, up 16% from $537 million"
  if (isSmallMoney(text, from) !== isSmallMoney(text, to)) return
  if (
    from.magnitude &&
    !to.magnitude &&
    /^ (?:\p{L}{2,7}\.? )?(?:a|an|per|each|for each) /iu.test(text.slice(to.end, to.end + 18))
  )
    return
  const direction = directionIn(text, a!, b!) ?? (c! >= 0 ? directionIn(text, c!, d!) : undefined)
  const shared = !from.magnitude && to.magnitude && isAlike(from.number, to.number) ? to.magnitude.factor : 1
  return {
    from,
    to,
    values: {from: from.value * shared, to: to.value},
    ...(direction && {direction}),
    ...(by && {by})
  }
}

/** The one direction that the stretch tells; none if it tells both. */
function directionIn(text: string, start: number, end: number): Move['direction'] {
  // A word that begins within the stretch may end behind it, and what stands in front of it counts.
  const from = Math.max(0, start - 1)
  const said = text.slice(from, end + 24).toLowerCase()
  if (said.length !== Math.min(text.length, end + 24) - from) return
  const found = [...matches(said, directionWord)].filter(
    ({index}) => index + from >= start && index + from < end
  )
  const last = found.at(-1)
  if (!last || new Set(found.map(({groups}) => !!groups!.up)).size > 1) return
  const at = from + last.index
  return {...span(text, at, at + last[0].length), up: !!last.groups!.up}
}

/** "1.2 to 1.9 million", "3,061.8 billion from 3,304.1": the magnitude is told once. */
function isAlike(from: number, to: number) {
  return from < 1000 || (from / to > 0.2 && from / to < 5)
}

/** "The yen rose against the dollar to 153 from 155": what one dollar costs falls when the yen rises. */
function isExchange(text: string, from: Figure, to: Figure) {
  const [first, last] = from.start < to.start ? [from, to] : [to, from]
  return exchange.test(text.slice(Math.max(first.part.start, first.start - 90), last.end + 40))
}

/** In the hundredths of a currency. */
function isSmallMoney(text: string, {start, end}: Figure) {
  return (
    text[start] === '¢' ||
    /^\s?(?:¢|(?:cents?|cts?|pence|pennies|paise|kobo|sen)\b)/iu.test(text.slice(end, end + 9))
  )
}

/** "days" in "from 21 days to 6 months", where 6 is not less than 21. */
function unitOf(text: string, {end}: Figure): string | undefined {
  const unit =
    /^[\s-]?(second|minute|hour|day|week|month|quarter|year|decade|cent|dollar|pence|kwh|mwh|gwh|twh|kw|mw|gw|g|kg|mg|gram|kilo|ton|tonne|pound|ounce|mm|cm|m|km|inch|foot|feet|mile|metre|meter|kb|mb|gb|tb|pb|kbps|mbps|gbps)s?\b/iu.exec(
      text.slice(end, end + 12)
    )
  return unit?.[1]?.toLowerCase()
}
