// What `newslint facts` prints.

import {expect, test} from 'vitest'
import {factsOf} from '../src/facts.ts'
import {Release} from '../src/release/index.ts'
import {folder, newslint} from './cli/newslint.ts'

const text = `Port of Tema buys a crane

TEMA, Ghana, March 12, 2026 — The Tema Harbour Board (THB) bought a crane for $4.5 million. The THB signed an MoU at 10 a.m.

“It lifts 40 tonnes,” said Adwoa Sarpong-Mensah, director of the port. Ms. Sarpong-Mensah smiled.
`
const facts = factsOf(new Release(text))

test('the acronyms, with their uses', () => {
  const [board] = facts.acronyms
  expect(board).toMatchObject({short: 'THB', long: 'Tema Harbour Board', form: 'after'})
  expect(text.slice(board!.offset, board!.endOffset)).toBe('Tema Harbour Board (THB')
  expect(board!.uses.map(({offset, endOffset}) => text.slice(offset, endOffset))).toEqual(['THB'])
  expect(facts.undefinedAcronyms.map(({short, known}) => [short, known])).toEqual([['MoU', false]])
})

test('the names, with their evidence', () => {
  const person = facts.names.find(({kind}) => kind === 'person')
  expect(person).toMatchObject({text: 'Adwoa Sarpong-Mensah'})
  expect(person!.mentions).toHaveLength(2)
  expect(person!.evidence).toEqual(expect.arrayContaining(['said', 'job', 'honorific', 'repetition']))
  expect(facts.names.find(({text}) => text === 'Tema Harbour Board')).toMatchObject({kind: 'organisation'})
})

test.each([
  'Tema Harbour Board Opens Crane School',
  'Tema Harbour Board Unveils Kwame Mensah Centre in Accra',
  'New Crane School For Tema Port Workers'
])('a headline in title case is no name: %s', (headline) => {
  const body = 'ACCRA, Ghana, March 12, 2026 — The Tema Harbour Board bought a crane. It lifts 40 tonnes.'
  const {names} = factsOf(new Release(`${headline}\n\n${body}\n`))
  expect(names.map(({text}) => text)).toContain('Tema Harbour Board')
  expect(names.filter(({text}) => /Opens|Unveils|Workers/.test(text))).toEqual([])
})

test('a name in a headline in title case is one', () => {
  const headline = 'Tema Works Council and Human Rights Watch to Meet in Accra'
  const {names} = factsOf(new Release(`${headline}\n\nThey met on Monday to talk of cranes and of ports.\n`))
  expect(names.map(({text}) => text)).toEqual(
    expect.arrayContaining(['Tema Works Council', 'Human Rights Watch'])
  )
})

test('dates, times and figures, as values', () => {
  expect(facts.issued).toBe('2026-03-12')
  expect(facts.dates).toEqual([expect.objectContaining({year: 2026, month: 3, day: 12})])
  expect(facts.times).toEqual([expect.objectContaining({hour: 10, minute: 0})])
  expect(facts.figures).toContainEqual(expect.objectContaining({text: '$4.5 million', value: 4_500_000}))
})

test('every place is where the text is', () => {
  const places = [
    ...facts.parts,
    ...facts.dates,
    ...facts.figures,
    ...facts.names.flatMap(({mentions}) => mentions)
  ]
  for (const place of places) expect(text.slice(place.offset, place.endOffset)).toBe(place.text)
})

test('Markdown and HTML are read as releases, places are those of the file', async () => {
  const heading = 'The **Tema Harbour Board** (THB) buys a crane'
  const md = `---\ndate: 2026-03-12\n---\n\n# Port &amp; pier grow\n\n${heading}. The [THB](http://thb.example) smiled.\n`
  const html = `<nav>Home</nav><h1>Port &amp; pier grow</h1><p>The <b>Tema Harbour Board</b> (THB) buys a crane. The THB smiled.</p>`
  const cwd = folder({'a.md': md, 'a.html': html, '.newslintrc.json': '{"profile": "un"}'})
  for (const [name, source] of Object.entries({'a.md': md, 'a.html': html})) {
    const {stdout} = await newslint(cwd, ['facts', '--format', 'json', name])
    const {issued, parts, acronyms} = JSON.parse(stdout)
    expect(issued).toBe(name === 'a.md' ? '2026-03-12' : undefined)
    expect(parts[0]).toMatchObject({role: 'headline', text: 'Port & pier grow'})
    expect(source.slice(parts[0].offset, parts[0].endOffset)).toBe('Port &amp; pier grow')
    expect(acronyms).toMatchObject([{short: 'THB', long: 'Tema Harbour Board'}])
    const [use] = acronyms[0].uses
    expect(source.slice(use.offset, use.endOffset)).toBe('THB')
  }
  expect((await newslint(cwd, ['facts', 'a.md'])).stdout).toMatch(/line 5 +headline +Port & pier grow\n/)
})

test('the command prints tables, and JSON for programs', async () => {
  const cwd = folder({'release.txt': text})
  const tables = await newslint(cwd, ['facts', 'release.txt'])
  expect(tables).toMatchObject({code: 0, stderr: ''})
  expect(tables.stdout).toMatch(/THB +Tema Harbour Board +line 3 +×1, line 3/)
  expect(tables.stdout).toMatch(/Adwoa Sarpong-Mensah +person +×2, line 5/)
  const json = await newslint(cwd, ['facts', '--format', 'json', 'release.txt'])
  expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(facts)))
  expect(await newslint(cwd, ['facts'])).toMatchObject({code: 2, stdout: ''})
  const two = await newslint(cwd, ['facts', 'release.txt', './release.txt'])
  expect(two.stdout).toBe(`release.txt\n\n${tables.stdout}\n./release.txt\n\n${tables.stdout}`)
})

test('the lines of a long release are counted once', async () => {
  const cwd = folder({'long.txt': 'Kestrel met Ms. Okonjo on 4 May.\n'.repeat(100_000)})
  const {stdout} = await newslint(cwd, ['facts', 'long.txt'])
  expect(stdout).toMatch(/^ {2}line 30000 +4 May$/m)
}, 60_000)
