// A comma between a subject and its verb: "The port, has grown", "Okafor, said that it grew", "In turn, Ama Okafor, opened the pier".

import {dictionary, lexicon} from '../../spelling/lexicon.ts'
import {Tag} from '../../spelling/tags.ts'
import type {Release, Word} from '../index.ts'
import {namesOf} from '../names/names.ts'
import {indexAt} from '../span.ts'
import {beside, formBeside} from './forms.ts'
import {sentencesOf} from './sentences.ts'
import {placesOfSigns} from './signs.ts'
import type {StrayComma} from './stray-commas.ts'
import {isSmall, mainTagsOf, only, tagsOf} from './verbs.ts'
import {wordsOf} from './words.ts'

const auxiliaries = new Set('has have had is are was were will would'.split(' '))
/** "The team, consists of nine people", "The plan, aims to help" */
const others: Readonly<Record<string, string>> = {
  consists: 'of',
  consist: 'of',
  aims: 'to',
  seeks: 'to',
  intends: 'to'
}
/** Who speaks may stand behind these: "Okafor, said the mayor, …". */
const sayings = new Set(
  `said added noted explained stressed announced replied answered declared wrote cried insisted concluded asked claimed argued reported suggested
  warned joked recalled remarked observed agreed admitted confirmed revealed thought believed continued`.split(
    /\s+/
  )
)
/** At most so many words before its verb: longer ones have clauses in them. */
const longest = 10

/** The commas between a subject and its verb, where no second one makes a pair of it, in order. */
export function* partedSubjectsOf(release: Release): Generator<StrayComma> {
  for (const comma of placesOfSigns(release, ',', isBeforeSmall)) {
    const words = release.ask(wordsOf)
    const verb = words[indexAt(words, comma + 2)]
    if (verb?.start !== comma + 2 || verb.part.role !== 'body' || !isVerbOfSubject(verb)) continue
    const subject = subjectBefore(release, verb)
    if (!subject || !goesOn(release, verb, subject)) continue
    const span = release.span(words[verb.index - 1]!.start, verb.end)
    yield {span, expected: span.text.replace(',', '')}
  }
}

function isBeforeSmall(text: string, comma: number) {
  const unit = text.charCodeAt(comma + 2)
  return text.charCodeAt(comma + 1) === 0x20 && unit >= 0x61 && unit <= 0x7a
}

function isVerbOfSubject(word: Word) {
  return auxiliaries.has(word.form) || others[word.form] !== undefined || isDeed(word)
}

/** "opened", "honoured": a past tense, and no noun. */
function isDeed(word: Word) {
  const tags = mainTagsOf(word)
  return isSmall(word) && (tags & Tag.past) !== 0 && only(tags, Tag.past | Tag.participle | Tag.adjective)
}

/** What stands in front of the comma: a noun phrase, or a name. */
type Subject = 'phrase' | 'name'

function subjectBefore(release: Release, verb: Word): Subject | undefined {
  const sentences = release.ask(sentencesOf)
  const sentence = sentences[indexAt(sentences, verb.start)]
  const before = sentence?.words.filter(({end}) => end < verb.start) ?? []
  // "The Lake Harbour Board (LHB), has opened"
  if (release.text[verb.start - 3] === ')') before.pop()
  const last = before.at(-1)
  if (!last || !/^(?: \(\p{Lu}{2,7}\))?, $/u.test(release.text.slice(last.end, verb.start))) return
  const person = personAt(release, last)
  let first = person ? before.indexOf(person) : before.length - 1
  while (first > 0 && beside(before[first]!, -1) === before[first - 1]) first--
  const subject = before.slice(first)
  if (first < 0 || subject.length > longest || subject.some(isVerb)) return
  const isName = subject[0] === person || isNamed(subject)
  const opening = release.text.slice(sentence!.start, subject[0]!.start)
  if (opening !== '') return isName && openings.test(opening) && !isPlace(release, last) ? 'name' : undefined
  if (isName) return 'name'
  return openers.has(subject[0]!.form) ? 'phrase' : undefined
}

const openers = new Set('the a an this these our its their all'.split(' '))
/** What may stand in front of the name, with its own comma. */
const openings =
  /^(?:On|For|In|At|After|During|Speaking|Earlier|Later|Meanwhile|Afterwards|Similarly|Also|However|Moreover|Furthermore|Additionally|Finally|Then|Subsequently)\b[^,.:;“”"()]*, $/u

/** "Okafor", "Ms. Ama Okafor": and no "Moreover". */
function isNamed(words: readonly Word[]) {
  const [first] = words
  return (
    words.every(({vocable}) => vocable.isCapital) && !lexicon().knows(first!.text.toLowerCase(), dictionary)
  )
}

/** Where the person begins whose name ends with `last`: "Mr. Okafor", "Prof. Ama Okafor". */
function personAt(release: Release, last: Word) {
  const mention = release.ask(namesOf).at(last.start)?.mention
  return mention?.kind === 'person' && mention.words.at(-1) === last ? mention.run.words[0] : undefined
}

/** "In Lagos, Nigeria, opened": the one is in the other. */
function isPlace(release: Release, {start}: Word) {
  return release.ask(namesOf).at(start)?.mention.kind === 'place'
}

function isVerb(word: Word) {
  const tags = mainTagsOf(word)
  if ((tags & (Tag.auxiliary | Tag.modal | Tag.pronoun | Tag.conjunction)) !== 0 && word.form !== 'and')
    return true
  return isSmall(word) && only(tags, Tag.past | Tag.third | Tag.base)
}

/** "has opened", "will open", "is located", "opened the pier"; and behind a name, "said that". */
function goesOn(release: Release, verb: Word, subject: Subject) {
  const next = beside(verb, 1)
  if (sayings.has(verb.form))
    return subject === 'name' && (next?.form === 'that' || /^:? {1,2}[“"]/u.test(textBehind(release, verb)))
  if (!next) return false
  if (others[verb.form]) return next.form === others[verb.form]
  const tags = tagsOf(next)
  if (/^(?:will|would)$/.test(verb.form)) return (tags & Tag.base) !== 0 && isSmall(next)
  if (auxiliaries.has(verb.form))
    return isSmall(next) && ((tags & (Tag.participle | Tag.ing)) !== 0 || /^(?:not|an?)$/.test(next.form))
  return hasObject(release, verb, next)
}

function textBehind({text}: Release, {end}: Word) {
  return text.slice(end, end + 4)
}

const objects = new Set('the a an his her its their our this that these both all'.split(' '))
/** Their participle keeps an object: "Okafor, called the Lion, …". */
const naming = new Set(
  `called named dubbed titled entitled given awarded granted offered sent shown told paid elected appointed considered declared deemed made
  nicknamed taught lent handed allowed denied assigned promised judged voted crowned left born`.split(/\s+/)
)
/** "opened the same day", "built a year ago" */
const times =
  /^(?:same|next|following|previous|first|last|day|week|month|year|decade|century|summer|spring|winter|few|long|while|time)$/

/** "opened the pier": which no participle does, with no second comma further on. */
function hasObject(release: Release, verb: Word, next: Word) {
  if (naming.has(verb.form) || !objects.has(next.form)) return false
  if (times.test(formBeside(verb, 2)) || times.test(formBeside(verb, 3))) return false
  const sentences = release.ask(sentencesOf)
  const {end} = sentences[indexAt(sentences, verb.start)]!
  return !/[,;:“”"—–(]/u.test(release.text.slice(verb.end, end))
}
