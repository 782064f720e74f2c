// Compounds that are always the same words: "a long term plan", "third quarter sales", "an up to date map", "self help groups".

import type {Release, Word} from '../../index.ts'
import type {Span} from '../../span.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {isSmall} from '../verbs.ts'
import {isPlain, isThing, leadsToThing, owners} from './described.ts'

/** Two words that are one in front of a noun, by the second. */
const joined: ReadonlyMap<string, ReadonlySet<string>> = table(`
  term: long short medium near
  range: long short medium
  haul: long short
  distance: long
  lasting: long
  running: long
  awaited: long
  serving: long self
  level: high low top entry senior
  time: full part real
  scale: large small full
  quality: high low top
  profile: high low
  speed: high
  end: high low
  cost: low
  tech: high low
  risk: high low
  performance: high
  value: high
  impact: high
  resolution: high low
  stakes: high
  calorie: low
  carbon: low
  emission: zero low
  class: world first second
  tier: top first second
  minute: last
  border: cross
  edge: cutting leading
  income: low middle high
  party: third
  body: full
  length: full
  stack: full
  service: full
  generation: next
  day: same next
  sex: same
  store: same
  world: real
  life: real
  ever: first
  depth: in
  house: in
  completed: half
  finished: half
  built: half purpose
  known: well little best lesser better
  established: well
  respected: well
  educated: well
  equipped: well
  called: so
  winning: award prize medal
  breaking: record ground
  line: front
  saving: life time cost energy labour labor
  threatening: life
  changing: life game
  leading: industry market world
  facing: customer client public consumer
  selling: best top
  performing: high top best
  growing: fast fastest
  moving: fast slow
  reaching: far
  ranging: wide
  thinking: forward
  looking: forward
  earned: hard well
  ended: open
  out: sold
  up: follow pop
  stop: one
  hand: second
  making: decision
  sharing: profit
  effective: cost
  efficient: energy fuel
  neutral: carbon gender climate
  free: gluten sugar smoke carbon cruelty plastic lead hands stress royalty
  owned: family state government community employee
  run: family state government community volunteer`)

/** What is high or low itself, so that the first word may belong to it: "high quality standards", "low risk levels". */
const measured =
  /^(?:rate|level|price|cost|tax|premium|standard|score|ratio|index|control|assurance|growth|consumption|production|emission|inflation|demand|density|volume|intensity)(?:s|es)?$/

/** With a preposition these are an adverb, and a clause may begin behind them: "in real time boats are tracked". */
const adverbial = new Set('time life speed cost minute risk value day generation depth house end'.split(' '))
/** The same with an article: "in the long term boats pay", "in the real world boats sink". */
const articled = new Set('term world minute time end day generation'.split(' '))
const prepositions = new Set('in at on by for over from to under of'.split(' '))

function table(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
  return new Map(rows.map(([second, firsts]) => [second!, new Set(firsts!.split(' '))]))
}

/** "a long term plan" */
export function* pairs(release: Release): Generator<Span> {
  for (const [second, firsts] of joined) {
    for (const word of placesOf(release, second)) {
      const first = isSmall(word) ? beside(word, -1) : undefined
      const thing = beside(word, 1)
      if (!first || !thing || !firsts.has(first.form) || !isPlain(first)) continue
      if (!(leadsToThing(thing) || isNamed(first, thing)) || isOther(first, word, thing)) continue
      yield release.span(first.start, word.end)
    }
  }
}

/** "the award winning Lima Theatre" */
function isNamed(first: Word, thing: Word) {
  const before = beside(first, -1)?.form ?? ''
  return thing.vocable.isCapital && (before === '' || before === 'the' || owners.has(before))
}

/** What only an article makes one: "a full service agency", but not "restore full service reliability". */
const owned = new Set(['service', 'house', 'depth'])

