// A present perfect with a day or a year that is over: "has signed the pact on 3 May".

import {months, shortMonth, weekdays} from '../../src/release/dates/calendar.ts'
import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {pastsOf} from '../../src/release/words/lasting-times.ts'
import {afterAdverbs, isSmall, tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {Tag} from '../../src/spelling/tags.ts'

/** What has been said is a clause of its own: "has said its business last year suffered". */
const saying = new Set('said shown found argued claimed noted warned added'.split(' '))

/** How far behind its verb, in words, the date may stand. */
const reach = 24

/** With these another clause or another deed may begin, to which the date belongs. */
const stops = new Set(
  `that which who whom whose where when while and but or as since after before until till by from because if than to set planned
  scheduled will would was were is are be been being had has have based dated published adopted held signed launched due beginning
  starting effective between through ending for over following despite`.split(/\s+/)
)
/** "yesterday", and what makes "last week", "two years ago" and "on 3 May". */
const month = months.join('|')
const finished = new RegExp(
  `^(?:yesterday\\b(?!['’])|(?:\\p{L}+|\\d+) (?:years?|months?|weeks?|days?) ago\\b|last (?:week|month|year|night|${weekdays.join('|')}|(?:${month}|${shortMonth})(?: \\d{1,2})?)(?![\\p{L}'’])|on (?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})|(?:${month}) \\d{1,2}(?!\\d))\\b)`,
  'u'
)

export default rule({
  id: 'tense-date',
  summary: 'A present perfect with a date that is over.',
  why: 'What happened at a named time in the past takes the simple past: not “has signed the pact on 3 May” but “signed the pact on 3 May”. What lasts until now takes the perfect: not “over the past five years the port was growing” but “has been growing”.',
  severity: 'warning',
  fix: 'none',
  examples: [
    {text: 'The two ports {have signed} the pact on 3 May 2021.'},
    {
      text: 'The Port Office and the union {have signed} the Memorandum of Understanding between Suva and Nadi in Lautoka on 1 June.'
    },
    {
      text: 'The minister {has visited} Oslo last week. The mill {has opened} a depot yesterday. It {has received}, yesterday, a boat.'
    },
    {
      text: 'Over the past three years, the fund {was} growing. In the past decade the two mills {were} closed.'
    },
    {
      text: 'Over the past three years, the fund has grown to what it was. Walking over the past, she was told. In the past year there was a strike.'
    },
    {
      text: 'The mill has, since 3 May, sold rice. It has set 3 May as the day. It has announced that it will open on 3 May.'
    },
    {
      text: 'The port has suspended the import of rice ordered last year. The pact {has been} announced last week.'
    },
    {text: 'Since 1990, the team has led on 1 May just four times. The fair has opened on 3 May every year.'},
    {
      text: 'The pier has been planned for 3 May. He has read the law of 3 May and has met those who came on 3 May.'
    },
    {
      text: '“We have signed it on 3 May,” she said. The calm has brought back the storm of two years ago. They have learned from last week’s storm, and could have signed it last week. Banks have agreed on it despite yesterday’s cut. The mill has said its sales last year fell.'
    }
  ],
  check(release, report) {
    for (const form of ['has', 'have']) {
      for (const has of placesOf(release, form)) {
        const verb = isSmall(has) && !release.quotationAt(has.start) ? afterAdverbs(has) : undefined
        if (!verb || !isSmall(verb) || saying.has(verb.form) || !isPerfect(release, has, verb)) continue
        const date = dateOf(release, verb)
        if (!date || isRecurring(release, has, verb)) continue
        const span = release.span(has.start, verb.end)
        report(span, `Unexpected \`${span.text}\` with \`${date}\`, expected a simple past`)
      }
    }
    for (const was of pastsOf(release)) {
      const wanted = was.form === 'was' ? 'has been' : 'have been'
      report(was, `Unexpected \`${was.text}\` with a time that lasts until now, expected \`${wanted}\``)
    }
  }
})

/** "has signed", but not "could have signed", "to have signed" nor "has been". */
function isPerfect(release: Release, has: Word, verb: Word) {
  const left = beside(has, -1)
  if (left && ((tagsOf(left) & Tag.modal) !== 0 || ['to', 'not'].includes(left.form))) return false
  if (
    /\b(?:could|would|should|might|may|must|will|if|to)\b[^.]{0,20}$/u.test(
      release.text.slice(Math.max(0, has.start - 20), has.start)
    )
  )
    return false
  return (tagsOf(verb) & Tag.participle) !== 0
}

/** The date that belongs to `verb`, if one is surely in its clause. */
function dateOf(release: Release, verb: Word) {
  // "has signed, yesterday, a pact"
  if (/^, yesterday,/.test(release.text.slice(verb.end, verb.end + 12))) return 'yesterday'
  let here = beside(verb, 1)
  for (let steps = 0; here && steps < reach; steps++) {
    const [date] = finished.exec(release.text.slice(here.start, here.start + 40)) ?? []
    const next = beside(here, 1)
    // "in the last week" is not over, "the storm of two years ago" is no time of the verb.
    if (date) return /^(?:the|of)$/.test(formBeside(here, -1)) || isDated(here, verb) ? undefined : date
    if (stops.has(here.form) && !joinsNames(here, next)) return
    here = next
  }
  return
}

/** "Since 1990, the team has led on 1 May just four times": no day is meant, but that day of each year. */
function isRecurring(release: Release, has: Word, verb: Word) {
  const around = release.text.slice(
    Math.max(has.part.start, has.start - 60),
    Math.min(has.part.end, verb.end + 120)
  )
  return /\b(?:times|always|never|often|usually|each year|every year|annually|[Ss]ince (?:19|20)\d\d)\b/u.test(
    around
  )
}

/** "Has suspended the import of rice ordered last week": the rice was ordered then; but "has been signed last week". */
function isDated(date: Word, verb: Word) {
  const before = beside(date, -1)
  if (!before || before === verb || (tagsOf(before) & Tag.participle) === 0) return false
  return formBeside(before, -1) !== 'been'
}

/** "between the Port Office and the Mill", "Office and Mill": the clause goes on. */
function joinsNames({text}: Word, next: Word | undefined) {
  return (
    (text === 'and' || text === 'between') &&
    next !== undefined &&
    next.text[0] !== next.text[0]!.toLowerCase()
  )
}
