// Names that take "the", without it: "in United Kingdom", "under Lagos Treaty", "by Ministry of Trade".

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {closed, noun, Tag, verb} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {national, prepositions} from '../words/articles/signs.ts'
import {beside, placesOf} from '../words/forms.ts'
import {isDeterminer, isPossessive} from '../words/noun-phrases.ts'
import {afterAdverbs, compounds, isSmall, mainTagsOf, tagsOf} from '../words/verbs.ts'
import {wordsOf} from '../words/words.ts'
import {type Run, runsOf} from './runs.ts'
import {posts, suffixes, titles} from './titles.ts'

/** They take "the" as a whole, whatever their words are. */
const articled = new Set(
  `EU|UK|US|USA|UN|UAE|U.S.|U.K.|U.N.|ROK|PRC|DRC|United States|United States of America|United Kingdom|United Arab Emirates|United Nations|European Union|African Union
   Soviet Union|House of Representatives|House of Commons|House of Lords|Chamber of Commerce|Board of Directors|Netherlands|Philippines|Maldives|Bahamas
   Gambia|Middle East|Far East|Czech Republic|Dominican Republic|Central African Republic|World Bank|White House
   International Monetary Fund|Red Cross|European Parliament|European Council|European Central Bank|Security Council|General Assembly|Supreme Court|High Court
   European Commission|European Investment Bank|European Court of Human Rights|African Development Bank|Asian Development Bank|Inter-American Development Bank
   International Criminal Court|International Court of Justice|Federal Reserve|Mediterranean|Caribbean|Balkans|Black Sea|Baltic Sea|Red Sea|Indian Ocean|Pacific Ocean|Atlantic Ocean
   Olympic Games|Eiffel Tower|Great Wall|Silk Road|Vatican|Hague|Communist Party|State Council|Russian Federation|Kyrgyz Republic|Slovak Republic|Hellenic Republic`.split(
    /\s*[|\n]\s*/
  )
)

/** In front of "of", "on" or "for" in a name: "Ministry of Trade", "Convention on Seas". */
const heads = new Set(
  `ministry department government republic kingdom embassy chamber bureau court commission committee organization organisation association federation
   league treaty convention protocol law constitution commonwealth assembly agency authority administration secretariat agreement declaration charter confederation inspectorate presidency`.split(
    /\s+/
  )
)
/** The same, unless a place stands in front: "Institute of Rivers", but "Lima Institute of Technology". */
const openers = new Set(
  'institute university office council academy society faculty college centre center municipality governorate prefecture'.split(
    ' '
  )
)

/** "Centre for Rivers" as well */
const centres = new Set(['centre', 'center'])

/** At the end of a name, whatever stands in front. */
const ends = new Set(
  'act treaty ministry organization organisation constitution commission committee administration bureau federation embassy republic protocol'.split(
    ' '
  )
)

/** At the end of names that take "the" if they have it elsewhere. */
const shown = new Set(
  `agreement convention council authority association union court department agency institute assembly government fund conference summit forum congress
   charter declaration museum secretariat consortium service division subcommittee army navy`.split(/\s+/)
)

/** Those that stand bare and miss their "the", in order. */
export function bareNamesOf(release: Release): readonly Span[] {
  const names = release.ask(runsOf).flatMap((run) => {
    if (run.part.role !== 'body' || run.titled || !takesArticle(release, run)) return []
    return lacksArticle(release, run) ? [release.span(run.words[0]!.start, run.words.at(-1)!.end)] : []
  })
  const inner = release.ask(runsOf).flatMap((run) => innerOf(release, run))
  return [...names, ...inner, ...bareNations(release)].sort((one, other) => one.start - other.start)
}

