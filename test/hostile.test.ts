// What no person writes: every rule takes time in proportion to the text, and any number of findings is reported.

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {linter} from '../src/lint.ts'
import {reporters} from '../src/reports/index.ts'

const {lint, fix} = linter()
/** On a busy machine; what is not linear takes hours. */
const long = 60_000

test.each([
  ['letters', 'a'],
  ['capitals', 'A'],
  ['letters of two sizes', 'Ab'],
  ['words in one word', '-Ab'],
  ['letters and apostrophes', "a'"],
  ['letters and hyphens', 'a-'],
  ['combining accents', '\u0301'],
  ['blanks', ' '],
  ['dots', '.'],
  ['quotation marks', '"'],
  ['open quotations', '“'],
  ['open brackets', '('],
  ['digits', '1'],
  ['digits and commas', '1,'],
  ['addresses', 'a@b.'],
  ['addresses of one host', 'a@kestrel.org '],
  ['slashes', 'a/'],
  ['empty lines', '\n']
])(
  '100,000 %s',
  (_, piece) => {
    expect(lint(new VFile(`The the end. ${piece.repeat(100_000)}`)).messages[0]).toMatchObject({
      ruleId: 'repeated-word'
    })
  },
  long
)

test.each(['.txt', '.md', '.html'])(
  '100,000 invisible characters in %s: one finding, gone at once',
  (extension) => {
    const value = `It is open.${'\u200b'.repeat(100_000)} It is new.`
    const file = lint(new VFile({path: `a${extension}`, value}))
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['invisible-character'])
    expect(String(fix(file))).toBe('It is open. It is new.')
  },
  long
)

test.each([
  ['telephone numbers and addresses', (at: number) => `Call +1 218 555 0${at} or ${at}@kestrel.org.`],
  ['hosts', (at: number) => `Write to press@kes${lettersOf(at)}trel.org now.`],
  ['marks that look the wrong way', () => 'The crew said ”we mend it”.\n\nIt is “open.\n'],
  ['hosts, each with a slip', (at: number) => `Write to press@kes${lettersOf(at)}trel.con now.`],
  ['broken addresses', (at: number) => `Write to press@ kes${lettersOf(at)}trel.org now.`]
])(
  '40,000 %s',
  (_, line) => {
    const text = Array.from({length: 40_000}, (_, at) => line(at)).join('\n')
    expect(lint(new VFile(`The the end.\n${text}`)).messages[0]).toMatchObject({ruleId: 'repeated-word'})
  },
  long
)

test(
  '10,000 people',
  () => {
    const text = Array.from(
      {length: 10_000},
      (_, at) => `Ms. Bra${scattered(at)}ko Or${scattered(at)}an came.`
    )
    expect(lint(new VFile(`The the end.\n${text.join('\n')}`)).messages[0]).toMatchObject({
      ruleId: 'repeated-word'
    })
  },
  long
)

test(
  '20,000 acronyms in one sentence',
  () => {
    const text = Array.from(
      {length: 20_000},
      (_, at) => `the Kestrel Board (KB${lettersOf(at).toUpperCase()})`
    )
    expect(lint(new VFile(`The the end is near ${text.join(' ')}`)).messages[0]).toMatchObject({
      ruleId: 'repeated-word'
    })
  },
  long
)

test(
  'brackets of two kinds, more than arguments',
  () => {
    const {messages} = lint(new VFile(`The harbour ${'('.repeat(200_000)}${']'.repeat(200_000)}.`))
    expect(messages.filter(({ruleId}) => ruleId === 'unbalanced-brackets').length).toBe(400_000)
  },
  long
)

test(
  '10,000 misspellings among 10,000 names',
  () => {
    const text = Array.from({length: 10_000}, (_, at) => `Bra${lettersOf(at)}ko will recieve it.`).join(' ')
    const {messages} = lint(new VFile(text))
    expect(messages.filter(({actual}) => actual === 'recieve').length).toBe(10_000)
    expect(messages.at(-1)!.expected?.[0]).toBe('receive')
  },
  long
)

test('200,000 findings are reported', () => {
  const file = lint(new VFile('A  b.'))
  const [message] = file.messages
  file.messages = Array.from({length: 200_000}, () => message!)
  for (const report of Object.values(reporters)) {
    const {add, end} = report({color: false})
    expect((add(file, 'error') + end()).length).toBeGreaterThan(1_000_000)
  }
}, 240_000)

/** The same, of names that have few neighbours one letter away. */
function scattered(at: number) {
  return lettersOf(17_576 + ((at * 7919) % 439_400))
}

/** Three letters or four, others for each number up to 456,976. */
function lettersOf(at: number) {
  const digits = [at, at / 26, at / 676, at / 17_576].slice(0, at < 17_576 ? 3 : 4)
  return String.fromCharCode(...digits.map((digit) => 97 + (Math.floor(digit) % 26)))
}
