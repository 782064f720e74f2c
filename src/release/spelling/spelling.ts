// Which words of a release are misspelt, and which are merely unknown: asked once, for all rules of spelling.

import {casedAs} from '../../spelling/casing.ts'
import {coinage} from '../../spelling/coinage.ts'
import {dictionary, Kind, lexicon} from '../../spelling/lexicon.ts'
import {withLigature} from '../../spelling/ligatures.ts'
import {derivedRightly} from '../../spelling/misderived.ts'
import {type Near, nearby} from '../../spelling/nearest.ts'
import {pair} from '../../spelling/pairs.ts'
import {looksRomanised} from '../../spelling/romanised.ts'
import {isRunTogether, openCompound, type Split, splitOf} from '../../spelling/split.ts'
import {suggest} from '../../spelling/suggest.ts'
import {closed, noun, Tag} from '../../spelling/tags.ts'
import type {Release} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {variantsOf} from '../names/variants.ts'
import type {Span} from '../span.ts'
import {beside, formBeside, formsOf} from '../words/forms.ts'
import {type Word, wordsOf} from '../words/words.ts'
import {isAmongNames, isEnding, isOtherCompound, isOwnCapital, isScriptural} from './alibis.ts'
import {misplacedApostrophes} from './apostrophes.ts'
import {unknownAmong} from './authority.ts'
import {brokenWordsOf} from './broken-words.ts'
import {contractions} from './contractions.ts'
import {commonplace, hasForeignEnding, isBranded, isNation, observe} from './evidence.ts'
import {framedAs, isTelling} from './frames.ts'
import {isAmongCodes, isSoftware, isVersioned} from './software.ts'
import {brandsOf, isMisinflected, type Place, type Stranger, strangersOf} from './strangers.ts'
import {isAmongForeign, isPredicate} from './surroundings.ts'
import {capital, longCapital, small, type Weighing} from './weights.ts'

/** A word that is not spelled as it should be, at each of its places. */
export interface Misspelling {
  readonly stranger: Stranger
  /** The known word that it is near to. */
  readonly near: Near
  /** Surely, or only likely. */
  readonly sure: boolean
}

/** Words that lost the space between them. */
export interface Joined {
  readonly stranger: Stranger
  readonly split: Split
}

export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  readonly joined: readonly Joined[]
  /** Compounds that English writes as two words, written as one: "hotelroom". */
  readonly compounds: readonly Joined[]
  /** In small letters, in no dictionary and near nothing. */
  readonly unknown: readonly Stranger[]
}

/** The spelling of the whole release. */
export function spellingOf(release: Release): Spelling {
  const found = {
    misspellings: [] as Misspelling[],
    joined: [] as Joined[],
    compounds: [] as Joined[],
    unknown: [] as Stranger[]
  }
  for (const stranger of release.ask(strangersOf)) {
    if (contractions.has(stranger.form) || isSettled(release, stranger)) continue
    const near = nearTo(stranger)
    if (isSmall(stranger.text) && !isVersioned(release, stranger) && sortedOut(stranger, near[0], found))
      continue
    const misspelling = judge(release, stranger, near)
    if (misspelling) found.misspellings.push(misspelling)
    else if (isSmall(stranger.text) && !isBehindName(stranger)) found.unknown.push(stranger)
  }
  for (const stranger of release.ask(brandsOf)) {
    const near = misspeltBrand(stranger)
    if (near) found.misspellings.push({stranger, near, sure: true})
  }
  return confirmed(found)
}

function isSettled(release: Release, stranger: Stranger) {
  return (
    isMisplaced(release, stranger) ||
    isBroken(release, stranger) ||
    isSpoken(release, stranger) ||
    isParticle(release, stranger) ||
    isAmongCodes(release, stranger) ||
    isShouted(release, stranger) ||
    stranger.places.every((place) => isInAddress(release, place))
  )
}

/** "KTB-tezeles" */
function isBehindName({compound, places}: Stranger) {
  return compound && places.some(({word}) => isCapital(word.text))
}

/** "LinkeddIn": one letter from a brand that is written with a capital inside, and too long to be another one. */
function misspeltBrand({form, places}: Stranger) {
  if (form.length < longName || places.length > 1) return
  return nearby(form).find(
    ({word, distance, kinds}) =>
      distance > 0 &&
      distance <= 1 &&
      /\p{Ll}\p{Lu}/u.test(word) &&
      form !== `${word.toLowerCase()}s` &&
      (kinds & (person | Kind.place)) === 0
  )
}

