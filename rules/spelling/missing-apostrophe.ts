// A contraction or a possessive without its apostrophe, or with it in the wrong place: "thats", "womens", "this years budget".

import type {Release, Span, Word} from '../../src/release/index.ts'
import {
  bareApostrophes,
  lostApostrophes,
  misplacedApostrophes
} from '../../src/release/spelling/apostrophes.ts'
import {contractions} from '../../src/release/spelling/contractions.ts'
import {beside, formBeside, formsOf, placesOf} from '../../src/release/words/forms.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'
import {isSmall} from '../../src/spelling/capitals.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {closed, noun, Tag, verb} from '../../src/spelling/tags.ts'

/** "This years budget": with these before it, one year is meant, and the year owns. */
const one = new Set(['this', 'next', 'each', 'every'])
const many = /^(?:the|these|those|its|their|our|his|her|my|your|two|three|four|five|ten|few|several)$/
const times = [
  'years',
  'months',
  'weeks',
  'seasons',
  'mornings',
  'evenings',
  'decades',
  'centurys',
  'summers',
  'winters'
]

/** "Last years budget" as well, but "the last years of peace" were several. */
function isOne(word: Word) {
  const [determiner, before, after] = [-2, -1, 1].map((step) => formBeside(word, step)) as [
    string,
    string,
    string
  ]
  // "in the next years"
  if (before === 'next') return !many.test(determiner)
  if (before !== 'last') return one.has(before)
  // "The last years third quarter" is of one year.
  if (/^(?:quarter|half)$/.test(formBeside(word, 2))) return true
  const tags = lexicon().tags(after, 'main')
  return (
    determiner !== '' &&
    (lexicon().tags(determiner) & (Tag.determiner | Tag.pronoun)) === 0 &&
    (tags & noun) !== 0 &&
    (tags & (closed | verb)) === 0
  )
}

/** "cant" and "wont" are words; behind these and before a verb they are not. */
const subjects = new Set(
  'i you he she it we they that this there who which people and but probably also still just simply really'.split(
    ' '
  )
)

