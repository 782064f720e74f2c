// Words that are right one by one and do not go together: "do a mistake", "since long time", "good and services".

import table from '../../dictionaries/grammar/miscollocations.tsv'
import {patternRule} from '../../src/patterns/patterns.ts'

export default patternRule({
  id: 'miscollocation',
  summary: 'Words that do not go together in English.',
  why: 'A phrase taken over word by word from another language: not “they held a speech and did mistakes” but “they gave a speech and made mistakes”.',
  severity: 'warning',
  fix: 'offer',
  table,
  examples: [
    {text: 'They {did a mistake} and {held a speech} on rice.', expected: ['made a mistake']},
    {
      text: 'The port has been open {since ten years} and grows {in the recent years}.',
      expected: ['for ten years']
    },
    {text: 'Ministers met {under the background of} the strike.', expected: ['against the background of']},
    {text: '{In the occasion of} the fair, {the both sides} will meet.', expected: ['On the occasion of']},
    {text: 'The rules are {as follow}: {good and services} are free.', expected: ['as follows']},
    {text: 'The mill grew {in year 2019} and {in 2020 year}.', expected: ['in 2019']},
    {
      text: 'It {exists since 1990} and {is growing since 2001}. It met {at the same day}, {in} June 4, with {many of members} and {one of main} goals. {These kind of} boats are {in the frames of} the project. It has {20 staffs}, she said {at that occasion}.',
      expected: ['has existed since 1990']
    },
    {
      text: 'Many of us and most of Lima met at the same day clinic. It is one of key importance. It opened in June with 12 boats.'
    },
    {
      text: 'They {deeply discussed} the {mutual concerned issues} and {make contribution to} trade {at a friendly atmosphere}.',
      expected: ['discussed in depth']
    },
    {text: 'Make a research trip. Do the same mistake twice; as follow-up, they met.'},
    {
      text: 'Book as soon as possible as places are few. U.S. Army forces landed; more older adults work and more faster trains run. A speech contest is held in the base of the tower, on the sideline of the pitch; the plans differ in details. In this circumstance it loses in function of the heart, since now is the time.'
    },
    {
      text: 'They met {today morning} and {in the noon} with {less people}, at {all the three} mills {in various part of} town.',
      expected: ['this morning']
    },
    {text: 'Ten or less people, no less than all three of the crews, came in last night.'},
    {
      text: 'They met {at the sidelines of} the fair to sign {memorandum of understandings}, and {organised researches}. It will open {in the nearest future}, {on the base of} trust. {On} March 2015, it grew. The {lock down} of the port is over; {all of people} say it was {too much expensive}.',
      expected: ['on the sidelines of']
    },
    {
      text: 'Exports are up on January 2015. It was priced at par with a coupon; others said unions were glad. They lock down the port and sit on the base of the statue.'
    },
    {text: 'She said, “We see these kind of boats.” They sell {these kind of} boats.'},
    {
      text: '{For his parts}, the mayor spoke {in the favor of} it. {In this regards}, {lots of attentions} were paid {at the presence of} the crews. It {took place the} 5 May. {According to statistic}, the {newly graduates} sail. They met {with each others} in May.',
      expected: ['For his part']
    },
    {
      text: 'It was done {in good fate}. {High education institutions} {had a pleasure of lending} {these sports equipment}. Senior high education systems.'
    },
    {text: 'The best result since two years ago. In the other hand he held a rope.'}
  ]
})
