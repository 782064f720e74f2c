// "The 1990's" for the 1990s.

import {signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const decade = /[12]\d\d0['’]s(?![\p{L}\p{N}])/uy
/** In front of a decade, and hardly ever of what belongs to a single year. */
const front = /\b(?:the|early|late|mid|its|their|our)[ -]$/iu

export default rule({
  id: 'decade-apostrophe',
  summary: 'An apostrophe in the name of a decade: “the 1990’s”.',
  why: 'Ten years are a plural, and nothing belongs to them: the 1990s (AP, Reuters, The Guardian). “1990’s best film” is that of one year.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The pier of the {1990’s} and its {1890’s} stout are back.', expected: ['1990s']},
    {text: 'The pier of the 1990s is older than 1990’s fair, and 2020’s fair is over.'}
  ],
  check(release, report) {
    const {text} = release
    for (const at of release.ask(signsOf).numerals) {
      decade.lastIndex = at
      const found = decade.exec(text)?.[0]
      if (!found || !front.test(text.slice(Math.max(0, at - 8), at))) continue
      const expected = `${found.slice(0, -2)}s`
      report(release.span(at, at + found.length), `Unexpected \`${found}\`, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})