/** Words that are no compound here. */
function isOther(first: Word, second: Word, thing: Word) {
  if (/^(?:high|low|top)$/.test(first.form) && measured.test(thing.form)) return true
  const before = beside(first, -1)
  // "a seaman first class", "low cost effective treatment"
  if (before && ((second.form === 'class' && isThing(before)) || /^(?:high|low)$/.test(before.form)))
    return true
  if (owned.has(second.form) && !owners.has(before?.form ?? '')) return true
  return isAdverb(first, second)
}

/** "in real time", "over the long term" */
function isAdverb(first: Word, {form}: Word) {
  const before = beside(first, -1)
  if (!before) return false
  if (prepositions.has(before.form)) return adverbial.has(form)
  return before.form === 'the' && articled.has(form) && prepositions.has(formBeside(before, -1))
}

const ordinals = new Set('first second third fourth full half'.split(' '))
/** What is told of a quarter or a year. */
const told = new Set(
  `results result earnings sales revenue revenues profit profits loss losses income net operating turnover growth production output volume volumes
  figures numbers performance report guidance deliveries shipments forecast outlook dividend financial gdp`.split(
    /\s+/
  )
)

/** "third quarter sales", "full year revenue", but not "in the third quarter sales grew" */
export function* periods(release: Release): Generator<Span> {
  for (const period of ['quarter', 'half', 'year'].flatMap((form) => placesOf(release, form))) {
    const first = isSmall(period) ? beside(period, -1) : undefined
    const thing = beside(period, 1)
    if (!first || !thing || !ordinals.has(first.form) || !isPlain(first)) continue
    if (/^(?:full|half)$/.test(first.form) !== (period.form === 'year')) continue
    if (!isSmall(thing) || !told.has(thing.form) || isTime(first)) continue
    yield release.span(first.start, period.end)
  }
}

/** "in the third quarter" */
function isTime(first: Word) {
  const before = beside(first, -1)
  if (!before) return false
  if (/^(?:in|during|for|over)$/.test(before.form)) return true
  return before.form === 'the' && beside(before, -1) !== undefined && prepositions.has(formBeside(before, -1))
}

/** Longer ones, by their last word. */
const longer: Readonly<Record<string, readonly (readonly string[])[]>> = {
  date: [['up', 'to']],
  art: [['state', 'of', 'the']],
  face: [['face', 'to']],
  day: [['day', 'to']],
  end: [['end', 'to']],
  door: [['door', 'to']],
  peer: [['peer', 'to']],
  business: [['business', 'to']],
  year: [
    ['year', 'over'],
    ['year', 'on']
  ],
  quarter: [['quarter', 'over']],
  step: [['step', 'by']],
  lifetime: [['once', 'in', 'a']],
  kind: [['one', 'of', 'a']],
  consumer: [['direct', 'to']],
  coming: [['up', 'and']]
}

/** "an up to date map" */
export function* phrases(release: Release): Generator<Span> {
  for (const [last, ways] of Object.entries(longer)) {
    for (const word of placesOf(release, last)) {
      const before = ways.find((forms) =>
        forms.every((form, at) => formBeside(word, at - forms.length) === form)
      )
      if (!before) continue
      const first = beside(word, -before.length)
      const [article, thing] = [beside(word, -before.length - 1), beside(word, 1)]
      if (first && article && thing && owners.has(article.form) && isThing(thing))
        yield release.span(first.start, word.end)
    }
  }
}

/** What one does to or for oneself: "self employment". */
const oneself = new Set(
  `employment employed help defence defense esteem confidence confident reliance reliant sufficiency sufficient governance governing regulation
  regulatory awareness discipline disciplined determination isolation assessment funded funding sustaining made taught improvement
  control contained explanatory evident service study image respect harm medication portrait driving care`.split(
    /\s+/
  )
)

/** "self help groups" */
export function* selves(release: Release): Generator<Span> {
  for (const self of placesOf(release, 'self')) {
    const thing = beside(self, 1)
    if (!thing || !oneself.has(thing.form) || thing.start !== self.end + 1 || release.text[self.end] !== ' ')
      continue
    if (self.vocable.isCapital === thing.vocable.isCapital && self.text !== 'SELF')
      yield release.span(self.start, thing.end)
  }
}
