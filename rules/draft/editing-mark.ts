// What a merge or a reviewer left in the text: "<<<<<<< HEAD", "{++added++}".

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {matches} from '../../src/release/span.ts'
import {hasSign} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Conflict markers of version control; the marks of CriticMarkup. */
const marks =
  /^(?:<{7} .{1,80}|={7}|>{7} .{1,80}|\|{7} .{1,80})$|\{\+\+[^{}\n]{0,200}\+\+\}|\{--[^{}\n]{0,200}--\}|\{~~[^{}\n]{0,200}~~\}|\{==[^{}\n]{0,200}==\}|\{>>[^{}\n]{0,200}<<\}/gmu

export default rule({
  id: 'editing-mark',
  summary: 'A conflict marker of version control or a reviewer’s mark (CriticMarkup).',
  why: 'Two versions of the text, or a change that nobody accepted, would go out.',
  severity: 'error',
  fix: 'none',
  roles: ['furniture', ...everywhere],
  examples: [
    {
      text: '{<<<<<<< ours}\nThe fund opened a school.\n{=======}\nThe fund opened two schools.\n{>>>>>>> theirs}'
    },
    {text: 'The fund opened {\\{--a--\\}}{\\{++two++\\}} schools {\\{>>check with Ama<<\\}}.'},
    {text: 'The fund >> boats << opened.\n\n===\n\nA -- b ++ c.'}
  ],
  check(release, report) {
    if (!hasSign(release, '<=>|{', isRepeated)) return
    for (const {index, 0: mark} of matches(release.text, marks)) {
      report(release.span(index, index + mark.length), `Unexpected \`${mark}\`: a change is left to settle`)
    }
  }
})

/** "<<<<<<<", "{++" */
function isRepeated(text: string, at: number) {
  return text[at] === '{' ? text[at + 1] === text[at + 2] : text[at + 6] === text[at]
}
