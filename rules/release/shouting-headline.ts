// A headline in capitals.

import {rule} from '../../src/rule.ts'

export default rule({
  id: 'shouting-headline',
  summary: 'A headline in capitals throughout.',
  why: 'Capitals are slow to read and hide which words are names; wires refuse them.',
  severity: 'info',
  fix: 'none',
  roles: ['headline'],
  profiles: {govuk: 'warning', ap: 'warning'},
  examples: [
    {
      text: '{HARBOUR FUND OPENS SCHOOL IN TEMA}\n\nThe fund opened a school for young boat builders in Tema.'
    },
    {
      text: 'UNESCO, WHO and UN fund opens school\n\nThe fund opened a school for young boat builders in Tema.'
    },
    {text: 'NATO\n\nThe fund opened a school for young boat builders in Tema.'}
  ],
  check(release, report) {
    for (const part of release.in('headline')) {
      const words = part.text.match(/\p{L}{2,}/gu) ?? []
      if (words.length < 4 || /\p{Ll}{2}/u.test(part.text)) continue
      report(part, 'Unexpected capitals throughout a headline, expected small letters')
    }
  }
})