/** Another rule has its say about "does'nt". */
function isMisplaced(release: Release, {form, places}: Stranger) {
  return form.includes("'") && release.ask(misplacedApostrophes).has(places[0]!.word.text)
}

/** And about "p ublished". */
function isBroken(release: Release, {places}: Stranger) {
  const broken = release.ask(brokenWordsOf)
  return (
    broken.length > 0 &&
    places.every(({word}) => broken.some(({left, right}) => left === word || right === word))
  )
}

/** "Goin' home", "countin’ sheep": the apostrophe owns up to the letter that is left out. */
function isSpoken({text}: Release, {form, places}: Stranger) {
  return (
    form.endsWith('in') && lexicon().has(`${form}g`) && places.every(({end}) => /['’]/u.test(text[end] ?? ''))
  )
}

/** "Neustadt bei Wien": a small word of another language between words with a capital. */
function isParticle(release: Release, {form, text, places}: Stranger) {
  return (
    foreignSmall.has(form) &&
    isSmall(text) &&
    places.every(({word}) => [-1, 1].every((step) => isCapital(beside(release, word, step)?.text ?? '')))
  )
}

/** "Nizami prospekti 12", "Tel. 418 555-0100, poste 12": a line of the contact with a number in it speaks its own language. */
function isInAddress({text}: Release, {word}: Place) {
  if (word.part.role !== 'contact' || lexicon().knows(casedAs('A', word.form), Kind.place)) return false
  const start = text.lastIndexOf('\n', word.start) + 1
  const end = text.indexOf('\n', word.end)
  const line = text.slice(start, end < 0 ? undefined : end)
  return line.length < 100 && /\d/.test(line) && !/\b(?:the|to|by|be|will|is|are|for|at)\b/i.test(line)
}

/** "BALIKESIR, May 4", where the release has Balıkesir: capitals drop accents and dots. */
function isShouted(release: Release, {text, places}: Stranger) {
  if (text !== text.toUpperCase() || places.length > 1) return false
  const texts = release.ask(bareForms).get(bareForm(text)) ?? []
  return texts.some((other) => other !== text)
}

/** What the release writes of the same letters, accents and capitals aside. */
function bareForms(release: Release) {
  const found = new Map<string, string[]>()
  for (const [form, words] of release.ask(formsOf)) {
    const bare = bareForm(form)
    found.set(bare, [...(found.get(bare) ?? []), ...new Set(words.map(({text}) => text))])
  }
  return found
}

function bareForm(text: string) {
  return text.toLowerCase().replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '')
}

/** So frequent is a word that one slip away from it is likelier than two words without their space. */
const wellKnown = 2.5

/** What all that speaks for a misspelling must amount to where a word has three or four letters. */
const striking = 150

/** What is farther off may be meant, but hardly surely. */
const farthest = 2.2

/** And where it may be a brand or a surname; and where it may be a short one. */
const blatant = 400
const glaring = 600

/** And where it stands among words of another language. */
const plain = 300

/** As frequent as "water". */
const everyday = 4.9

/** Words in small letters that are two, or that anybody can make. */
function sortedOut(
  stranger: Stranger,
  near: Near | undefined,
  found: {joined: Joined[]; compounds: Joined[]; unknown: Stranger[]}
) {
  const {form} = stranger
  if (near && isMisjoined(stranger, near)) return false
  const isFar = near === undefined || near.distance > (near.frequency > wellKnown ? 1.2 : 0.9)
  const split = isFar || isRunTogether(form) || form.endsWith('a') ? splitOf(form) : undefined
  if (split?.sure) found.joined.push({stranger, split})
  else if ((near?.distance ?? 9) <= alone) return isFar && coinage(form) !== undefined
  else {
    const open = openCompound(form)
    if (open) found.compounds.push({stranger, split: open})
    else if (split && pair(split.words[0]!, split.words[1]!) > 0) found.unknown.push(stranger)
    else return isFar && coinage(form) !== undefined
  }
  return true
}

/** Words from here on are not near: a compound is no slip from them. */
const alone = 1.5

/** The known words that a stranger is near to, the nearest first; those of a word with a capital have to be nearer. */
export function nearTo({text, form}: Stranger): readonly Near[] {
  const near = nearby(form, isSmall(text))
  const whole = isSmall(text) ? (withLigature(form) ?? derivedRightly(form)) : undefined
  if (whole === undefined || near.some(({word}) => word === whole)) return near
  const book = lexicon()
  return [...near, {word: whole, distance: 0.95, frequency: book.frequency(whole), kinds: book.kinds(whole)}]
}

/** What retext-spell does not know either. */
function confirmed({misspellings, joined, compounds, unknown}: Spelling): Spelling {
  const found = [...misspellings, ...joined, ...compounds].map(({stranger}) => stranger)
  const refused = unknownAmong([...found, ...unknown].map(({text}) => text))
  const isRefused = ({stranger}: {stranger: Stranger}) => refused.has(stranger.text)
  return {
    misspellings: misspellings.filter(isRefused),
    joined: joined.filter(isRefused),
    compounds: compounds.filter(isRefused),
    unknown: unknown.filter(({text}) => refused.has(text))
  }
}

/** A misspelling of the known word that explains it best; none if nothing explains it well enough. */
function judge(release: Release, stranger: Stranger, nearby: readonly Near[]): Misspelling | undefined {
  const framed = framedAs(release, stranger)
  if (framed !== undefined) return {stranger, near: nearAs(framed, nearby), sure: true}
  if (nearby.length === 0) return
  const {weights, likely, sure} = weighingOf(stranger)
  const observed = observe(release, stranger, nearby)
  const scores = observed.map((one) => scoreOf(weights, one))
  const rival = leastOfRivals(nearby, scores)
  if (nearby.some((near, at) => isNamesake(release, stranger, near, scores[at]! >= rival))) return
  let best: Misspelling | undefined
  let most = likely
  for (const [at, near] of nearby.entries()) {
    const isClear =
      isMisjoined(stranger, near) ||
      isDated(release, stranger, near) ||
      isMisread(stranger) ||
      isMisderived(stranger, near)
    const score = isClear ? certain : scores[at]! + favour(release, stranger, near)
    if (
      score < most ||
      (best && score === most) ||
      isOwnSpelling(release, stranger, near) ||
      isPerson(release, stranger, near)
    )
      continue
    if (isShortName(release, stranger, near)) continue
    if (isOtherCompound(stranger, near) || isOwnCapital(release, stranger, near)) continue
    if (score < blatant && (isInvented(release, stranger, near) || isAmongNames(release, stranger, near)))
      continue
    if (score < blatant && isSeldom(release, stranger, near)) continue
    most = score
    best = {stranger, near, sure: most >= sure && !isDoubtful(release, stranger, near, score)}
  }
  return best
}

/** A name that is so much less likely than a common word is no rival to it. */
const unrivalled = 380

/** How likely a name must be to be one: "Yee" for "Yeer", which is likelier meant for "year". */
function leastOfRivals(nearby: readonly Near[], scores: readonly number[]) {
  const most = Math.max(...scores)
  return isSmall(nearby[scores.indexOf(most)]!.word) ? most - unrivalled : -Infinity
}

/** A word that the release vouches for, as near as a slip. */
function nearAs(word: string, nearby: readonly Near[]): Near {
  const book = lexicon()
  const known = nearby.find((near) => near.word === word)
  return known ?? {word, distance: 1, frequency: book.frequency(word), kinds: book.kinds(word)}
}

/** What the weights do not know. */
function favour(release: Release, stranger: Stranger, near: Near) {
  const {text, form} = stranger
  // Nothing English is called so that is one slip from a known word in ten small letters or more.
  if (isSmall(text)) {
    const farthest = form.length > 12 ? 2.2 : 1.6
    return form.length > 9 && near.distance < farthest && !hasForeignEnding(form) ? 130 : 0
  }
  // In a line of capitals few words are names.
  return (
    (text === text.toUpperCase() ? 80 : 0) +
    nationhood(form, near) +
    (isUnheardOf(form) ? 150 : 0) +
    (isCollocated(release, stranger, near) ? 200 : 0)
  )
}

/** "Rgoup", "Ccess": no word and no name of any language begins so. */
function isUnheardOf(form: string) {
  return /^[a-z]{3}/.test(form) && !lexicon().begins(form.slice(0, 3))
}

/** "Fact Sheat", "Family Viokence": a common word beside it, with a capital too, is often written beside the word that was meant. */
function isCollocated(release: Release, {form, places, compound}: Stranger, near: Near) {
  const meant = near.word
  if (compound || isCapital(meant) || near.distance > 1.15 || form === `${meant}e` || isBranded(form, meant))
    return false
  return places.every(({word}) =>
    ([-1, 1] as const).some((step) => {
      const next = beside(release, word, step)
      if (!next || !isCapital(next.text) || !isTelling(next)) return false
      const together = step < 0 ? pair(next.form, meant) : pair(meant, next.form)
      return together > 0 && together - lexicon().frequency(next.form) - near.frequency > collocated
    })
  )
}

/** So much oftener than by chance, as a logarithm, in a thousand million words. */
const collocated = -5.8

/** "Malysia", "Portugese": countries and peoples are spelled in one way; other names in several, "Barret" is no Barrett. */
function nationhood(form: string, near: Near) {
  if (form.length < longName || near.distance > 1.05 || !isCapital(near.word)) return 0
  if (isNation(near)) return 100
  return (near.kinds & (person | Kind.place)) !== 0 ? -100 : 0
}

/** Hardly anybody gives such a word a capital within a sentence. */
function isSeldom(release: Release, {text, places}: Stranger, {frequency}: Near) {
  return (
    isCapital(text) && frequency < seldom && !places.some(({word}) => formBeside(release, word, -1) === '')
  )
}

const seldom = 2.3

/** More than any observations amount to. */
const certain = 10_000

/** "trimed", "simplifing", "citys", "usefull": no name and no new word ends so. */
function isMisjoined({text, form}: Stranger, near: Near) {
  if (!isSmall(text)) return false
  const isLonger = near.word === form.slice(0, -1)
  // Hardly anybody writes "quintals", so that "quintales" need not be meant for it.
  return (
    (isMisinflected(form, near.word) && !(form.endsWith('s') && near.frequency < seldom)) ||
    (isLonger && (hasPluralInYs(form) || form.endsWith('full')))
  )
}

/** An apostrophe that was decoded wrongly: "nationâs", "farmersâ". */
function isMisread({text}: Stranger) {
  const stem = misread.exec(text)?.[1]
  return stem !== undefined && lexicon().has(stem)
}

const misread = /^(\p{L}{2,})â(s?)$/u

/** "Installated", "exhaustation". */
function isMisderived({text, form}: Stranger, near: Near) {
  return isSmall(text) && near.word === derivedRightly(form)
}

/** "citys" for "cities" or "city's". */
function hasPluralInYs(form: string) {
  return /[^aeiou]ys$/.test(form) && lexicon().has(`${form.slice(0, -2)}ies`)
}

/** "Febuary 3", "Wendesday, March 5": nobody is called so beside a date. */
function isDated(release: Release, {places}: Stranger, near: Near) {
  const meant = near.word.toLowerCase()
  if (near.distance > 1.1 || !(calendar.has(meant) || meant === 'march')) return false
  const words = release.ask(wordsOf)
  return places.every(({word}) => {
    const [before, after] = [words[word.index - 1], words[word.index + 1]]
    return [before, after].some(
      (other) =>
        other?.part === word.part && (isDay(other) || calendar.has(other.form)) && isClose(word, other)
    )
  })
}

function isDay({kind, text}: Word) {
  return kind === 'number' && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(text)
}

/** A space between, or a comma and a space. */
function isClose(one: Word, other: Word) {
  return Math.max(one.start - other.end, other.start - one.end) <= 2
}

/** A name that the release spells so throughout, three times or more, and never as the known word; or in capitals, and elsewhere in others. */
function isOwnSpelling(release: Release, {text, form, places}: Stranger, near: Near) {
  if (text === text.toUpperCase() && (release.ask(formsOf).get(form)?.length ?? 0) > places.length)
    return true
  if (places.length < 3 || isSmall(text)) return false
  return near.frequency >= commonplace || !release.ask(formsOf).has(near.word.toLowerCase())
}

/** What differs by its capitals only, a short name from far away, "the Kovacs", words of other languages. */
function isNamesake(release: Release, {text, form, places}: Stranger, near: Near, isRival: boolean) {
  const book = lexicon()
  if (near.distance === 0) return !isSmall(text) || !isAlwaysCapital(near)
  if (isSmall(text)) return false
  if (isFamily(release, form)) return true
  if (isRival && (isSurnameOf(release, near) || isFirstName(release, places, near))) return true
  if (form === `${near.word.toLowerCase()}s` && isCapital(near.word) && isRival) return true
  if (!book.knows(text, Kind.foreign)) return false
  // "L’Orchestre de Chambre", also where the release has a chamber.
  if (places.every(({word}) => abroad.has(formBeside(release, word, -1)))) return true
  if (release.ask(formsOf).has(near.word.toLowerCase())) return false
  return !places.some(({word}) => english.has(formBeside(release, word, 1)))
}

/** "Andersson" is somebody else than Anderson, who is nowhere in the release. */
function isSurnameOf(release: Release, {word, kinds}: Near) {
  if (
    (kinds & person) === 0 ||
    (kinds & (Kind.place | Kind.people)) !== 0 ||
    calendar.has(word.toLowerCase())
  )
    return false
  return !lexicon().knows(word.toLowerCase(), dictionary) && !release.ask(formsOf).has(word.toLowerCase())
}

/** "The Holthuises", where the release knows a Holthuis: more of them. */
function isFamily(release: Release, form: string) {
  const ending = /(?:e?s)$/.exec(form)?.[0]
  if (ending === undefined) return false
  const others = ['s', ending].flatMap((end) => release.ask(formsOf).get(form.slice(0, -end.length)) ?? [])
  return others.some(({text}) => isCapital(text) && !lexicon().knows(text.toLowerCase(), dictionary))
}

/** "Marisela Brown" is no slip of Marisella: people are called what they are called, but for letters that changed places. */
function isFirstName(release: Release, places: readonly Place[], near: Near) {
  if ((near.kinds & Kind.given) === 0 || near.distance < swapped) return false
  const others = release.ask(formsOf).get(near.word.toLowerCase()) ?? []
  // "Virginia" alone may be her; "Virginia Adeyemi" beside "Virgilia Petersen" is somebody else.
  if (others.some((other) => !isCapital(beside(release, other, 1)?.text ?? ''))) return false
  return places.some(({word}) => {
    const next = beside(release, word, 1)
    return (
      next !== undefined &&
      isCapital(next.text) &&
      (lexicon().kinds(next.text) & person) !== 0 &&
      !others.some((other) => formBeside(release, other, 1) === next.form)
    )
  })
}

/** What is nearer than this has two letters in each other's place, or one twice. */
const swapped = 0.75

/** Three or four letters with a capital are somebody, unless they open a sentence or a small word was meant: "Teh boats", "Wiht". */
function isShortName(release: Release, {text, form, places}: Stranger, near: Near) {
  if (isSmall(text) || form.length > 4 || near.distance === 0) return false
  if (isSmallWord(near)) {
    if (!looksRomanised(text)) return false
    return !places.some(({word}) => goesOn(beside(release, word, 1)?.text))
  }
  return looksRomanised(text) || !places.some(({word}) => formBeside(release, word, -1) === '')
}

/** A small word follows that nobody's deed begins with: "Yuo in", not "Yuo said". */
function goesOn(after: string | undefined) {
  return after !== undefined && isSmall(after) && !isPredicate(after)
}

/** An article, a preposition, a conjunction, an adverb. */
function isSmallWord({word, frequency}: Near) {
  return frequency > 4.2 && (lexicon().tags(word.toLowerCase(), 'main') & (closed | Tag.adverb)) !== 0
}

const abroad = new Set('de du des di del della dei dos das van von'.split(' '))

/** What goes on in English after a word: "the Departement of Finance". */
const english = new Set('of for and on at by to with in is was will has'.split(' '))

/** Days, months, peoples and countries, not a brand that likes small letters. */
function isAlwaysCapital({word, kinds}: Near) {
  return (kinds & (Kind.people | Kind.place)) !== 0 || calendar.has(word.toLowerCase())
}

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november
  december`.split(/\s+/)
)

/** What one list vouches for, or is called so on purpose, or stands among words of another language. */
function isDoubtful(release: Release, stranger: Stranger, near: Near, score: number) {
  const {text, form, places} = stranger
  const book = lexicon()
  if (near.distance > farthest && score < striking) return true
  // Adjectives become nouns every day: "the financials".
  if (form === `${near.word.toLowerCase()}s` && !hasPluralInYs(form)) {
    if (book.knows(text, Kind.weak) || (book.tags(near.word, 'main') & Tag.adjective) !== 0) return true
  }
  // Three or four letters may be anything, and in small letters nobody is meant.
  if (near.distance > 0 && form.length < 5) {
    const opens = places.every(({word}) => formBeside(release, word, -1) === '')
    const bar = opens && isSmallWord(near) ? blatant : glaring
    if (isCapital(text) ? score < bar : score < striking && near.frequency < everyday) return true
  }
  if (isSmall(text) && isCapital(near.word) && book.knows(near.word, person)) {
    if (!isAlwaysCapital(near) || (form.length < 6 && (near.kinds & Kind.given) !== 0)) return true
  }
  if (isSmall(text) && isSoftware(release, stranger, near)) return true
  return places.some(
    ({word}) =>
      isSpecies(formBeside(release, word, -1), form) ||
      isExplained(release, word) ||
      isEnding(release, word) ||
      isScriptural(release, word) ||
      (isCapital(text)
        ? !isNation(near) && isBesideStranger(release, word, score)
        : score < plain && isAmongForeign(release, word)) ||
      (foreignSmall.has(form) && isAbroad(release, word)) ||
      isCalled(release, word) ||
      foreignSmall.has(formBeside(release, word, -1)) ||
      foreignSmall.has(formBeside(release, word, 1))
  )
}

/** "Chole, meaning bile": a word of which it is told what it means. */
function isExplained({text}: Release, {end}: Word) {
  return /^["”’']?,? (?:meaning|which means|means|\((?:meaning|literally|["“]))/u.test(
    text.slice(end, end + 24)
  )
}

/** "The Literatur Zworkane Foundation": two unknown words with a capital are another language rather than two slips; "Zworkane Fundation" may be one. */
function isBesideStranger(release: Release, word: Word, score: number) {
  return [-1, 1].some((step) => {
    const {text} = beside(release, word, step) ?? {text: ''}
    return text.length > 3 && isCapital(text) && !lexicon().has(text) && (step > 0 || score < blatant)
  })
}

/** Between words with a capital, or beside one that nobody knows: "Pas une goutte", "Mara und Tadić". */
function isAbroad(release: Release, word: Word) {
  const [before, after] = [beside(release, word, -1)?.text ?? '', beside(release, word, 1)?.text ?? '']
  return (
    (isCapital(before) && isCapital(after)) ||
    [before, after].some((text) => text.length > 3 && isStrange(text))
  )
}

/** No English word: in no list, or only in one of another language. */
function isStrange(text: string) {
  const book = lexicon()
  return !book.has(text) || (book.kinds(text) & ~Kind.weak) === Kind.foreign
}

/** With a capital, and spelled as brands are, or somebody's surname. */
function isInvented(release: Release, {text, form, places}: Stranger, near: Near) {
  if (isSmall(text)) return false
  const isBrand = isBranded(form, near.word.toLowerCase()) && !isSmallWord(near)
  return isBrand || isSurname(release, places, near)
}

/** "Ama Barkerr": a given name stands before, and what is near is nobody's name. */
function isSurname(release: Release, places: readonly Place[], near: Near) {
  if ((near.kinds & person) !== 0) return false
  return places.every(({word}) => {
    const before = beside(release, word, -1)?.text ?? ''
    return (
      isCapital(before) &&
      lexicon().knows(before, Kind.given) &&
      !lexicon().knows(before.toLowerCase(), dictionary)
    )
  })
}

/** Articles and prepositions of the languages that English news quotes. */
const foreignSmall = new Set(
  `el la los las del y un una le les des du et der die das und von van di il della dos da
  nad pod bei ob zu na ve ja og och
  une aux sur pour avec par dans en par con por para los uma nel dei delle al zur zum mit für auf`.split(
    /\s+/
  )
)

const person = Kind.person | Kind.given

/** "Acacia cordata": both end as Latin words do, and the first is not everybody's. */
function isSpecies(genus: string, form: string) {
  return (
    /(?:us|um|is|[aeiou]a|ella|ea|era)$/.test(genus) &&
    /(?:us|um|is|ata|ana|ica|ina|osa|ae|ii|ans|ens)$/.test(form) &&
    lexicon().frequency(genus) < everyday - 1
  )
}

const naming = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'nicknamed', 'codenamed'])

/** "Called zwork", "called zwan zworks" */
function isCalled(release: Release, word: Word) {
  if (naming.has(lastForm(release, word))) return true
  const before = beside(release, word, -1)
  return before !== undefined && isStrange(before.text) && naming.has(lastForm(release, before))
}

/** The form of the word before, whatever stands between: "called “qwik”". */
function lastForm(release: Release, word: Word) {
  const last = release.ask(wordsOf)[word.index - 1]
  return last && last.part === word.part ? last.form : ''
}

/** "Mr. Kovacsik", "Tony Kovacsik, a guard": somebody's name, unless the release has the known word as well. */
function isPerson(release: Release, {text, places}: Stranger, near: Near) {
  if (isSmall(text) || release.ask(formsOf).has(near.word.toLowerCase())) return false
  return places.some(({word}) => {
    const found = release.ask(namesOf).at(word.start)
    return found?.mention.kind === 'person' && strong.some((evidence) => found.name.evidence.has(evidence))
  })
}

const strong = ['honorific', 'title', 'job', 'said', 'age'] as const

/** Whether a capital has to be explained away, and how many letters there are to tell a name by. */
function weighingOf({text}: Stranger): Weighing {
  if (isSmall(text)) return small
  return text.length < longName ? capital : longCapital
}

/** Names of so many letters are seldom one slip from a word. */
export const longName = 7

function scoreOf(weights: readonly number[], observed: readonly number[]) {
  let score = 0
  for (const [at, value] of observed.entries()) score += value * weights[at]!
  return score
}

function isSmall(text: string) {
  return !isCapital(text)
}

function isCapital(text: string) {
  return text !== '' && text[0] !== text[0]!.toLowerCase()
}

export type {Place, Stranger}

/**
 * What a misspelt word may have been meant to be at one of its places: at most five, best first, by the words beside it and those of
 * this release.
 */
export function corrections(
  release: Release,
  {stranger, near}: Misspelling,
  place: Place
): readonly string[] {
  const before = place.start > place.word.start ? '' : formBeside(release, place.word, -1)
  const after = formBeside(release, place.word, 1)
  const offers = offersFor(release, stranger.text, before, after)
  const named = isCapital(stranger.text) ? usualNameAt(release, place) : []
  const framed = framedAs(release, stranger)
  const again = framed === undefined ? [] : [casedAs(stranger.text, framed)]
  const owner = ownerOf(stranger, near, after)
  const derived = isMisderived(stranger, near) ? [near.word] : []
  const fallback = offers.length === 0 ? [casedAs(stranger.text, near.word)] : []
  return [...new Set([...named, ...again, ...owner, ...derived, ...offers, ...fallback])].slice(0, 5)
}

/** How the release spells the name elsewhere. */
function usualNameAt(release: Release, {start, end}: Place) {
  return release
    .ask(variantsOf)
    .flatMap(({odd, usual}) => (odd.start === start && odd.end === end ? [usual.text] : []))
}

/** Whether a word in `span` is surely misspelt, so that no other rule need speak of it. */
export function holdsMisspelling(release: Release, span: Span): boolean {
  return release
    .ask(spellingOf)
    .misspellings.some(
      ({sure, stranger}) => sure && stranger.places.some(({start}) => start >= span.start && start < span.end)
    )
}

/** A word that is misspelt many times between the same words is looked for once. */
function offersFor(release: Release, text: string, before: string, after: string) {
  const known = release.ask(offersOf)
  const key = `${before} ${text} ${after}`
  const offers = known.get(key) ?? suggest(text, {before, after, known: release.ask(vocabularyOf)})
  known.set(key, offers)
  return offers
}

function offersOf() {
  return new Map<string, readonly string[]>()
}

/** "Accras harbour", "the countys budget": a lost apostrophe rather than a lost letter, where something follows that can be owned. */
function ownerOf({text, form}: Stranger, near: Near, after: string) {
  // What is left of an apostrophe that was decoded wrongly: "nationâs".
  const [, stem, ending] = misread.exec(text) ?? []
  if (stem !== undefined && lexicon().has(stem)) return [`${stem}'${ending}`]
  const meant = near.word.toLowerCase()
  if (form !== `${meant}s` || meant.endsWith('s') || after === '') return []
  const mayBeOwned = (lexicon().tags(after, 'main') & (noun | Tag.adjective)) !== 0
  return mayBeOwned || !hasPluralInYs(form) ? [`${text.slice(0, -1)}'s`] : []
}

/** The words of the release, and of the house, that may be meant where another is misspelt. */
function vocabularyOf(release: Release): ReadonlySet<string> {
  const words = new Set(release.background.words)
  for (const form of release.ask(formsOf).keys()) if (form.length > 3) words.add(form)
  return words
}
