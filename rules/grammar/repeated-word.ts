// A word written twice in a row.

import {rule} from '../../src/rule.ts'

/** Function words that are never right twice in a row, but for the pairs below. */
const never = new Set(
  `the a an of to in on at by for from with and or but as if is are was were be been it its this these those their our his her your my
  we they he she you i who which what when where while than then there also into onto over under between through about against
  during before after because since until would could should must may might can will shall not`.split(/\s+/)
)

/** "that that", "had had" are good English; "in in-depth", "on on-site" are words of their own. */
export default rule({
  id: 'repeated-word',
  summary: 'A word written twice in a row.',
  why: 'A doubled “the” at the break of a line escapes the writer, never the reader.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'They met at {the the} summit.', expected: ['the']},
    {text: 'It is {in in} the plan.', expected: ['in']},
    {text: 'They invest in in-depth training, and he said that that was right, as they had had doubts.'}
  ],
  check(release, report) {
    for (const {words} of release.sentences()) {
      for (const [at, word] of words.entries()) {
        const before = words[at - 1]
        if (
          !before ||
          word.text.toLowerCase() !== before.text.toLowerCase() ||
          !never.has(word.text.toLowerCase())
        )
          continue
        if (!/^\s+$/u.test(release.text.slice(before.end, word.start))) continue
        report(
          release.span(before.start, word.end),
          `Unexpected \`${before.text} ${word.text}\`, expected \`${before.text}\``,
          {
            expected: [before.text]
          }
        )
      }
    }
  }
})
