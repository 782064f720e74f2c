// A pair of commas of which one is missing.

import {months, shortMonth} from '../../src/release/dates/calendar.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {halfAppositionsOf} from '../../src/release/names/appositions.ts'
import {halfPlacesOf} from '../../src/release/names/half-places.ts'
import {looseRelativesOf} from '../../src/release/names/loose-relatives.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {strayCommasOf} from '../../src/release/words/stray-commas.ts'
import {rule} from '../../src/rule.ts'

const month = `(?:${months.join('|')}|${shortMonth})`
/** "On May 4, 2026 the port" at the beginning of a sentence */
const year = new RegExp(
  String.raw`(?<=(?:^|[.!?]["”]? |\n)(?:On|By|Since|Until) ${month} \p{N}{1,2}, )\p{N}{4}(?= (?:the|an?|it|he|she|they|we|its|his|her|their|our) \p{L})`,
  'uy'
)

export default rule({
  id: 'comma-pair',
  summary: 'Only one of the two commas around what is said of a name, around a country or around a year.',
  why: 'What is said of a name stands between two commas. Wrong: “Ana Reyes, director of the Port Office said”. Right: “Ana Reyes, director of the Port Office, said”. So does a year: “On May 4, 2026, the port opened”.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'Ana Reyes, director of the Port {Office} said trade grew.', expected: ['Office,']},
    {
      text: '“Trade grew.” Ana Reyes, Managing Director at {Lakeside} added: “It was slow.”',
      expected: ['Lakeside,']
    },
    {
      text: 'Lakeside Boats, a maker of small boats in Kisumu, {Kenya} is proud to sail.',
      expected: ['Kenya,']
    },
    {text: 'Lakeside Boats, a maker of small {boats} today announced a pier.', expected: ['boats,']},
    {
      text: '“Trade grew,” said Ana {Reyes} director of the port. Tomás {Lima} head of the mill, said so.',
      expected: ['Reyes,']
    },
    {
      text: 'The Minister of Trade, Mr. Tomás {Lima} said trade grew. On his part, Port Office Director, Ana {Reyes} has no doubt of it. The National Union of Crews, {NUC} said no.',
      expected: ['Lima,']
    },
    {
      text: 'Like the mayor, Ana Reyes said so. Once a director, Ana Reyes is a teacher. Asked by the minister, Tomás Lima said no. The mayor, Ana Reyes and Tomás Lima said so.'
    },
    {text: 'On May 4, {2026} the port opened.', expected: ['2026,']},
    {
      text: 'Receiving the boats, Ana Reyes, headmistress of the {school} said so. Following the fair, Ana Reyes left.'
    },
    {text: 'Ana Reyes, director of the {port} opened the pier.', expected: ['port,']},
    {
      text: 'The fair in Kisumu, {Kenya} has grown. The third mill in Lima, {Peru} opened a pier.',
      expected: ['Kenya,']
    },
    {
      text: 'She sailed to the fair in Kisumu, {Kenya} where boats are sold. The crews met in Boise, {Idaho} on Monday and near Quito, {Ecuador} last night.',
      expected: ['Kenya,']
    },
    {
      text: 'It has depots in Kenya, Ghana on loan and in Lima, Oslo, Norway on lease. A Boise, Idaho native met in Boise, Idaho and sailed from Lima, Peru to Kisumu, Kenya.'
    },
    {
      text: 'In Kisumu, Kenya has a port. After the fair in Lima, Peru was glad. The mill in Lima, Peru, has grown.'
    },
    {text: 'Ana Reyes, director of the port called the Lake, opened the pier.'},
    {
      text: 'The boats fall into the following {classes;} old and new. They {include;} a yawl.',
      expected: ['classes:']
    },
    {
      text: 'It heard Ms. Ama {Boateng} who runs the port, and the National Harbour Board (NHB). Then the {NHB} which lends boats agreed.',
      expected: ['Boateng,']
    },
    {
      text: 'It was Ms. Ama Boateng who ran the port, like that Ana Reyes who owns a mill. We asked Ana Reyes who to call.'
    },
    {
      text: 'He {said, the} port had grown. Ama Boateng {stated, it} is old. He said, the tide being low, that they left. As she said, the pier is old.',
      expected: ['said the']
    },
    {
      text: 'She said {that, the} port had grown. The mayor {noted, that} it was old. There are boats {including, Ama’s} yawl and ropes {including; old} ones. He spoke of the {fact, that} it sank.',
      expected: ['that the']
    },
    {
      text: 'The Lake Trade {Office, has} opened a depot. The new head of the {mill, will} open it. {Okafor, said} that it was old. The new {crew, consists} of nine.',
      expected: ['Office has']
    },
    {
      text: 'In turn, Prof. Ama {Okafor, honoured} the crews. Okafor, honoured the same day, left. Tomás {Lima, added}: “It grew.” The new head of the {mill, opened} the pier in May. Ana {Reyes, is} a teacher. The Lake Harbour Board ({LHB), has} opened it.',
      expected: ['Okafor honoured']
    },
    {
      text: 'Okafor, announced the mayor, left. The mill, built a year ago, grew. The crew, given a boat, left. In Lagos, Nigeria, opened boats sail. The pier, named the Lion.'
    },
    {
      text: 'The port, it was said, has grown. The port, which is old, has grown. The pier was long, is long and will be long. In short, have faith. Moreover, said Ama, it grew. The Office, Okafor, said so. “It grew.” Okafor, said to be rich, left.'
    },
    {
      text: 'He argued that, “the fund pays”. She said that, the tide being low, they left. “It grew,” she said, that the port might last. The crews, the mayor noted, that day fell ill; boats, including, by chance, ours.'
    },
    {
      text: 'Ana Reyes, director of the port, said so. In Lagos, director Kim Lee said no. In January, Acme announced a pier. They made Ana Reyes director of the port. On May 4, 2026, the port opened.'
    },
    {
      text: 'Ana Reyes, a teacher in four Southern states, published it. Ana Reyes, a hundred years before Lima was a port, wrote of it.'
    },
    {
      text: 'Today, a spokesperson of the fund said so. Last Monday, the head of the mill was there. Ana Reyes, director Kim Lee and others said so. It opened on May 4, 2026 at noon. Ana Reyes, a director who is from Lima, said so.'
    }
  ],
  check(release, report) {
    for (const {name, last, lost} of release.ask(halfAppositionsOf)) {
      const where =
        lost === 'first'
          ? 'as behind what is said of it'
          : `as ${lost === 'behind' ? 'in front of' : 'behind'} \`${name}\``
      report(last, `Unexpected \`${last.text}\` without a comma, expected one ${where}`, {
        expected: [`${last.text},`]
      })
    }
    for (const {last, name} of release.ask(looseRelativesOf)) {
      report(last, `Unexpected \`${last.text}\` without a comma, expected one behind \`${name}\``, {
        expected: [`${last.text},`]
      })
    }
    for (const {span, expected} of release.ask(strayCommasOf)) {
      const mark = span.text.includes(';') ? 'semicolon' : 'comma'
      const instead = expected.endsWith(':') ? 'a colon' : 'none'
      report(span, `Unexpected ${mark} in \`${span.text}\`, expected ${instead}`, {expected: [expected]})
    }
    for (const span of [...yearsOf(release), ...release.ask(halfPlacesOf)]) {
      report(span, `Unexpected \`${span.text}\` without a comma, expected one behind it as before it`, {
        expected: [`${span.text},`]
      })
    }
  }
})

function yearsOf(release: Release): readonly Span[] {
  return placesOfSigns(release, ',', isBeforeYear).flatMap((comma) => {
    year.lastIndex = comma + 2
    return year.test(release.text) ? [release.span(comma + 2, comma + 6)] : []
  })
}

/** "4, 2": a figure on both sides of the comma, as in a date. */
function isBeforeYear(text: string, comma: number) {
  return text[comma + 1] === ' ' && /\d/.test(text[comma + 2] ?? '') && /\d/.test(text[comma - 1] ?? '')
}
