// Words in front of a noun that a hyphen joins: "a two day workshop", "its long term plan", "a 10 year old school".

import {openCompoundsOf} from '../../src/release/words/open-compounds/open-compounds.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'lost-hyphen',
  summary: 'Words that a hyphen joins in front of a noun: “a two day workshop”, “its long term plan”.',
  why: 'The hyphen shows that the words belong together and say one thing of the noun behind them. Wrong: a two day workshop, a long term plan, a ten year old school. Right: a two-day workshop, a long-term plan, a ten-year-old school.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'It is a {two day} workshop in the {30 day} season of its {long term} plan.',
      expected: ['two-day']
    },
    {
      text: 'The {41 year-old}, who sails, has a {two month-old} boat and a {sold out} show, the largest in the firm’s {93 year} history, for {12 year-olds}.',
      expected: ['41-year-old']
    },
    {text: 'A {ten year old} school and a {12 year old} girl won.', expected: ['ten-year-old']},
    {
      text: 'It has a {full time} crew and a {high level} panel of our {large scale} mill.',
      expected: ['full-time']
    },
    {
      text: 'It is a {Lagos based} firm with an {up to date} fleet, an {award winning} crew and a {state of the art} mill.',
      expected: ['Lagos-based']
    },
    {
      text: 'It stands for {long term} growth with {high quality} boats, a {last minute} rush and a {half built} pier.',
      expected: ['long-term']
    },
    {
      text: '{Ghana based} yards grew. It lends to {London headquartered} firms and {Lagos based} VC funds, for its {cross border} trade. Ghana based plans on it.',
      expected: ['Ghana-based']
    },
    {text: 'The costs of several losses affected results, and excess generating capacity rose.'},
    {text: 'Boats of high quality; it was at its last minute, built half by half.'},
    {
      text: 'It bought {thirty eight} masts for a {self help} group in {flood prone} areas, by {community based} groups in {rights based} law; 91 {first class} seats.',
      expected: ['thirty-eight']
    },
    {
      text: 'The fund reported {third quarter} sales and {full year} losses at its {first half} results. In the third quarter sales grew; the second half was short.',
      expected: ['third-quarter']
    },
    {
      text: 'Offering {industry leading} masts and {real world} data, the {fastest growing} yard works with {AI enabled} depots, {goal driven} crews and {user centric} boats, as an {award winning} Kisumu mill. {Test driven} design pays.',
      expected: ['industry-leading']
    },
    {
      text: 'The {12 year old} girl taught {nine year olds} to sail a {revenue generating} asset of {income generating} yards. She is one year old.',
      expected: ['12-year-old']
    },
    {
      text: 'The {first ever} master’s degree of mobile and {web based} platforms is a {ground breaking} plan of Ana Reyes, {award winning} Lima teacher.',
      expected: ['first-ever']
    },
    {
      text: 'A fund generating income and a company producing boats; to restore full service levels, a seaman first class change, help to stop producing masts, in the long term boats pay, in real time boats are tracked, high quality standards.'
    },
    {
      text: 'The government funded projects, and the flood affected areas of the port. Thirty-eight masts; in court based on law; a self of one; to help affected crews; twenty one-day fairs; of a first class of pupils.'
    },
    {
      text: 'A two-day workshop, the two day trips, a long-term plan. In the long term boats pay; the girl is 12 years old. A one year later, a high level of trade, the last ten minutes; each day boats leave.'
    },
    {
      text: 'This high time is past. It took its full time of a year. A Seven Day Fair; a ten year, nine month loan. A Lagos-based firm, the fleet is up to date; it is the state of the art, and our day to day is calm.'
    }
  ],
  check(release, report) {
    for (const span of release.ask(openCompoundsOf)) {
      const expected = span.text.replace(/\s+/gu, '-')
      report(span, `Unexpected \`${span.text}\` before what it describes, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})
