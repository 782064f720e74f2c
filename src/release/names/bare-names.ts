// Names that take "the", without it: "in United Kingdom", "under Lagos Treaty", "by Ministry of Trade".

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import {Tag, verb} from '../../spelling/tags.ts'
import type {Release, Span, Word} from '../index.ts'
import {national, prepositions} from '../words/articles/signs.ts'
import {beside, placesOf} from '../words/forms.ts'
import {isPossessive} from '../words/noun-phrases.ts'
import {afterAdverbs, isSmall, mainTagsOf, tagsOf} from '../words/verbs.ts'
import {articled, takesArticle} from './articled-names.ts'
import {endsThere, hasVerb, isVerbOf} from './name-ends.ts'
import {type Run, runsOf} from './runs.ts'
import {titles} from './titles.ts'

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
