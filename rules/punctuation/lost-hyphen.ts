// Words in front of a noun that a hyphen joins: "a two day workshop", "its long term plan", "a 10 year old school".

import {cardinals} from '../../src/release/figures/numerals.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {isSmall, mainTagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {possessives} from '../../src/spelling/closed.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'
import {closed, noun, Tag} from '../../src/spelling/tags.ts'

const units =
  'day week month year hour minute mile metre meter kilometre kilometer acre hectare storey story page member point seat bedroom lane'.split(
    ' '
  )
const numerals = new Set(['one', ...cardinals])
/** Behind these the length belongs to the noun; "the two day trips" may be two trips of a day. */
const articles = new Set([...'a an the this each every another first last next'.split(' '), ...possessives])
/** An adjective and a noun that are one in front of another noun. */
const joined: Readonly<Record<string, readonly string[]>> = {
  term: ['long', 'short', 'medium'],
  level: ['high', 'low'],
  time: ['full', 'part', 'real', 'one'],
  scale: ['large', 'small'],
  quality: ['high', 'low'],
  profile: ['high', 'low'],
  speed: ['high'],
  class: ['world', 'first', 'second'],
  tier: ['top', 'first', 'second'],
  minute: ['last'],
  border: ['cross'],
  edge: ['cutting'],
  income: ['low', 'middle', 'high'],
  party: ['third'],
  breaking: ['record'],
  saving: ['life'],
  depth: ['in'],
  completed: ['half'],
  finished: ['half'],
  built: ['half'],
  known: ['well', 'little', 'best'],
  established: ['well'],
  called: ['so'],
  winning: ['award', 'prize', 'medal'],
  reaching: ['far'],
  ranging: ['wide'],
  selling: ['best', 'top'],
  growing: ['fast'],
  earned: ['hard', 'well'],
  ended: ['open'],
  sized: ['mid', 'medium'],
  speaking: ['english', 'french', 'spanish', 'portuguese', 'german', 'arabic'],
  owned: ['family', 'state', 'government', 'community', 'employee'],
  run: ['family', 'state', 'government', 'community', 'volunteer']
}
/** These are one behind a preposition as well: "for long term growth", "any large scale mill". */
const lengths = new Set(['term', 'scale', 'quality', 'tier', 'level', 'winning'])
/** Longer ones, by their last word. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  date: ['up', 'to'],
  art: ['state', 'of', 'the'],
  face: ['face', 'to'],
  day: ['day', 'to'],
  end: ['end', 'to'],
  door: ['door', 'to']
}
/** Numbers of two words: "thirty eight boats". */
const tens = cardinals.filter((word) => word.endsWith('ty'))
const ones =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/
/** What one does to or for oneself: "self employment". */
const selves = new Set(
  `employment employed help defence defense esteem confidence confident reliance reliant sufficiency sufficient governance governing regulation
  regulatory awareness discipline disciplined determination isolation assessment funded funding sustaining made taught improvement
  control contained explanatory evident service study image respect harm medication portrait driving`.split(
    /\s+/
  )
)
/** What a noun is done with or by, in front of another noun: "community based care", "flood prone areas". */
const bound =
  'based related oriented driven led funded backed sponsored generating producing affected prone stricken friendly ridden hit'.split(
    ' '
  )
/** What a plural in front of these may have done. */
const done = new Set('driven led funded backed sponsored affected ridden hit'.split(' '))
/** Behind these the noun begins no sentence: "The government funded projects" is one, "of government funded projects" is not. */
const framing = new Set(
  `of in on for with from by to at as through into under against between among about across during via a an these those some any no all
  many several various other such new small large local`.split(/\s+/)
)
const owners = new Set(['a', 'an', 'this', ...possessives])

