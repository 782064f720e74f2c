// A determiner that does not go with the number of its noun: "these project", "each participants", "one of the largest port".

import {misnumberedOf} from '../../src/release/words/determiners/misnumbered.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'determiner-number',
  summary: 'A noun in the singular where its determiner says that there are more, or the other way round.',
  why: '“These”, “many” and “one of the” take a plural; “each”, “every” and “this” a singular. Wrong: these project, each participants, one of the largest port. Right: these projects, each participant, one of the largest ports.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'These {project} are new. The fund helps many {country}, and a number of {company} joined. The number of {port} has grown.',
      expected: ['projects']
    },
    {
      text: 'It is one of the largest {port} in Ghana, and two of our {school} are old. She said that one of the most beautiful {place} is Lagos.',
      expected: ['ports']
    },
    {
      text: 'Each {participants} gets a badge, and every {schools} has a workshop.',
      expected: ['participant']
    },
    {
      text: 'It bought an old {cars} that many {country} sent; both {side} agreed. All {participant} will come; all these {town} are old.',
      expected: ['car']
    },
    {
      text: 'It bought a {boats} in May, and both {factory} closed. A group of {student} came from other {country}; few {company} can pay. Some of the {boat} are old, and a wide range of {product} is sold. A {paintings} of it hangs here, another {companies} followed.',
      expected: ['boat']
    },
    {
      text: 'Some of the boat is wet. Too many key personnel left. A lot of work, a range of stock and a group of four; on the other side of the one or other strategic partner, in a different way.'
    },
    {
      text: 'A human rights and trade body met in a few old ships, a mere nine ships and a half-dozen old ships; an events, arts and music hall.'
    },
    {
      text: 'These days many a boat is lost. Every two weeks each team meets; one of the team, division two of the parade and many of the public came.'
    },
    {
      text: 'It beats those granted last year; both mills, bought last year, are shut. Many of the region’s problems stem from that. Two of the majors left. From this doctors can read it. One sold masts, another trailers and sails; there is one of the harbour itself.'
    },
    {
      text: 'The costs and the fees rise, and these impact on trade. It kills all personal initiative; all organisation is hard.'
    },
    {
      text: 'This summer festivals open. This means work, this sales team works, and these company boats are old. Both ship and crew are safe. It would both gain entry to the port and win, and it holds other real estate.'
    }
  ],
  check(release, report) {
    for (const {noun, behind, expected} of release.ask(misnumberedOf)) {
      const wanted = expected ? `\`${expected}\`` : 'another number'
      const reason = `Unexpected \`${noun.text}\` behind \`${behind}\`, expected ${wanted}`
      report(noun, reason, expected ? {expected: [expected]} : {})
    }
  }
})
