// The evaluation counts what it says it counts: a corpus of two invented releases with known errors.

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {framed} from '../../bench/eval/frame.ts'
import {interval, noise} from '../../bench/eval/interval.ts'
import {parseJudged} from '../../bench/eval/judged.ts'
import {measure} from '../../bench/eval/measure.ts'
import {truthOf} from '../../bench/eval/truth.ts'

const harbour = `Port of Aruvi opens fish market

ARUVI, March 2, 2026 — The port opened the the fish market on Monday.

The market has ninety stalls, and it is open on on Sundays.
`
const museum = `Museum of Glass lends forty vases

The museum lends the vases for a year, said its director, Ilse Brandvold.
`

const tables = {
  'releases/uk-gov/harbour.txt': harbour,
  'releases/elsewhere/museum.txt': museum,
  'realtypos.tsv': `file\tline\twrong\tright\tsentence\tkind\tfound_by
uk-gov/harbour.txt\t3\tthe the\tthe\tThe port opened the the fish market on Monday.\tdoubled\tpattern
elsewhere/museum.txt\t3\tfor a year\tfor one year\tThe museum lends the vases for a year, said its director, Ilse Brandvold.\tgrammar\tcodespell
`,
  'fixed-errors.tsv': `wrong\tright\tsentence\tparagraph\tkind\tsource
to to\tto\tThey went to to Aruvi.\tIt rained. They went to to Aruvi.\tdoubled\tgithub:l/debian-webwml:a
in in\tin\tIt is in in the plan.\tIt is in in the plan.\tdoubled\tgithub:glass/museum:b
`,
  'names.tsv': `name\tunknown_tokens\tcount\tfile\tline
Ilse Brandvold\tBrandvold\t1\telsewhere/museum.txt\t3
Oyelaran\tOyelaran\t1\tnot/there.txt\t3
`,
  'lookalikes.tsv': `text\tfile\tline\tsentence\tnote
that that\tnot/there.txt\t1\tHe said that that was right.\tright
`,
  'acronyms.tsv': `short\tlong\tis_definition\tfile\tline\tcontext\tnote
MOG\tMuseum of Glass\tyes\tnot/there.txt\t1\tThe Museum of Glass (MOG) lends forty vases.\t
`
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newslint-eval-'))
  for (const [name, text] of Object.entries(tables)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

function counts() {
  return Object.fromEntries(measure(truthOf(folder)).map(({name, count, of}) => [name, [count, of]]))
}

describe('measure', () => {
  test('counts known errors that are found, by kind and by origin', () => {
    expect(counts()).toMatchObject({
      'realtypos/all': [1, 2],
      'realtypos/doubled': [1, 1],
      'realtypos/grammar': [0, 1],
      'realtypos by reading/all': [1, 1],
      'fixed-errors/doubled': [1, 1],
      'fixed-errors of Debian/doubled': [1, 1]
    })
  })

  test('counts the silence that a proofreader wants', () => {
    expect(counts()).toMatchObject({
      'names/in their releases': [0, 1],
      'names/alone in a made-up sentence': [0, 2],
      'lookalikes/flagged': [0, 1],
      'silent/clean sources/no error': [0, 1],
      'silent/all sources/no error': [1, 2]
    })
  })

  test('counts findings on clean sources, of which there is one release', () => {
    expect(counts()['findings/error/repeated-word']).toEqual([2, harbour.match(/\S+/g)!.length])
  })

  test('says the same twice', () => expect(counts()).toEqual(counts()))
})

test('the release around a paragraph has no finding of its own', () => {
  const plain = {path: 'x.txt', text: framed('x', 'The terminal has four berths.').text}
  const silent = measure({
    releases: [plain],
    typos: [],
    fixed: [],
    names: {read: [], alone: []},
    lookalikes: [],
    parentheses: []
  })
  expect(silent.filter(({name}) => name.startsWith('findings/')).map(({count}) => count)).toEqual([0, 0, 0])
})

test("Wilson's interval of 57 in 60", () => {
  const [low, high] = interval(57, 60)
  expect(low).toBeCloseTo(0.863, 3)
  expect(high).toBeCloseTo(0.983, 3)
  expect(interval(0, 0)).toEqual([0, 1])
})

test('the noise of a count is one row at least', () => {
  expect(noise(0, 500)).toBe(1)
  expect(noise(400, 500)).toBe(10)
})

test('a judgement is right, wrong and debatable', () => {
  expect(parseJudged('57,2,1')).toEqual({sample: 60, right: 57, wrong: 2, debatable: 1})
  expect(parseJudged('3,0')).toEqual({sample: 3, right: 3, wrong: 0, debatable: 0})
  expect(parseJudged('many')).toBeUndefined()
})