export default rule({
  id: 'lost-hyphen',
  summary: 'Words that a hyphen joins in front of a noun: “a two day workshop”, “its long term plan”.',
  why: 'The hyphen shows that the words belong together and say one thing of the noun behind them. Wrong: a two day workshop, a long term plan, a ten year old school. Right: a two-day workshop, a long-term plan, a ten-year-old school.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'It is a {two day} workshop in the {30 day} season of its {long term} plan.',
      expected: ['two-day']
    },
    {
      text: 'The {41 year-old}, who sails, has a {two month-old} boat with {award winning} masts, a {far reaching} plan and {41 year-olds}.',
      expected: ['41-year-old']
    },
    {text: 'A {ten year old} school and a {12 year old} girl won.', expected: ['ten-year-old']},
    {
      text: 'It has a {full time} crew and a {high level} panel of our {large scale} mill.',
      expected: ['full-time']
    },
    {
      text: 'It is a {Lagos based} firm with an {up to date} fleet, an {award winning} crew and a {state of the art} mill.',
      expected: ['Lagos-based']
    },
    {
      text: 'It stands for {long term} growth with {high quality} boats, a {last minute} rush and a {half built} pier.',
      expected: ['long-term']
    },
    {
      text: '{Ghana based} yards grew. It lends to {London headquartered} firms and {Lagos based} VC funds, for its {cross border} trade. Ghana based plans on it.',
      expected: ['Ghana-based']
    },
    {text: 'The costs of several losses affected results, and excess generating capacity rose.'},
    {text: 'Boats of high quality; it was at its last minute, built half by half.'},
    {
      text: 'It bought {thirty eight} masts for a {self help} group in {flood prone} areas, by {community based} groups in {rights based} law; 91 {first class} seats.',
      expected: ['thirty-eight']
    },
    {
      text: 'The government funded projects, and the flood affected areas of the port. Thirty-eight masts; in court based on law; a self of one; to help affected crews; twenty one-day fairs; of a first class of pupils.'
    },
    {
      text: 'A two-day workshop, the two day trips, a long-term plan. In the long term boats pay; the girl is 12 years old. A one year later, a high level of trade, the last ten minutes; each day boats leave.'
    },
    {
      text: 'This high time is past. It took its full time of a year. A Seven Day Fair; a ten year, nine month loan. A Lagos-based firm, the fleet is up to date; it is the state of the art, and our day to day is calm.'
    }
  ],
  check(release, report) {
    const spans = [measures, ages, pairs, longer, homes, numbers, reflexives, bonds].flatMap((find) => [
      ...find(release)
    ])
    for (const span of spans.sort((one, other) => one.start - other.start)) {
      const expected = span.text.replace(/\s+/gu, '-')
      report(span, `Unexpected \`${span.text}\` before what it describes, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})

/** "a two day workshop", "a 12 year old girl" */
function* measures(release: Release): Generator<Span> {
  for (const unit of units.flatMap((form) => placesOf(release, form))) {
    const number = isSmall(unit) ? beside(unit, -1) : undefined
    if (!number || !isCount(number)) continue
    const article = beside(number, -1)
    const old = unit.form === 'year' && formBeside(unit, 1) === 'old' ? beside(unit, 1) : undefined
    const last = old ?? unit
    const thing = beside(last, 1)
    if (old ? article && owners.has(article.form) : article && isMeasured(article, number, thing))
      yield release.span(number.start, last.end)
  }
}

/** "a 41 year-old": half of the hyphens are there. */
function* ages(release: Release): Generator<Span> {
  for (const unit of ['day', 'week', 'month', 'year']) {
    for (const old of [`${unit}-old`, `${unit}-olds`].flatMap((form) => placesOf(release, form))) {
      const number = beside(old, -1)
      if (number && isCount(number)) yield release.span(number.start, old.end)
    }
  }
}

function isCount({kind, text, form}: Word) {
  return kind === 'number' ? /^\d{1,3}$/.test(text) : numerals.has(form)
}

function isMeasured(article: Word, number: Word, thing: Word | undefined) {
  if (!articles.has(article.form) || !thing || !isThing(thing)) return false
  // "the two day trips": two trips, or trips of two days
  return /^an?$/.test(article.form) || number.form === 'one' || (mainTagsOf(thing) & Tag.plural) === 0
}

/** "a long term plan" */
function* pairs(release: Release): Generator<Span> {
  for (const [second, firsts] of Object.entries(joined)) {
    for (const word of placesOf(release, second)) {
      const first = isSmall(word) ? beside(word, -1) : undefined
      const [article, thing] = [first && beside(first, -1), beside(word, 1)]
      if (!first || !isSmall(first) || !firsts.includes(first.form) || !article) continue
      const isCounted = second === 'class' && /^\d{1,3}$/.test(article.text)
      const isFramed = lengths.has(second) && (framing.has(article.form) || isCount(article))
      if (!owners.has(article.form) && !isCounted && !isFramed) continue
      if (thing && (isThing(thing) || isPlaced(thing))) yield release.span(first.start, word.end)
    }
  }
}

/** "an up to date map" */
function* longer(release: Release): Generator<Span> {
  for (const [last, before] of Object.entries(phrases)) {
    for (const word of placesOf(release, last)) {
      if (!before.every((form, at) => formBeside(word, at - before.length) === form)) continue
      const first = beside(word, -before.length)
      const [article, thing] = [beside(word, -before.length - 1), beside(word, 1)]
      if (first && article && thing && owners.has(article.form) && isThing(thing))
        yield release.span(first.start, word.end)
    }
  }
}

/** "a Lagos based firm" */
function* homes(release: Release): Generator<Span> {
  for (const based of ['based', 'headquartered'].flatMap((form) => placesOf(release, form))) {
    const home = isSmall(based) ? beside(based, -1) : undefined
    const [article, thing] = [home && beside(home, -1), beside(based, 1)]
    if (!home?.vocable.isCapital || !thing || !(isThing(thing) || isShortened(thing))) continue
    const isTold = article ? owners.has(article.form) || article.form === 'the' : isAttribute(home, thing)
    if (isTold || (article && isFramedHome(article, home, thing))) yield release.span(home.start, based.end)
  }
}

/** "VC funds", "B2B trade" */
function isShortened(word: Word) {
  const thing = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.text) ? beside(word, 1) : undefined
  return thing !== undefined && isThing(thing)
}

/** "Lagos based yards grew" at the beginning, but not "Lagos based estimates on it" */
function isAttribute(home: Word, thing: Word) {
  const isKnown = lexicon().knows(home.text, Kind.place | Kind.people)
  return isKnown && (mainTagsOf(thing) & Tag.base) === 0 && !/^(?:on|upon)$/.test(formBeside(thing, 1))
}

/** "of Lagos based yards", "and London headquartered banks" */
function isFramedHome(frame: Word, home: Word, thing: Word) {
  return (framing.has(frame.form) || frame.form === 'and') && isAttribute(home, thing)
}

/** "thirty eight masts" */
function* numbers(release: Release): Generator<Span> {
  for (const ten of tens.flatMap((form) => placesOf(release, form))) {
    const one = beside(ten, 1)
    if (!one || !isSmall(one) || !ones.test(one.form) || release.text[ten.end] !== ' ') continue
    if (one.start === ten.end + 1 && !/^[-–‑]/.test(release.text.slice(one.end, one.end + 1)))
      yield release.span(ten.start, one.end)
  }
}

/** "self help groups" */
function* reflexives(release: Release): Generator<Span> {
  for (const self of placesOf(release, 'self')) {
    const thing = beside(self, 1)
    if (!thing || !selves.has(thing.form) || thing.start !== self.end + 1 || release.text[self.end] !== ' ')
      continue
    if (self.vocable.isCapital === thing.vocable.isCapital && self.text !== 'SELF')
      yield release.span(self.start, thing.end)
  }
}

/** "of flood prone areas", "a community based group" */
function* bonds(release: Release): Generator<Span> {
  for (const participle of bound.flatMap((form) => placesOf(release, form))) {
    const first = isSmall(participle) ? beside(participle, -1) : undefined
    const [frame, thing] = [first && beside(first, -1), beside(participle, 1)]
    if (!first || !frame || !thing || !isThing(thing) || !framing.has(frame.form)) continue
    const tags = mainTagsOf(first)
    // "to help affected people"
    if (frame.form === 'to' && (tags & Tag.base) !== 0) continue
    // "Several losses affected results."
    if ((tags & Tag.plural) !== 0 && done.has(participle.form) && !owners.has(frame.form)) continue
    if (
      isSmall(first) &&
      (tags & noun) !== 0 &&
      (tags & (closed | Tag.adverb | Tag.past | Tag.adjective)) === 0
    )
      yield release.span(first.start, participle.end)
  }
}

/** "a well known London analyst" */
function isPlaced(word: Word) {
  const thing = beside(word, 1)
  const place = Kind.place | Kind.people
  return word.vocable.isCapital && thing !== undefined && isThing(thing) && lexicon().knows(word.text, place)
}

/** A noun in small letters, and nothing that may follow a noun: "plan", but not "later". */
function isThing(word: Word) {
  const tags = mainTagsOf(word)
  return isSmall(word) && (tags & noun) !== 0 && (tags & (closed | Tag.adverb)) === 0
}
