// A link without encryption.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'insecure-link',
  summary: 'A link that begins with http:// instead of https://.',
  why: 'Browsers warn of such pages. Older sites have nothing else, so this is for houses that want it.',
  severity: 'off',
  fix: 'offer',
  roles: everywhere,
  examples: [
    {text: 'See {http://}tidewater.example.', expected: ['https://']},
    {text: 'See https://tidewater.example or http://localhost:8080.'}
  ],
  check(release, report) {
    for (const {start, text} of release.literals) {
      if (!/^http:\/\/(?!localhost|\p{N}{1,3}\.)/iu.test(text)) continue
      report(release.span(start, start + 7), 'Unexpected `http://`, expected `https://`', {
        expected: ['https://']
      })
    }
  }
})
