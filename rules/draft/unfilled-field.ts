// A field of a template or of a word processor that was never filled: "\{\{company\}\}", "Error! Reference source not found."

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Release} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {placesOf} from '../../src/release/words/forms.ts'
import {hasSign} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const fields =
  /\{\{[^{}\n]{1,60}\}\}|\{%[^{}\n]{1,60}%\}|\$\{[\p{L}_][\p{L}\p{N}_. ]{0,40}\}|\{(?:(?:first|last|full|company|contact|city|event|product|release|job)[_ ]?)?(?:name|company|date|city|title|quote|email|phone|url|link)\}|%{1,2}[A-Z][A-Z_]{2,30}%{1,2}|\*\|[A-Z][A-Z0-9_:]{1,30}\|\*|<<[ ]?\p{L}[\p{L}_ ]{1,30}>>|«[A-Za-z]{2,20}_[A-Za-z_]{2,20}»|Error! (?:Reference source|Bookmark|No text of specified style|Hyperlink)[^\n.]{0,60}\.?|#(?:REF!|VALUE!|DIV\/0!|NAME\?)|\[object Object\]|(?:Click (?:or tap )?here to enter (?:text|a date)|Choose an item)\.?/giu

export default rule({
  id: 'unfilled-field',
  summary: 'A field of a template, a merge or a word processor that was never filled.',
  why: 'The release was sent before the merge ran, or a reference lost its target (Word’s “Error!”).',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {
      text: 'Dear {*|FNAME|*}, {\\{\\{company\\}\\}} of {%CITY%} opened a school. {Error! Reference source not found.}'
    },
    {text: 'It cost {#REF!} and {$\\{amount\\}}, said {<<Full_Name>>} of {\\{company_name\\}}.'},
    {text: 'A set \\{1, 2\\}, 100%, 5%–10%, «La Mer», #1, and 50% OFF% there.'}
  ],
  check(release, report) {
    if (!mayHaveFields(release)) return
    for (const {index, 0: field} of matches(release.text, fields)) {
      report(release.span(index, index + field.length), `Unexpected \`${field}\`: the field was never filled`)
    }
  }
})

/** Whether a mark stands somewhere that a field cannot do without. */
function mayHaveFields(release: Release) {
  return (
    hasSign(release, '{«') ||
    hasSign(release, '%', (text, at) => /[%a-z]/i.test(text[at + 1] ?? ' ')) ||
    hasSign(release, '*', (text, at) => text[at + 1] === '|') ||
    hasSign(release, '<', (text, at) => text[at + 1] === '<') ||
    hasSign(release, '#', (text, at) => /[rvdn]/i.test(text[at + 1] ?? ' ')) ||
    hasSign(release, '[', (text, at) => text[at + 1] === 'o' || text[at + 1] === 'O') ||
    hasSign(release, '!', (text, at) => /error$/i.test(text.slice(Math.max(0, at - 5), at))) ||
    ['enter', 'choose'].some((form) => placesOf(release, form).length > 0)
  )
}
