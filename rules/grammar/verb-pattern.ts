// What a verb, a noun or an adjective takes: "discuss the plan", not "discuss about the plan".

import table from '../../dictionaries/grammar/verb-patterns.tsv'
import {patternRule} from '../../src/patterns/patterns.ts'

export default patternRule({
  id: 'verb-pattern',
  summary: 'A preposition, an infinitive or an object that this verb, noun or adjective does not take.',
  why: 'Each verb has its own pattern, and another language has another: not “they discussed about the plan” but “they discussed the plan”, not “capable to do” but “capable of doing”.',
  severity: 'warning',
  fix: 'offer',
  table,
  examples: [
    {
      text: 'They {invested on} research and are {interesting in} buying boats; it is interesting in that way.'
    },
    {text: 'They {discussed about} the plan and {emphasised on} the need for it.', expected: ['discussed']},
    {text: 'The mill is {capable to provide} steel.', expected: ['capable of providing']},
    {text: 'The law {enables to sell} the land.', expected: ['enables us to sell', 'enables people to sell']},
    {text: 'The envoy {suggested them to invest} in rice.', expected: ['suggested that they invest']},
    {text: 'She {explained us the} rules.', expected: ['explained to us the']},
    {
      text: 'It {enables them know} and {lets pupils to choose}. It is {more easier}. {The amount of people} grew {against to} the plan.',
      expected: ['enables them to know']
    },
    {
      text: 'Let me try to explain how he repeated it again and again, and let the crew get to know it. They let slip plans to sell; more older boats are more easily sold. The amount of people’s money grew.'
    },
    {
      text: 'The mill {considers to sell} the pier, and the law {allows to sell} it.',
      expected: ['considers selling']
    },
    {
      text: 'It is what the mill considers to be fair. Bids that it will allow to be placed late are paid in full with interest.'
    },
    {text: 'We {look forward to meet} you.', expected: ['look forward to meeting']},
    {text: 'The team {is consisted of} nine people.', expected: ['consists of']},
    {text: 'The envoy {assisted to the meeting}.', expected: ['attended the meeting']},
    {
      text: 'It is {compliant to} the rules and sorted {accordingly to} size. It will {help to the} crews. It {reached to} 40 boats, {compared from} 2015, and she {invites all crews join} it. It was introduced with the aim of growth; sales come in according to plan.',
      expected: ['compliant with']
    },
    {text: 'The council requested {that the firm provides} a list.', expected: ['that the firm provide']},
    {
      text: 'The treaty was {acceded by} at least nine states, a report {titled as} “Rivers” was read, and they met {in the morning of} 5 May.',
      expected: ['acceded to by']
    },
    {
      text: 'She spoke of {the importance to ensure} peace, of the {possibility to invest} and {without to inform} them.'
    },
    {
      text: 'They discussed about 30 cases and laid emphasis on steel. They look forward to work and to rest. The Request For Proposals is out.'
    },
    {
      text: 'The crew described about forty species, examined about a third of them and considers about 300 a year. The match was postponed to allow the pitch to dry, and ropes must be avoided to protect the reef.'
    },
    {
      text: 'It has a satin finish to resist soil; steps to consider to avoid loss; another possibility to consider. Look forward to see if a wave comes. It is the most famous of all; it is different with his boats. Flights affected on the day; the funds they requested for the pier; they sent the result to the board and take part on the day.'
    },
    {
      text: 'They {should to provide} masts and {will able to} pay. We {are please to} help. {Not only it has} grown. It {is belong to} the town, {resembles to} the pier and {makes users to provide} it. It {allows members provide} it, {resumed to} work, {totalling in} 20 boats.',
      expected: ['should provide']
    },
    {
      text: 'The {engineers which} built it are here, and the {machine who} is old was sold. She knows the law by which the engineers won, and the man from the machine who won.',
      expected: ['engineers who']
    },
    {
      text: 'Those are the {people which} have boats. The mill is {same like} the port.',
      expected: ['people who']
    },
    {
      text: 'They do what they can to provide it, and the pier is a must to defend. The lives of people which are like it; the pier resembles, to be fair, a boat.'
    },
    {
      text: 'Most {have aware of} it, {focusing to improve} it, {prior to apply} and {take their studies serious}. They {addressed at the ceremony}, {rooted from} the past, {since three decades ago}.',
      expected: ['are aware of', 'is aware of']
    },
    {
      text: 'It has aware crews of old; prior to June, they take their studies seriously and are rooted in it.'
    },
    {text: 'A well-known pier, interested to hear more. It allows people to sell; they were told to report.'},
    {
      text: 'The union {requested for} more boats and is {committed at improving} the pier. They {arrived} Lagos, {participated} the fair and {stated about} the plan; it {was awarded with} a prize. An {organisation who} lends boats has {resulted into} trade. They {use to} sail.',
      expected: ['requested']
    },
    {
      text: 'The boats they use to sail on arrived Monday; the people in the organisation who came wrote the result into it.'
    },
    {
      text: 'They {joined to the} meeting and {attended at the} opening. He {mentioned of} his boats. He also {expressed that} they grew. It {contributes the growth of} trade, and is {committed to build} a pier. She {has born} in Lagos.',
      expected: ['joined the']
    },
    {
      text: 'The mill, {which located} in Lima, has masts {which supported} by the fund, and boats {that available} to crews {who responsible} for it. The threats {facing by} the crews grew.',
      expected: ['which is located', 'located']
    },
    {
      text: 'The agreement {states about} boats; they {go over and beyond} it, in the {confidence in that} the port grows.'
    },
    {
      text: 'Trade unlike that supported by the fund is similar to that available in Lima. A grant is committed to build it; they are born in Lagos, and the threats facing it grew. She attended at length.'
    },
    {
      text: 'The team comprised nine people and benefits of the law are known. They arrived to find the port closed.'
    }
  ]
})
