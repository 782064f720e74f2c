// Text that holds a place for what is not known yet: XX, TBC, ___, lorem ipsum.

import {everywhere} from '../../src/release/anatomy/parts.ts'
import {allMatches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?'
const counted =
  '(?:%|percent|per cent|million|billion|thousand|people|jobs|countries|companies|members|years|months|days|visitors|participants)'
const fillers = [
  // "$XX million", "XX%", "X million", "X,XXX", "20XX"
  /(?<![\p{L}\p{N}])[$€£¥]\s?X{1,4}(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}.-])X{1,4}(?=[ \\u00a0-]?${counted}(?!\\p{L}))`, 'gu'),
  /(?<![\p{L}\p{N}])(?:X{1,3}(?:,XXX){1,3}|20XX|202X|XX?\.X)(?![\p{L}\p{N}])/gu,
  // "March XX", "XX March", "XX/XX/2026", "DD/MM/YYYY"
  new RegExp(`(?<=(?<!\\p{L})${month} )X{1,2}(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])X{2}(?= ${month}(?!\\p{L}))`, 'gu'),
  /(?<![\p{L}\p{N}/])(?:XX?|DD|MM)[/.-](?:XX?|DD|MM)[/.-](?:20)?(?:XX|YY|\p{N}{2}|YYYY|XXXX)(?![\p{L}\p{N}])/gu,
  // "by XX.", "with XX and": between small words or marks
  /(?<=(?<!\p{L})(?:by|to|from|with|for|than|about|over|said|says|is|was|and) )X{2,4}(?=[,.;)]|\s\p{Ll})(?! (?:chromosome|century|sex))/gu,
  // "555-XXXX", "+XX XXX"
  /(?<=\p{N}[ .-])X{3,4}(?![\p{L}\p{N}])|\+XX(?!\p{L})/gu,
  /(?<![\p{L}\p{N}_/.@])_{2,40}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TKTK?|T\.B\.[CD]\.)(?![\p{L}\p{N}]|[ &-]?\p{Lu}|\.\p{L})/gu,
  /(?<!\p{L})lorem ipsum(?! (?:text|copy|generator)|\p{L})/giu,
  /(?<!\p{L})(?:Name Surname|First ?name Last ?name|Your Name(?! Here)|Your Company Name|Company Name Here|Insert (?:Name|Quote|Date|Link) Here)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}._-]{1,40}@)?(?:www\.)?(?:example|yourcompany|yourdomain|companyname)\.(?:com|org|net)(?![\p{L}\p{N}-])/giu,
  /(?<=\s|^)\?{3,10}(?=\s|$)/gmu
]

/** Most releases have nothing of the kind: one look tells. */
const hint =
  /X|TB[CD]|T\.B|TK|__|[Ll]orem|LOREM|\?\?\?|(?:DD|MM)[/.-]|Surname|Last ?name|Your |Name Here|Insert |(?:[Ee]xample|[Yy]ourcompany|[Yy]ourdomain|[Cc]ompanyname)\./

export default rule({
  id: 'filler',
  summary: 'A place holder: XX, TBC, ___, lorem ipsum, example.com.',
  why: 'It held the place of a figure, a date or a name, which is still missing.',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {
      text: 'On March {__}, 2026, {XX}% of {$X} million went to {TBC}, said Ama Boateng by {XX}.'
    },
    {
      text: 'On May {XX}, {20XX}, call +233 30 555-{XXXX} or write to {press@example.com}. {Lorem ipsum} {???}'
    },
    {
      text: 'Super Bowl XX, Malcolm X, size XXL, Article XX, the XX Games, XX chromosomes, TK Maxx, snake__case and X posts.'
    },
    {text: 'The TBD Fund paid ISO XXX; see https://tidewater.example/a__b and the XX century.'}
  ],
  check(release, report) {
    if (!hint.test(release.text)) return
    for (const {index, 0: filler} of allMatches(release.text, fillers)) {
      const part = release.partAt(index)
      if (part && part.text.length === filler.length) continue
      if (/_/u.test(filler) && release.literalAt(index)) continue
      report(release.span(index, index + filler.length), `Unexpected place holder \`${filler}\``)
    }
  }
})
