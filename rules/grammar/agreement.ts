// A verb in the plural for a subject in the singular, and the other way round: "the number of ports have grown".

import {disagreementsOf} from '../../src/release/words/agreement/disagreements.ts'
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
    {text: 'It {have} a pier.', expected: ['has']},
    {text: 'The growth of the port {are} slow.', expected: ['is']},
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
    {
      text: 'The projects {was} old. Two of the five boats {is} new. In 2020, the losses {was} small. More than 200 guests {was} glad. People {was} here. A number of banks {has} come.',
      expected: ['were']
    },
    {
      text: 'The two companies {signs} the pact. The results {shows} that it grew. The prices {depends} on it. The new mill {employ} 240 people. The plan {aim} to help them.',
      expected: ['sign']
    },
    {
      text: 'The mills which {was} shut are old. The director, who {have} left, is here. The bank and the mill {has} signed. The bond {are} payable in May.',
      expected: ['were']
    },
    {
      text: 'There {are} no need for it, and there {was} no boats in the port. She leads a team of crews; it is a mill that {have} been old. He said it {were} sold, but it {have} a pier.',
      expected: ['is']
    },
    {
      text: 'There are a mill and a pier. If there were a change of head, they would sail. The yard has a mill employing nine men that has been shut, and a mill owned by two men that is old.'
    },
    {
      text: 'A long list of boats were sold. The board have met, the rest are here and ten million shares is a lot. The head of the mills which was named left. Each of the crews and the mill has a depot. If the ship were here, all persons facing a trial have rights.'
    },
    {
      text: 'The sales plans the bank offers are new. The plan to sell the mills is old, and the list, the map, and the plans is a set. A price jump from five to ten hurts.'
    },
    {
      text: 'The board of Lake Growers met. Growers is owned by a bank. The channel Nine is on air. Nine networks operates the mast.'
    },
    {
      text: 'Crews since his death have grown. Those who have a need but no money do not count. That is where it lies, that is where we work. It exposes the flaws of the mills, which explains the loss.'
    },
    {text: 'It is clear that your duties as a sailor are hard.'},
    {
      text: 'The ports of Ghana {has} grown. Our exports to the EU {is} down, and the chairmen {has} met. Ama Okafor and the fund {has} our trust.',
      expected: ['have']
    },
    {
      text: 'The issue Acme faces is cost, and the plan that the new fund supports is old. There is a chance small firms may close. The growth target this year is high. The chairmen have met. The owners of Lake Mills and Quay have met.'
    },
    {text: 'There is many a slip. There is much to do, and two is enough.'},
    {text: 'One of the ports {are} new. Each of the companies {have} a depot.', expected: ['is']},
    {
      text: 'Every one of those boats {have} a mast. Every one of the crews at our ports {are} glad. The number of schools without a pier {have} grown.',
      expected: ['has']
    },
    {
      text: 'The roof of the halls {are} old.',
      expected: ['is']
    },
    {
      text: 'The number of boats in a port that have a mast is small. Every one in five of those is new. In number one of the mills in town are boats.'
    },
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
