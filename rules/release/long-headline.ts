// A headline that is too long.

import {rule} from '../../src/rule.ts'

export default rule({
  id: 'long-headline',
  summary: 'A headline that is longer than the house allows.',
  why: 'GOV.UK allows 65 characters, search engines show about as many, wires advise 60 to 90.',
  severity: 'off',
  fix: 'none',
  roles: ['headline'],
  profiles: {govuk: ['warning', {max: 65}]},
  options: {
    max: {type: 'integer', default: 100, minimum: 20, description: 'How many characters a headline may have.'}
  },
  examples: [
    {
      text: '{Harbour fund opens school for young boat builders in Tema}\n\nThe fund opened a school for young boat builders.',
      options: {max: 40}
    },
    {
      text: 'Harbour fund opens school for young boat builders in Tema\n\nThe fund opened a school for young boat builders.'
    }
  ],
  check(release, report, {max}) {
    for (const part of release.in('headline')) {
      if (part.text.length <= max) continue
      report(part, `Unexpected headline of ${part.text.length} characters, expected at most ${max}`)
    }
  }
})
