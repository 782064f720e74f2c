// A headline that ends with a full stop.

import {beforeStop, isTrailing} from '../../src/release/words/abbreviations.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'headline-full-stop',
  summary: 'A headline that ends with a full stop.',
  why: 'Headlines carry none (AP, GOV.UK); it shows that a sentence was promoted.',
  severity: 'info',
  fix: 'safe',
  roles: ['headline'],
  examples: [
    {
      text: 'Harbour Fund Opens School in Tema{.}\n\nThe fund opened a school for young boat builders in Tema.',
      fixed: 'Harbour Fund Opens School in Tema\n\nThe fund opened a school for young boat builders in Tema.'
    },
    {
      text: 'Harbour Fund Opens School in the U.S.\n\nThe fund opened a school for young boat builders in Maine.'
    },
    {text: 'Harbour fund opens a school\n\nThe fund opened a school for young boat builders.'}
  ],
  check(release, report) {
    for (const {text, end} of release.in('headline')) {
      if (!/[\p{L}\p{N})”"’]\.$/u.test(text) || isTrailing(beforeStop(text.slice(0, -1)))) continue
      report(release.span(end - 1, end), 'Unexpected full stop behind a headline, expected none', {
        expected: ['']
      })
    }
  }
})
