// What the rules read: the text as a reader sees it, and nothing of the markup.

import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {html} from '../../src/formats/html.ts'
import {markdown} from '../../src/formats/markdown.ts'
import {linter} from '../../src/lint.ts'
import {Release} from '../../src/release/index.ts'
import {htmlHand, manuscripts, markdownHand} from './writing.ts'

test.each([
  ['lines of a paragraph are one', 'The mill\nsells *rye*\nbread.\n', 'The mill sells rye bread.'],
  ['also where nothing is marked', 'The mill\nsells rye\r\nbread.\n', 'The mill sells rye bread.'],
  ['hard breaks are lines', 'The mill  \nsells\\\nrye<br>\nbread.\n', 'The mill\nsells\nrye\nbread.'],
  [
    'quotations and lists lose their marks',
    '> The mill\n> sells\n\n- rye\n  bread\n- oats\n',
    'The mill sells\n\nrye bread\n\noats'
  ],
  ['comments leave one space', 'The <!-- old --> mill\n', 'The mill'],
  ['code is a gap', 'Type `mill` and wait, `code`\n', 'Type \uFFFC and wait,'],
  ['a picture is none', 'The ![](a.png) mill ![flour](b.png)\n', 'The mill\n\nflour'],
  ['footnote marks are none', 'The mill.[^1]\n\n[^1]: Since 1780.\n', 'The mill.\n\nSince 1780.'],
  ['an end mark stays', 'The mill.\n\n###\n', 'The mill.\n\n###'],
  [
    'a title stands in for a headline',
    '---\ntitle: Mill opens\n---\n\n## Why\n\nRye.\n',
    'Mill opens\n\nWhy\n\nRye.'
  ],
  [
    'a title that is repeated is read once',
    '---\ntitle: Mill opens\n---\n\n# Mill opens\n\nRye.\n',
    'Mill opens\n\nRye.'
  ],
  ['what is like a directive is not', 'At 10:30am :smile: and a::b\n', 'At 10:30am :smile: and a::b'],
  [
    'excess is read as it stands',
    `Rye ${'*'.repeat(400)} bread\nand oats\n`,
    `Rye ${'*'.repeat(400)} bread\nand oats`
  ]
])('Markdown: %s', (_, source, text) => expect(markdown.read(source).text).toBe(text))

test.each([
  [
    'white space is one space',
    '<p>\n  The\tmill\n  sells <b>rye </b> bread.\n</p>',
    'The mill sells rye bread.'
  ],
  ['a line break is one', '<p>The mill <br />\n  sells<br><br>rye', 'The mill\nsells\n\nrye'],
  ['q has marks', '<p>She said <q>rye</q>.', 'She said “rye”.'],
  [
    'footnote marks are none',
    '<p>The mill<sup><a href="#n1">1</a></sup> sells 5 m<sup>2</sup> a day.',
    'The mill sells 5 m2 a day.'
  ],
  [
    'layout tables are no tables',
    '<table><tr><td><h1>Mill</h1><p>Rye.</p><p>Oats.</p></td></tr></table>',
    'Mill\n\nRye.\n\nOats.'
  ],
  [
    'what is hidden is not read',
    '<p>The <span hidden>old</span> mill<span class="sr-only"> x</span>.',
    'The mill.'
  ],
  ['preformatted lines are lines', '<pre>The mill\n  sells</pre>', 'The mill\n  sells']
])('HTML: %s', (_, source, text) => expect(html.read(source).text).toBe(text))

test('blocks tell a release its parts', () => {
  const {text, blocks} = html.read(
    '<h1>Mill opens</h1><p>Rye is sold.</p><h2>Why</h2><ul><li>It is good</ul><table><tr><td>5<td>6</table><p>Bread, it says. <img alt="A mill">'
  )
  const roles = new Release(text, {blocks}).parts.map(({role, text}) => `${role}: ${text}`)
  expect(roles).toEqual([
    'headline: Mill opens',
    'body: Rye is sold.',
    'heading: Why',
    'list: It is good',
    'table: 5',
    'table: 6',
    'body: Bread, it says.',
    'notes: A mill'
  ])
})

const folder = 'test/formats/releases'
const {fix} = linter({})

test.each(readdirSync(folder))('%s is mended once and for all', (name) => {
  const source = readFileSync(`${folder}/${name}`, 'utf8')
  const once = mended(name, source)
  expect(once).not.toBe(source)
  expect(mended(name, once)).toBe(once)
  expect(shape(once)).toEqual(shape(source))
})

test.each([
  ['a.md', markdownHand],
  ['a.html', htmlHand]
] as const)(
  'whatever is in %s, fixing it twice is fixing it once',
  (path, hand) => {
    fc.assert(
      fc.property(manuscripts(hand), ({source}) => {
        const once = mended(path, source.replaceAll('. ', '.  '))
        expect(mended(path, once)).toBe(once)
      }),
      {numRuns: Number(process.env.RUNS ?? 300) / 3}
    )
  },
  600_000
)

function mended(path: string, value: string) {
  return String(fix(new VFile({path, value})))
}

function shape(source: string) {
  return markdown.read(source).blocks?.map(({kind, level}) => [kind, level])
}

test.each([
  [markdown, 'See [**the** mill](https://mill.example/ "Mill") now.\n', 'the mill', 'https://mill.example/'],
  [markdown, '> - See [mill\n>   .example](</a b>)\n', 'mill .example', '/a b'],
  [markdown, 'See <a class="x" href="/a?b&amp;c">the mill</a> now.\n', 'the mill', '/a?b&c'],
  [markdown, '<p>See <a href="/a">the mill</a> now.</p>\n', 'the mill', '/a'],
  [html, '<p>See <a href="/a?b&amp;c"><b>the</b> mill</a> now.', 'the mill', '/a?b&c'],
  [html, '<p>See &amp; <a href=/a>the mill <a href=/b></a>', 'the mill', '/a']
])('%# a link has its place and its target', ({read}, source, words, target) => {
  const {text, links} = read(source)
  expect(links!.map(({start, end, target}) => [text.slice(start, end), target])).toEqual([[words, target]])
})

test('what leads nowhere, or has no words, is no link', () => {
  for (const source of [
    '[a][b] [](c) ![d](e) <https://f.example>\n',
    '<p><a name="g">h</a> <a href="i"></a></p>'
  ])
    expect(markdown.read(source).links).toEqual([])
})

test('where a link leads is held against what it says', () => {
  const said = (path: string, value: string) =>
    linter()
      .lint(new VFile({path, value}))
      .messages.map(({ruleId, actual}) => [ruleId, actual])
  const found = [['misleading-link', 'www.tidewater.example']]
  expect(said('a.md', 'See [www.tidewater.example](https://kestrel.example/) for *boats*.\n')).toEqual(found)
  expect(
    said('a.html', '<p>See <a href="https://kestrel.example/">www.tidewater.example</a> for boats.')
  ).toEqual(found)
})
