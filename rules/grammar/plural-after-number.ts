// A number with a noun in the singular, or a number where an ordinal is due: "five company", "the 30 anniversary".

import {ordinalEnding} from '../../src/release/dates/calendar.ts'
import {cardinals} from '../../src/release/figures/numerals.ts'
import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {isDeterminer, type NounPhrase, nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {things} from '../../src/release/words/things.ts'
import {compounds, isSmall, mainTagsOf, only, tagsOf} from '../../src/release/words/verbs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {withS} from '../../src/spelling/inflect.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {Tag} from '../../src/spelling/tags.ts'

const numbers = [...cardinals, 'several', 'various', 'numerous']

export default rule({
  id: 'plural-after-number',
  summary: 'A number with a noun in the singular, or a number where an ordinal is due.',
  why: 'More than one takes the plural, and an anniversary is counted with an ordinal. Wrong: five company, the 30 anniversary. Right: five companies, the 30th anniversary.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met. It chose {five company} for the work, and {three treaty} of the year, for {various company}. The {two side} are glad of {two new country} in it.',
      expected: ['five companies']
    },
    {
      text: 'The board met. It opened {14 new branch} last year in {20 country} of the region. The {two company} will pay, and in the last {two year} the mill grew.',
      expected: ['14 new branches']
    },
    {
      text: 'The board met. It sold 90 head of cattle, a 10 page book and 122,000 week ago. In 2019 production fell, and in the May 21 to 28 period of last year too. The combined 14 member body joined the End of 10 initiative for 5 percent of it.'
    },
    {
      text: 'They kept the {30} anniversary of the bridge, and the {21} birthday of the fund.',
      expected: ['30th']
    },
    {
      text: 'The board met. It chose five companies, a five company deal, and a two-day course, three or four a year, six old mast and sail makers. It was page two, line three. The post-World War Two order ended.'
    },
    {
      text: 'The board met. It heard five mill and five farm envoys, and the number two town in rice, and various company heads.'
    },
    {
      text: 'The board met. It works for {three month} and reports every {two week} to the town.',
      expected: ['three months']
    },
    {
      text: 'The board met. In its three month life it saw this two week fair, and every ten minute ride was fun.'
    },
    {
      text: 'The board met. The 100 million dollar, seven year, deal set a new five month high; it sold three dollar per share stock, eight inch and 5-inch discs, and seven company owned inns.'
    },
    {
      text: 'They kept the 30th anniversary. The ten aircraft and the two series are old. Five percent of two million. Six to one.'
    }
  ],
  check(release, report) {
    for (const number of numbers.flatMap((form) => placesOf(release, form))) {
      const noun = beside(number, 1)
      if (
        !noun ||
        number.part.role !== 'body' ||
        isInName(number) ||
        isMeasure(number, noun) ||
        isShared(noun)
      )
        continue
      const phrase = nounPhraseAt(release, noun)
      if (
        !phrase?.sure ||
        phrase.number !== 'singular' ||
        !isPlain(phrase) ||
        isAttribute(release, number, phrase)
      )
        continue
      if (!isCountable(phrase) || /^(?:euro|star|way|weekly|daily|monthly|quarterly)$/.test(phrase.head.form))
        continue
      const span = release.span(number.start, phrase.head.end)
      const expected = withS(span.text)
      report(span, `Unexpected \`${span.text}\`, expected \`${expected}\``, {expected: [expected]})
    }
    for (const {number, phrase} of figuresOf(release)) {
      const span = release.span(number.start, phrase.head.end)
      const expected = withS(span.text)
      report(span, `Unexpected \`${span.text}\`, expected \`${expected}\``, {expected: [expected]})
    }
    for (const anniversary of ['anniversary', 'birthday'].flatMap((form) => placesOf(release, form))) {
      const number = beside(anniversary, -1)
      if (!number || !/^\d{1,3}$/.test(number.text)) continue
      const expected = `${number.text}${ordinalEnding(Number(number.text))}`
      report(
        number,
        `Unexpected \`${number.text}\` before \`${anniversary.text}\`, expected \`${expected}\``,
        {
          expected: [expected]
        }
      )
    }
  }
})

/** "2,000 hectare of land", "14 new branch": a figure with a noun in the singular that is no measure of what follows. */
function* figuresOf(release: Release): Generator<{number: Word; phrase: NounPhrase}> {
  for (const number of release.ask(wordsOf)) {
    if (number.kind !== 'number' || number.part.role !== 'body' || !isPlainCount(number)) continue
    const noun = beside(number, 1)
    if (!noun || !isSmall(noun) || !isCounting(number) || isShared(noun)) continue
    const phrase = nounPhraseAt(release, noun)
    if (!phrase?.sure || phrase.number !== 'singular' || !phrase.next || !isPlain(phrase)) continue
    if (
      isAttribute(release, number, phrase) ||
      phrase.next.form === 'ago' ||
      phrase.next.form === 'and' ||
      phrase.next.form === 'or'
    )
      continue
    if (isCountable(phrase)) yield {number, phrase}
  }
}

