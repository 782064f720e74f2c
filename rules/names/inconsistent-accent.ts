// A name with its accent here and without it there.

import {naming} from '../../src/release/anatomy/roles.ts'
import {accentVariantsOf} from '../../src/release/names/variants.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'inconsistent-accent',
  summary: 'A name that stands with and without its accents.',
  why: 'Béchir and Bechir look like two people; UN and EU texts keep the accents of official names.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: naming,
  examples: [
    {
      text: 'We met Béchir Haddad, director of the port. Later Béchir Haddad left with {Bechir} Haddad’s aide.',
      expected: ['Béchir']
    },
    {
      text: 'We met Zoë Müller, director of the port. “It works,” Ms. {Muller} said. Ms. Müller left.',
      expected: ['Müller']
    },
    {text: 'We met Leticia Quirão, who coaches the team. {Quirao} starts in June.', expected: ['Quirão']},
    {text: 'We met Martin Krafft, an engineer, and César Gómez Martín, a civil servant.'},
    {text: 'We met Béchir Haddad, director of the port. Later Béchir Haddad left.'}
  ],
  check(release, report) {
    for (const {odd, usual} of release.ask(accentVariantsOf)) {
      report(odd, `Unexpected \`${odd.text}\`, expected \`${usual.text}\` as elsewhere`, {
        expected: [usual.text],
        cause: {span: usual, reason: `\`${usual.text}\` stands here`}
      })
    }
  }
})
