// A verb in the plural for a subject in the singular, and the other way round: "the number of ports have grown".

import {disagreementsOf} from '../../src/release/words/disagreements.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'agreement',
  summary: 'A verb that does not go with its subject.',
  why: '“The number of”, “one of” and “each of” take the verb in the singular, however many things follow; a plural takes it in the plural. Wrong: the number of ports have grown, the companies has signed. Right: the number of ports has grown, the companies have signed.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The number of visitors {have} grown. The number of small ports {are} the same.',
      expected: ['has']
    },
    {
      text: 'The companies {has} signed. He said that these small ports {was} closed, and all crews {was} glad. Both of them grew. Our members {does} not pay.',
      expected: ['have']
    },
    {
      text: 'The fund {provide} boats to the crews. The most common problems {was} the lack of boats.',
      expected: ['provides']
    },
    {
      text: 'The board asks that the fund provide boats. The crew provide the boats. The most of the problems was the wind. Will the fund provide boats?'
    },
    {
      text: 'It {rely} on trade. The number of people {are} large. They {goes} to sea. Participants {has} a map.',
      expected: ['relies']
    },
    {
      text: 'It need only be said. He put it there. It even grew. Partners is a firm, and I ask that he rely on it. She and he sail.'
    },
    {
      text: 'What drives the companies is trade. Investing in the ports is new. The last two years is a long time. The headquarters is here.'
    },
    {
      text: 'The United Boats is a band. Only one of the companies has signed, and the growth of the ports is large. All the companies want is rest.'
    },
    {text: 'There are many small ports, and the list of the boats {are} long.', expected: ['is']},
    {text: 'There is many a slip. There is much to do, and two is enough.'},
    {text: 'One of the ports {are} new. Each of the companies {have} a depot.', expected: ['is']},
    {
      text: 'The development of small ports {are} slow. Each mill {have} a depot, and this fund {are} rich. He said that the companies {provides} it. The ports of the lake {has} grown.',
      expected: ['is']
    },
    {
      text: 'The fundamentals remain sound. The team of nine are here. The growth of the ports and the development of the mills are large. This year are the games. Each team have a boat.'
    },
    {text: 'The owners and location of the boats are unknown. The cost and size of the ports have grown.'},
    {
      text: 'A number of visitors have come. The number of ports has grown. One of the ports that are new is here.'
    },
    {
      text: 'Those in number one of the ports are old. Each is old. Only a small number of the mills have a depot.'
    }
  ],
  check(release, report) {
    for (const {verb, subject, expected} of release.ask(disagreementsOf)) {
      report(verb, `Unexpected \`${verb.text}\` after \`${subject}\`, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})