/** "14", "2,000", but not "1" and no year */
function isPlainCount({text}: Word) {
  return /^[1-9]\d{0,2}(?:,\d{3})*$|^[2-9]\d{3}$/.test(text) && text !== '1' && !/^20\d\d$/.test(text)
}

/** "in 20", "more than 20", "opened 20"; but not "a 10", "page 3", "Fortune 500" */
function isCounting(number: Word) {
  const left = beside(number, -1)
  if (!left) return false
  if (/^(?:than|over|about|around|nearly|almost|some|least|most)$/.test(left.form)) return true
  const before = beside(left, -1)
  // "February 21 to 28 period"
  if (left.form === 'to' && before?.kind === 'number') return false
  // "End of 10 initiative", "the combined 14"
  if (before && (left.form === 'of' ? !isSmall(before) : isDeterminer(before))) return false
  const tags = mainTagsOf(left)
  const governing =
    Tag.preposition | Tag.past | Tag.participle | Tag.third | Tag.base | Tag.auxiliary | Tag.modal
  return isSmall(left) && (tags & governing) !== 0 && (tags & (Tag.singular | Tag.determiner)) === 0
}

/** Measures keep their singular in front of what they measure. */
const measures = new Set(
  'percent percentage foot ton tonne inch metre meter mile yard pound dollar yen cent stone head gauge proof bar carat karat baud gross dozen noon midnight odd hundred thousand million billion'.split(
    ' '
  )
)

/** "2,000 share of", "two report were": behind a number a noun, whatever it is elsewhere */
function isCountable({head: {form, text}, next}: NounPhrase) {
  const book = lexicon()
  const usual = book.tags(formOf(text), 'main')
  const isEnd =
    next !== undefined && (next.form === 'of' || (mainTagsOf(next) & (Tag.auxiliary | Tag.modal)) !== 0)
  if (!only(usual, isEnd ? Tag.singular | Tag.base : Tag.singular) || (usual & Tag.singular) === 0)
    return false
  if ((book.tags(form) & Tag.plural) !== 0 || measures.has(form)) return false
  return units.has(form) || things.has(form) || (book.countability(form) ?? 0) >= 0.45
}

const units = new Set('year month week day hour minute side party'.split(' '))

/** "World War Two", "Studio Five" */
function isInName(number: Word) {
  return !isSmall(number) && beside(number, -1) !== undefined
}

/** "a five company deal", "the two party talks"; but not "every three month", "the two side are" */
function isMeasure(number: Word, noun: Word) {
  const before = formBeside(number, -1)
  if (before === 'every') return !units.has(noun.form)
  // "In the last two year the port"
  const next = beside(noun, 1)
  if (units.has(noun.form) && /^(?:last|past|next|first)$/.test(before))
    return (
      next?.form !== 'of' &&
      (!next || (mainTagsOf(next) & (Tag.determiner | Tag.auxiliary | Tag.modal)) === 0)
    )
  if (/^(?:a|an|the|its|their)$/.test(formBeside(number, -2))) {
    const adjective = beside(number, -1)!
    // "a new five month high"
    if ((mainTagsOf(adjective) & Tag.adjective) !== 0 && noun.form !== adjective.form && units.has(noun.form))
      return true
  }
  const isEnd = next !== undefined && (mainTagsOf(next) & (Tag.auxiliary | Tag.modal)) !== 0
  const isTold = next !== undefined && /^(?:which|that|who|in|from)$/.test(next.form)
  if (before === 'the' && (isEnd || (isTold && !units.has(noun.form)))) return false
  return (
    /^(?:an?|the|each|one|number)$/.test(before) ||
    (units.has(noun.form) && /^(?:this|its|their|our|his|her|my|your|another|first|last|next)$/.test(before))
  )
}

/** "two major barrier"; but not "two a year", "two old mast and sail makers" */
function isPlain({determiner, modifiers, next}: NounPhrase) {
  if (determiner || (modifiers.length > 0 && next && /^(?:and|or)$/.test(next.form))) return false
  return modifiers.every((word) => only(mainTagsOf(word), Tag.adjective))
}

/** "Five producer and five consumer delegates": the plural comes at the end. */
function isShared(noun: Word) {
  if (!/^(?:and|or)$/.test(formBeside(noun, 1))) return false
  return [3, 4].some((distance) => {
    const later = beside(noun, distance)
    return later !== undefined && (tagsOf(later) & Tag.plural) !== 0
  })
}

/** "a 100 million dollar, seven year, deal", "eight inch and 5-inch discs", "three dollar per share stock", "seven company owned inns" */
function isAttribute({text}: Release, number: Word, {head, end, next}: NounPhrase) {
  const {form} = head
  if (form.endsWith('s') || form === 'dollar') return true
  if (text.slice(number.start - 2, number.start) === ', ' && text[end] === ',') return true
  const after = text.slice(end, end + 12)
  if (/^ (?:and|or|to) (?:a )?(?:\d|[a-z]+-)/u.test(after)) return true
  return next !== undefined && (compounds.has(next.form) || /^(?:high|low|per)$/.test(next.form))
}
