// What no person writes: a sane reading in bounded time, never a crash.

import {expect, test} from 'vitest'
import {html} from '../../src/formats/html.ts'
import {text} from '../../src/formats/index.ts'
import {markdown} from '../../src/formats/markdown.ts'

const many = 100_000
const megabytes = (count: number, line: string) => line.repeat(Math.ceil((count * 1_000_000) / line.length))
/** On a busy machine; a reading that is not linear takes hours. */
const long = 60_000

test.each([
  ['divisions', '<div>'],
  ['bold text', '<b>'],
  ['bold text, each its own', '<b class=a><p>'],
  ['lists', '<ul><li>'],
  ['tables', '<table><tr><td>'],
  ['links', '<a href=x>'],
  ['pages', '<html><body>'],
  ['open comments', '<!--'],
  ['closing tags', '</div>'],
  ['half tags', '<a '],
  ['navigation', '<nav>'],
  ['references', '&am&amp&#x&#']
])(
  'HTML: 100,000 nested or broken %s',
  (_, piece) => {
    const document = html.read(`<p>bread</p>${piece.repeat(many)}rye`)
    expect(document.text).toMatch(/^bread/)
  },
  long
)

test(
  'HTML: the text in 100,000 divisions is read',
  () => {
    const source = `${'<div>'.repeat(many)}bread${'</div>'.repeat(many)}<p>rye`
    expect(html.read(source).text).toBe('bread\n\nrye')
  },
  long
)

test.each([
  [
    'pictures',
    (at: number) => `<p>${'the mill '.repeat(8)}${at}</p><img alt="${'a picture of it '.repeat(6)}${at}">`
  ],
  ['rows', (at: number) => `<tr><td>rye<td>oats ${at}`],
  ['attributes', (at: number) => (at === 0 ? '<p ' : `a${at} `)],
  ['links with titles', (at: number) => `<a title="mill ${at}">rye</a> `]
] as const)(
  'HTML: 20,000 %s',
  (_, piece) => {
    const source = Array.from({length: 20_000}, (_, at) => piece(at)).join('')
    expect(html.read(`<p>bread</p>${source}`).text).toMatch(/^bread/)
  },
  long
)

test(
  'HTML: a page of 20 MB',
  () => {
    const source = megabytes(20, '<p class="x">The mill &amp; the bakery sell <b>rye</b> bread.</p>\n')
    const {text, locate} = html.read(source)
    expect(text.startsWith('The mill & the bakery sell rye bread.\n\nThe mill')).toBe(true)
    expect(locate).toBeDefined()
  },
  long
)

test(
  'HTML: 20 MB on one line, without a tag',
  () => {
    const source = megabytes(20, 'The mill &mdash; a bakery &lt; ')
    expect(html.read(source).text.length).toBeGreaterThan(10_000_000)
  },
  long
)

test(
  'text: 20 MB on one line are read without a copy',
  () => {
    const source = megabytes(20, 'The mill sells bread. ')
    expect(text.read(source).text).toBe(source)
  },
  long
)

test.each([
  ['quotations', '>'],
  ['lists', '- '],
  ['numbered lists', '1. '],
  ['brackets', '['],
  ['pictures', '!['],
  ['links', '[a]('],
  ['pairs of brackets', '[a]'],
  ['stars', '*'],
  ['stars and words', '*a **b '],
  ['underscores', 'a_b'],
  ['backquotes', '`a '],
  ['tags', '<a '],
  ['directives', ':::a\n'],
  ['references', '&a&amp;']
])('Markdown: 100,000 %s', (_, piece) => expectBread(piece.repeat(many)), long)

test.each([
  ['table cells', '|a'],
  ['lazy lines', '> a\nb\n'],
  ['short quotations', '> a\n\n'],
  ['list items', '- a\n'],
  ['fences', '```\n'],
  ['footnotes', '[^a]'],
  ['definitions', '[a]: b\n'],
  ['addresses', 'a@b.'],
  ['headings', '# a\n'],
  ['lines', 'a\n'],
  ['comments', '<!-- ']
])('Markdown: 20,000 %s in a row', (_, piece) => expectBread(piece.repeat(20_000)), long)

test(
  'Markdown: a page of 2 MB',
  () => {
    const source = megabytes(2, 'The *mill* and the [bakery](x) sell rye &amp; bread.\n\n')
    expect(markdown.read(source).blocks).toHaveLength(source.match(/\n\n/g)!.length)
  },
  long
)

test.each([
  ['no YAML', 'title: [unclosed\n\tb: {'],
  ['a list', '- a\n- b'],
  ['prose', 'The mill: it sells: bread'],
  [
    'aliases in aliases',
    `a: &a x\n${Array.from({length: 30}, (_, at) => `b${at}: &b${at} [*a, *a, *a]`).join('\n')}`
  ],
  ['an alias to nothing', 'title: *nothing'],
  ['a tag', 'title: !!js/function x'],
  ['nothing', ''],
  ['deep nesting', `title: ${'['.repeat(2000)}`],
  ['a date that is none', 'date: 2026-13-45\ntitle: 3']
])('front matter that is %s is passed over', (_, matter) => {
  const {text} = markdown.read(`---\n${matter}\n---\n\nThe mill sells bread.\n`)
  expect(text).toContain('The mill sells bread.')
  expect(text).not.toContain('unclosed')
})

test('front matter that never ends is text', () => {
  expect(markdown.read('---\ntitle: The mill\n\nSells bread.\n').text).toContain('Sells bread.')
})

function expectBread(markup: string) {
  expect(markdown.read(`bread\n\n${markup}\n\nrye`).text).toMatch(/^bread/)
}
