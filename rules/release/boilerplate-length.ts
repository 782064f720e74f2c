// A boilerplate that is shorter or longer than the house wants.

import {rule} from '../../src/rule.ts'

export default rule({
  id: 'boilerplate-length',
  summary: 'A boilerplate that is shorter or longer than the house wants.',
  why: 'Wires advise 60 to 100 words: enough to say who, what and where.',
  severity: 'off',
  fix: 'none',
  whole: true,
  roles: ['boilerplate'],
  options: {
    min: {type: 'integer', default: 30, minimum: 0, description: 'The fewest words.'},
    max: {type: 'integer', default: 150, minimum: 1, description: 'The most words.'}
  },
  examples: [
    {
      text: 'The fund opened a school.\n\n{About Tidewater Fund}\n\nThe fund supports small ports.',
      options: {min: 10}
    },
    {
      text: 'The fund opened a school.\n\nAbout Tidewater Fund\n\nThe fund supports small ports.',
      options: {min: 5, max: 5}
    },
    {
      text: 'The fund opened a school.\n\n{About Tidewater Fund}\n\nThe fund supports small ports.\n\nAbout Kestrel Dairy\n\nIt sells milk.',
      options: {min: 2, max: 4}
    }
  ],
  check(release, report, {min, max}) {
    const parts = release.in('boilerplate')
    for (const [at, heading] of parts.entries()) {
      if (!/^about /i.test(heading.text)) continue
      const rest = parts.slice(at + 1)
      const next = rest.findIndex(({text}) => /^about /i.test(text))
      const own = next < 0 ? rest : rest.slice(0, next)
      const words = own.reduce(
        (sum, {text}) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0),
        0
      )
      if (words < min || words > max)
        report(heading, `Unexpected boilerplate of ${words} words, expected ${min} to ${max}`)
    }
  }
})
