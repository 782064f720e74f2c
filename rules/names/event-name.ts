// The name of an event, a body or a document that changes by a word.

import {driftsOf} from '../../src/release/names/drifts.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'event-name',
  summary: 'The name of one event, body or document that changes by a word within the release.',
  why: 'One event has one name. Wrong: “the Delta Water Forum” in the headline and “the Delta Water Meeting” in the text. Right: the same name in both. If they are two events, say so.',
  severity: 'info',
  fix: 'offer',
  whole: true,
  roles: ['headline', 'subhead', 'body', 'heading', 'list', 'table', 'notes', 'boilerplate'],
  examples: [
    {
      text: 'Delta Water Forum Opens in Kisumu Today\n\nThe Delta Water Forum opened in Kisumu on Friday. Crews came to the Delta Water {Meeting} from Lima.',
      expected: ['Forum']
    },
    {
      text: 'The crews read the Foreign Ports Act. It is old. The Foreign {Portside} Act has rules.',
      expected: ['Ports']
    },
    {
      text: 'The Delta Water Forum and the Delta Water Conference are in May. The Lake Fish Bill is now the Lake Fish Act. The Delta Water Board has a Delta Water Fund.'
    },
    {
      text: 'The Senate Ports Committee met. The Senate Ports Subcommittee met. The annual general meeting met the Annual General Conference.'
    },
    {
      text: 'The Delta Water Forum met in May. It is old. The Delta Water Summit is in June. The Lake Harbour Station is open. The Lake Harbourside Station is new.'
    }
  ],
  check(release, report) {
    for (const {odd, usual, name} of release.ask(driftsOf)) {
      report(odd, `Unexpected \`${odd.text}\`, expected \`${usual.text}\` as in \`${name}\` elsewhere`, {
        expected: [usual.text],
        cause: {span: usual, reason: `\`${name}\` stands here`}
      })
    }
  }
})