export default rule({
  id: 'missing-apostrophe',
  summary: 'A contraction or a possessive without its apostrophe, or with it in the wrong place.',
  why: 'The word is often known without it, or passes for a plural, so that no dictionary complains.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: '“{Thats} why we {dont} sell {womens} hats at {this years} fair.”', expected: ["That's"]},
    {text: 'The mills {wont} close, and they {cant} move.', expected: ["won't"]},
    {text: "The {ca'rs} doors are open.", expected: ["car's", "cars'"]},
    {text: "The {years's} plan {does'nt} say; the {yea'rs} first.", expected: ["year's", "years'"]},
    {
      text: '{Its’} crews are glad. The {worlds} largest pier opens in two {days} time, with a {mens} team.',
      expected: ['Its']
    },
    {
      text: 'The two worlds first met in two days; a question of mens rea.'
    },
    {text: 'The {Peoples} Republic met the Peoples of the river.', expected: ["People's"]},
    {text: 'She took a {masters} degree; he has two {bachelors} degrees.', expected: ["master's"]},
    {
      text: 'The hall is larger than {last years} hall, and his last years budget is gone; it had a loss in the {last years} third quarter.',
      expected: ["last year's"]
    },
    {
      text: 'It minds its {members interests} and {customers needs}. The {governments decision} was late.'
    },
    {text: 'The customers need boats, the members trust it, and the sports club runs a farmers market.'},
    {
      text: 'It serves {women groups} and {women empowerment}. The {mill`s} pier; a {Masters} Degree.',
      expected: ["women's groups"]
    },
    {text: 'We empower women group leaders and women MPs; men groups and women group by age. Run `mills`.'},
    {text: '{Ghanas} economic plan was agreed, on {Adwoas} side too.', expected: ["Ghana's"]},
    {text: 'They sow with Adwoas seeds, sold by Adwoas in nine towns.'},
    {
      text: 'The {government’} goal is {Ghana’} recovery.',
      expected: ['government’s']
    },
    {text: 'The ‘Buy Ghana’ campaign grew, and James’ plan; it is nine o’ clock on the rock ’n’ roll stage.'},
    {text: 'The two Ghanas economic plans; the Adwoas are here, Adwoas sing for Ghanas of all kinds.'},
    {
      text: 'Five years’ work, as is his wont, in these years of plenty, in the next years work begins; Mr. Dont sang in cant.'
    }
  ],
  check(release, report) {
    const tell = (word: Span, span: Span, right: string) => {
      const expected = withApostrophe(release, word.text, right)
      const whole = release.text.slice(span.start, word.start) + expected
      report(span, `Unexpected \`${span.text}\`, expected \`${whole}\``, {expected: [whole]})
    }
    const forms = release.ask(formsOf)
    for (const [wrong, {words, expected}] of release.ask(misplacedApostrophes)) {
      for (const word of words)
        report(word, `Unexpected \`${wrong}\`, expected \`${expected[0]}\``, {expected})
    }
    for (const word of release.ask(lostApostrophes)) tell(word, word, `${word.text.slice(0, -1)}'s`)
    for (const [wrong, right] of contractions) {
      for (const word of forms.get(wrong) ?? []) if (!isName(release, word)) tell(word, word, right)
    }
    for (const title of ['masters', 'bachelors', 'doctors']) {
      for (const word of forms.get(title) ?? []) {
        if (word.text !== title.toUpperCase() && /^degrees?$/.test(formBeside(word, 1)))
          tell(word, word, `${title.slice(0, -1)}'s`)
      }
    }
    for (const wrong of ['cant', 'wont']) {
      for (const word of forms.get(wrong) ?? []) {
        if (isVerb(word)) tell(word, word, `${wrong.slice(0, -1)}'t`)
      }
    }
    for (const [span, right] of ownersOf(release)) tell(span, span, right)
    for (const [span, right] of womenOf(release)) tell(span, span, right)
    for (const [span, right] of interestsOf(release)) tell(span, span, right)
    for (const [span, right] of backticksIn(release)) tell(span, span, right)
    for (const span of release.ask(bareApostrophes)) tell(span, span, `${span.text}s`)
    for (const time of times) {
      for (const word of forms.get(time) ?? []) {
        if (!isOne(word) || !/^\s\p{L}/u.test(release.text.slice(word.end, word.end + 2))) continue
        const before = release.span(word.start - formBeside(word, -1).length - 1, word.end)
        tell(word, before, `${time.slice(0, -1)}'s`)
      }
    }
  }
})

