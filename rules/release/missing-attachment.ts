// A reference to something that is not there: "see attached photo", "see Table 2".

import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {formBeside, placesOf} from '../../src/release/words/forms.ts'
import {rule} from '../../src/rule.ts'

const references =
  /(?<!\p{L})(?:(?:see|view|find|in) (?:the |our )?(?:attached|enclosed) (?:photos?|images?|pictures?|charts?|graphs?|tables?|documents?|files?|fact ?sheets?|pdf)|(?:photos?|images?|pictures?|documents?|files?) (?:is |are )?(?:attached|enclosed)|(?:please )?(?:see|find) (?:attached|enclosed)|see (?<label>(?:Table|Figure) (?:\p{N}{1,2}|\p{Lu})(?!\p{L}| (?:of|to) )))/giu

export default rule({
  id: 'missing-attachment',
  summary: 'A reference to a photograph, a table or an annex that the text does not have.',
  why: 'What was attached to the draft is not attached to what readers get (Business Wire: captions).',
  severity: 'info',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'The school opened ({see attached photo}). Its costs ({see Table 2}) were low.'},
    {text: 'Its costs (see Table 2) were low.\n\nTable 2: Costs'},
    {text: 'He is attached to the boats, and she enclosed the garden.'}
  ],
  check(release, report) {
    if (!mayRefer(release)) return
    for (const {index, 0: reference, groups} of matches(release.text, references)) {
      const label = groups?.label?.toLowerCase()
      if (label && release.parts.some(({text}) => text.toLowerCase().startsWith(label))) continue
      report(
        release.span(index, index + reference.length),
        `Unexpected \`${reference}\`, which is not in the text`
      )
    }
  }
})

function mayRefer(release: Release) {
  if (placesOf(release, 'attached').length > 0 || placesOf(release, 'enclosed').length > 0) return true
  return ['table', 'figure'].some((form) =>
    placesOf(release, form).some((word) => formBeside(word, -1) === 'see')
  )
}