/** "Republic of Kenya" in "Embassy of Republic of Kenya", "United Kingdom" in "Embassy of United Kingdom" */
function innerOf(release: Release, {part, texts, words}: Run): Span[] {
  if (part.role !== 'body' || texts.length !== words.length) return []
  const at = texts.findIndex(
    (text, index) =>
      texts[index - 1] === 'of' &&
      ((states.has(text) && texts[index + 1] === 'of' && index + 2 < texts.length) ||
        (index + 2 === texts.length && articled.has(texts.slice(index).join(' '))))
  )
  return at < 0 ? [] : [release.span(words[at]!.start, words.at(-1)!.end)]
}

const states = new Set(
  'Republic Kingdom Government Ministry Commonwealth Municipality Presidency Chamber Faculty Department Embassy Federation Association Union Confederation Council Committee Commission Institute Academy'.split(
    ' '
  )
)

/** "Kenyan government also signed", at the beginning of a sentence or a clause. */
function bareNations(release: Release): Span[] {
  return [...national]
    .flatMap((form) => placesOf(release, form))
    .flatMap((noun) => {
      const people = noun.part.role === 'body' && isSmall(noun) ? beside(noun, -1) : undefined
      if (!people || isSmall(people) || isPossessive(people) || !lexicon().knows(people.text, Kind.people))
        return []
      const before = beside(people, -1)
      // said the "Kenyan government"
      if (/the ["“]$/u.test(release.text.slice(people.start - 5, people.start))) return []
      const next = afterAdverbs(noun)
      const isSubject = next !== undefined && isVerbOf(next)
      return isSubject && (!before || clausal.has(before.form)) ? [release.span(people.start, noun.end)] : []
    })
}

function takesArticle(release: Release, {texts, opens, words}: Run): boolean {
  const name = texts.join(' ')
  if (isInHouse(release, name)) return true
  if (articled.has(name)) return !(name.endsWith(' East') && isShortened(release, texts))
  if (texts.length < 2 || /^(?:The|An?|Wh[a-z]+)$/.test(texts[0]!)) return false
  // "U.S. STOCKPILE The House Committee": a headline that runs into the text
  if (texts.includes('&') || texts.includes('The') || isPerson(texts)) return false
  if (suffixes.has(texts.at(-1)!.toLowerCase()) || texts.some((text) => firms.has(text))) return false
  const link = texts.findIndex((text) => text === 'of' || text === 'on' || text === 'for')
  const end = texts.at(link > 0 ? link - 1 : -1)!.toLowerCase()
  // "Republic of Ghana FRNs"
  if (link > 0 && /^\p{Lu}{2,}s?$/u.test(texts.at(-1)!)) return false
  if (link > 0)
    return heads.has(end) || (link === 1 && (texts[link] === 'of' || centres.has(end)) && openers.has(end))
  // A convention may be a meeting, unless it is one "on" something.
  if (ends.has(end) || (end === 'convention' && beside(words.at(-1)!, 1)?.form === 'on')) return true
  if (texts.length === 2 && national.has(end) && lexicon().knows(texts[0]!, Kind.people)) return true
  return !opens && shown.has(end) && release.ask(articledNames).has(name)
}

/** "Lima Savings Association of Oruro" is a firm, and firms have no article. */
const firms = new Set(['Savings', 'Loan', 'Mutual', 'Insurance'])

/** "Department of Trade Secretary Ana Reyes", "Office of River Trade Ana Reyes", but not "Department of Justice" */
function isPerson(texts: readonly string[]) {
  if (texts.length - texts.indexOf('of') > 4 && lexicon().knows(texts.at(-2)!, Kind.given)) return true
  const at = texts.findLastIndex((text) => posts.has(text.toLowerCase()))
  return at > 0 && at < texts.length - 1 && texts[at - 1] !== 'of'
}

/** "Far East" where the release knows a "Far East Bank" */
function isShortened(release: Release, [first, second]: readonly string[]) {
  return release.ask(runsOf).some(({texts}) => texts.length > 2 && texts[0] === first && texts[1] === second)
}

/** The house has it with its article: "the Lagos Forum". */
function isInHouse({background: {words}}: Release, name: string) {
  return words !== undefined && (words.has(`the ${name}`) || words.has(`The ${name}`))
}

/** Names that have "the" somewhere in the release, and not more often none. */
function articledNames(release: Release): ReadonlySet<string> {
  const balance = new Map<string, number>()
  const names = new Set<string>()
  for (const run of release.ask(runsOf)) {
    if (run.titled || !shown.has(run.texts.at(-1)!.toLowerCase()) || !endsThere(release, run)) continue
    const name = run.texts.join(' ')
    const hasArticle = beside(run.words[0]!, -1)?.form === 'the'
    if (hasArticle) names.add(name)
    balance.set(name, (balance.get(name) ?? 0) + (hasArticle ? 1 : -1))
  }
  return new Set([...names].filter((name) => balance.get(name)! >= 0))
}

/** A name behind a preposition or a verb, or one that begins a sentence and has its verb behind it. */
function lacksArticle(release: Release, run: Run): boolean {
  if (!endsThere(release, run)) return false
  const before = beside(run.words[0]!, -1)
  if (/the ["“]$/u.test(release.text.slice(run.words[0]!.start - 5, run.words[0]!.start))) return false
  const isSubject = run.texts.length > 1 && hasVerb(release, run)
  if (!before) return (run.opens || isBehindOpening(release, run)) && isSubject
  if (clausal.has(before.form)) return isSubject
  if (!isSmall(before)) return false
  const left = beside(before, -1)
  // "filed in U.S. District Court"
  if (before.form === 'in' && run.texts.includes('District') && run.texts.includes('Court')) return false
  if (prepositions.includes(before.form)) return !left || !isOfName(before, left, run)
  if (!taking.has(before.form) && ((tagsOf(before) & verb) === 0 || (mainTagsOf(before) & ~verb) !== 0))
    return false
  // "the recently passed Lagos Act"
  return left !== undefined && (mainTagsOf(left) & (Tag.determiner | Tag.adverb | Tag.adjective)) === 0
}

/** Verbs that take a name as their object, adjectives as well. */
const taking = new Set(
  'joined visited ratified signed attended addressed founded led left joins visits join visit ratify sign'.split(
    ' '
  )
)

/** "In 2015, European Commission supported": behind a short phrase that opens the sentence */
function isBehindOpening({text}: Release, {part, words}: Run) {
  const {start} = words[0]!
  if (text.slice(start - 2, start) !== ', ') return false
  return opening.test(text.slice(Math.max(part.start, start - 60), start))
}

const opening = /(?:^|[.!?]["”]? |\n)(?:In|On|During|Since|By) [^\s.,;:]+(?: [^\s.,;:]+){0,2}, $/u

/** Behind these a clause begins. */
const clausal = new Set(['that', 'said', 'says', 'because', 'when', 'while', 'if'])

/** "Ministry of Trade approved the", "Ministry of Trade will" */
function hasVerb(release: Release, run: Run) {
  const next = behind(release, run.words.at(-1)!)
  return next !== undefined && isVerbOf(next)
}

/** A verb, or what may be one and has an object: "will", "approved the". */
function isVerbOf(next: Word) {
  if (isDeed(next)) return true
  const object = (tagsOf(next) & Tag.past) !== 0 ? beside(next, 1) : undefined
  return object !== undefined && (mainTagsOf(object) & (Tag.determiner | Tag.pronoun)) !== 0
}

/** "Master of Public Administration", "Competition in Trade Act", but "Director of". */
function isOfName(before: Word, left: Word, {texts}: Run) {
  if (isSmall(left) || left.kind !== 'word') return false
  if (texts.at(-1) === 'Act' && before.form === 'of') return true
  if (titles.has(left.form)) return false
  if (texts.at(-1) === 'Act' || !persons.has(before.form)) return true
  if (before.form === 'of' && quality.test(left.text)) return true
  return /^(?:master|bachelor|doctor|diploma)s?$/.test(left.form)
}

/** "Continuity of Government for the Presidency" */
const quality = /(?:ity|ness|ance|ence)$/

/** Behind a person these begin no part of a name: "Ana Reyes of Ministry of Trade", but not "Kim for State Committee". */
const persons = new Set(['of', 'by', 'with', 'from', 'at', 'under'])

/** A short form in brackets. */
const bracket = /^\s?\([^()\n]{1,20}\)\s?/u
/** A sign that ends a noun phrase. */
const sign = /^(?:[.,;:!?)”"’]|\s*(?:$|[(\n])|\s[—–]|\s-\s)/u

/** "International Coffee Organization, ICO, talks" */
const shortForm = /^, \p{Lu}{2,6}, /u

const firm = /^ \(\p{Lu}\p{Ll}/u

/** "U.S., Japanese and European banks": a noun comes later. */
const adjectives = /^(?:, \p{Lu}[\p{L}.]+)*,? (?:and|or) \p{Lu}[\p{L}.]+ \p{Ll}{3}/u

/** No noun comes behind that the name could belong to: not "World Bank officials", "Lagos Treaty talks". */
function endsThere(release: Release, run: Run) {
  const last = run.words.at(-1)!
  if (shortForm.test(release.text.slice(last.end, last.end + 11))) return false
  if (adjectives.test(release.text.slice(last.end, last.end + 80))) return false
  if (last.text !== run.texts.at(-1)) return true
  // "talks with U.S. (Okoro Mills)"
  if (run.texts.length === 1 && firm.test(release.text.slice(last.end, last.end + 4))) return false
  const next = behind(release, last)
  if (!next) return sign.test(release.text.slice(last.end, last.end + 3))
  if (next.form === 'and' || next.form === 'or') return joins(next)
  if (next.kind !== 'word' || !isSmall(next) || isCompound(next)) return false
  const tags = mainTagsOf(next)
  return (
    (tags & closed) !== 0 ||
    isVerbOf(next) ||
    times.has(next.form) ||
    (tags === Tag.adverb && adverb.test(next.form))
  )
}

/** "U.S. flagged ships", but not "Ministry of Trade funded the pier" */
function isCompound(next: Word) {
  const object = compounds.has(next.form) ? beside(next, 1) : undefined
  return object !== undefined && (mainTagsOf(object) & (Tag.determiner | Tag.pronoun | Tag.preposition)) === 0
}

const times = new Set(['last', 'next', 'early', 'late'])
const adverb = /ly$|^(?:also|now|today|yesterday|here|there|again)$/

/** The word behind `last`, over a short form in brackets. */
function behind(release: Release, last: Word): Word | undefined {
  const [short] = bracket.exec(release.text.slice(last.end, last.end + 24)) ?? []
  if (!short) return beside(last, 1)
  const end = last.end + short.length
  const words = release.ask(wordsOf)
  for (let at = last.index + 1; at < words.length; at++) {
    if (words[at]!.start >= end) return words[at]!.start === end ? words[at] : undefined
  }
  return
}

/** "in UK and France", but not "UK and French companies", "World Bank and Treasury officials" */
function joins(and: Word) {
  let other = beside(and, 1)
  // "U.S. and non-U.S. banks"
  if (other?.form.startsWith('non-')) return false
  if (!other || isDeterminer(other) || isDeed(other)) return other !== undefined
  if (isSmall(other)) return (mainTagsOf(other) & closed) !== 0
  if (lexicon().knows(other.text, Kind.people)) return false
  while (other && (!isSmall(other) || other.form === 'of')) other = beside(other, 1)
  return !other || (mainTagsOf(other) & closed) !== 0
}

function isDeed(word: Word | undefined) {
  const tags = word ? mainTagsOf(word) : 0
  return (
    (tags & (verb | Tag.auxiliary | Tag.modal)) !== 0 &&
    (tags & (noun | Tag.ing | Tag.adjective | Tag.base)) === 0
  )
}