/** "the worlds largest", "in two days time", "the mens team" */
function* ownersOf(release: Release): Generator<[Span, string]> {
  for (const [form, superlatives] of [
    ['worlds', /^(?:first|leading|only|most)$|est$/],
    ['nations', largest],
    ['regions', largest],
    ['continents', largest]
  ] as const)
    for (const word of placesOf(release, form))
      if (formBeside(word, -1) === 'the' && superlatives.test(formBeside(word, 1)) && word.text === form)
        yield [word, `${form.slice(0, -1)}'s`]
  for (const word of placesOf(release, 'time')) {
    const length = beside(word, -1)
    const number =
      length && /^(?:day|week|month|year|hour|minute)s$/.test(length.text) ? beside(length, -1) : undefined
    if (number && /^(?:in|within)$/.test(formBeside(number, -1))) yield [length!, `${length!.text}'`]
  }
  // "Its' members"
  for (const word of placesOf(release, 'its')) {
    const behind = release.text.slice(word.end, word.end + 3)
    if (word.text === 'ITS' || !/^['’] \p{Ll}/u.test(behind)) continue
    const before = release.text.slice(word.part.start, word.start)
    if (!/[‘]|(?:^|\s)'/u.test(before)) yield [release.span(word.start, word.end + 1), word.text]
  }
  for (const word of placesOf(release, 'peoples'))
    if (word.text === 'Peoples' && beside(word, 1)?.text === 'Republic') yield [word, "People's"]
  for (const word of placesOf(release, 'mens')) {
    const thing = beside(word, 1)
    if (
      thing &&
      thing.form !== 'rea' &&
      word.text === 'mens' &&
      (lexicon().tags(thing.form, 'main') & noun) !== 0
    )
      yield [word, "men's"]
  }
}

/** What women have or join: "women groups", "women empowerment". */
const theirs = new Set(
  `group groups organisation organisations organization organizations association associations cooperative cooperatives club
  clubs league leagues wing team teams football cricket rights empowerment health movement shelter shelters clinic clinics hostel magazine`.split(
    /\s+/
  )
)

/** "women groups", with no noun behind that the women themselves would be: "women group leaders" */
function* womenOf(release: Release): Generator<[Span, string]> {
  for (const women of placesOf(release, 'women')) {
    const thing = beside(women, 1)
    if (!thing || !theirs.has(thing.form) || women.text !== 'women' || thing.text !== thing.form) continue
    const next = beside(thing, 1)
    if (thing.start !== women.end + 1 || (next && isPart(next))) continue
    yield [release.span(women.start, thing.end), `women's ${thing.text}`]
  }
}

/** Whose needs and rights a release speaks of. */
const parties =
  `members clients customers consumers users employees workers students pupils teachers patients farmers citizens residents investors
  shareholders stakeholders partners suppliers buyers visitors governments presidents ministers mayors companies`.split(
    /\s+/
  )
/** What only somebody has, and what is no verb behind "members". */
const had = new Set(
  `needs interests rights expectations demands concerns views livelihoods efforts satisfaction wellbeing health safety welfare decision
  decisions ability abilities commitment commitments speech statement lifestyles skills wallets opinions identification behaviour behavior preferences loyalty performance`.split(
    /\s+/
  )
)
/** Of these a release knows one. */
const single = /^(?:governments|presidents|ministers|mayors)$/

/** "Its members interests", "the governments decision" */
function* interestsOf(release: Release): Generator<[Span, string]> {
  for (const party of parties.flatMap((form) => placesOf(release, form))) {
    const thing = beside(party, 1)
    if (!thing || !had.has(thing.form) || party.text !== party.form || thing.text !== thing.form) continue
    if (thing.start !== party.end + 1) continue
    const owner = single.test(party.form) ? `${party.form.slice(0, -1)}'s` : `${party.form}'`
    yield [release.span(party.start, thing.end), `${owner} ${thing.text}`]
  }
}

/** A noun that goes on with the one before it, or words that tell that "group" is a verb. */
function isPart({vocable, form}: Word) {
  return (vocable.mainTags & noun) !== 0 || form === 'by'
}

/** "The mill`s pier" */
function* backticksIn(release: Release): Generator<[Span, string]> {
  for (const at of placesOfSigns(release, '`´', isOwning)) {
    if (release.literalAt(at)) continue
    const [owner] = /\p{L}+$/u.exec(release.text.slice(Math.max(0, at - 30), at))!
    yield [release.span(at - owner.length, at + 2), `${owner}'s`]
  }
}

function isOwning(text: string, at: number) {
  return (
    text[at + 1] === 's' && /\p{L}/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}`]/u.test(text[at + 2] ?? '')
  )
}

const largest = /^(?:largest|biggest|oldest|smallest|longest|tallest|fastest|richest|top)$/

/** "Mr. Dont", "ITLL": a capital within a sentence. */
function isName(release: Release, {text, part, start}: Word) {
  if (isSmall(text)) return false
  if (text === text.toUpperCase()) return true
  const before = release.text.slice(Math.max(part.start, start - 3), start)
  return (
    (before !== '' && !/[.!?:“"‘(\n]\s{0,2}$/u.test(before) && !/[“"‘]$/u.test(before)) ||
    /\b\p{Lu}\p{Ll}{0,2}\.\s$/u.test(release.text.slice(Math.max(part.start, start - 6), start))
  )
}

function isVerb(word: Word) {
  const before = formBeside(word, -1)
  const after = formBeside(word, 1)
  if (after === '' || word.text !== word.text.toLowerCase()) return false
  return (
    after === 'be' ||
    subjects.has(before) ||
    (/[^s]s$/u.test(before) && /^[a-z]{3,}$/u.test(after) && after !== 'and')
  )
}

function withApostrophe({text}: Release, wrong: string, right: string) {
  const curly = text.includes('’') ? right.replace("'", '’') : right
  return /^\p{Lu}/u.test(wrong) ? curly[0]!.toUpperCase() + curly.slice(1) : curly
}
