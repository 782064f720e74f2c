// A pair of which one half is of another pair: "between 2010 to 2015", "neither … or", "as well Oslo".

import {halvesOf} from '../../src/release/words/couples.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'half-pair',
  summary:
    'A pair whose second half is missing or belongs to another: “between … to”, “neither … or”, “as well Oslo”.',
  why: 'Between asks for and, from for to, neither for nor, both for and, not only for but also. Wrong: “between 2010 to 2015”, “both the mill as well as the port”. Right: “between 2010 and 2015”, “both the mill and the port”.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'Exports grew between 2010 {to} 2015, by between $3 million {to} $4 million, between 4 May {to} 6 May.',
      expected: ['and']
    },
    {text: 'She was chair from 2014{–}2016.', expected: [' to ']},
    {
      text: 'It is open from Monday{ – }Friday, from 9 a.m.{–}5 p.m. and from May 3{-}5; prices rose by from 10{-}15 percent.',
      expected: [' to ']
    },
    {
      text: 'It opens from 9.30am{ - }4.30 pm and from 2 March{ - }31 May, with between 4,000{–}5,000 visits between August 2024 {until} May 2026. It sails between Lagos {to} Accra with boys between the ages of six {to} 60.',
      expected: [' to ']
    },
    {text: 'It is shut between May 3{–}5, and neither of them has boats or masts.', expected: [' and ']},
    {
      text: 'Although it rained all day{, but} the crews sailed. Because the pier was shut{, so} they left.',
      expected: [',']
    },
    {text: 'Although the pier, but not the mill, was shut, it rained. Because it rained so long, they left.'},
    {text: 'They chose between mending the pier {or} building another.', expected: ['and']},
    {
      text: 'Between rowing and sailing or swimming, they row; talks between fishing or farming bodies and us.'
    },
    {text: 'Neither the mill {or} the port will close.', expected: ['nor']},
    {text: 'It lends to both the mill {as well as} the port.', expected: ['and']},
    {
      text: 'The fund lends in the Gulf {as well} Oslo, in Mali, {as well} the Gulf. The mill {well as} the port is open.',
      expected: ['as well as']
    },
    {text: 'It lends not only to mills {and} to ports.', expected: ['but also']},
    {text: 'Crews pay either the port {and} the fund.', expected: ['or']},
    {
      text: 'Between 2010 and 2015, and from 10 to 15 percent. They ran between the port and the mill to 2015.'
    },
    {
      text: 'The gap between growth from 1980 to 2000 and losses is wide. Although the piers in some, and the mills in many places, but by no means all, are shut, boats sail. They both sell masts as well as sails, to both of them as well as to us. Neither did it sell boats or masts.'
    },
    {text: 'Neither the mill nor the port or the road will close. He has neither. Or so it is said.'},
    {
      text: 'It lends to both mills and ports as well as to crews. She served the city well as its mayor, and as well the county. It sells well as the gift of the year.'
    },
    {
      text: 'It lends not only to mills but to ports and to crews. Either side and each port. Not only that, it grew. In the years 2014–2016. Sales rose from 10–15 percent to 20, from 20-year loans and from a May–June low.'
    }
  ],
  check(release, report) {
    for (const {span, first, expected} of release.ask(halvesOf)) {
      const [said, wanted] = [span.text.trim(), expected.trim()]
      const reason = first.endsWith(said)
        ? `Unexpected \`${said}\`, expected \`${wanted}\``
        : `Unexpected \`${said}\` after \`${first}\`, expected \`${wanted}\``
      report(span, reason, {expected: [expected]})
    }
  }
})
