// What of a Word document is its text, and what is not.

import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {docx} from '../../src/formats/office/docx.ts'
import {linter} from '../../src/lint.ts'
import {paragraph, partsOf, word} from './word.ts'

const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'

/** A run of `text` with `properties`. */
function run(text: string, properties = '') {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function hiding(type: string) {
  return `<w:style w:type="${type}" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:vanish/></w:rPr></w:style>`
}

const formula = `<m:oMath xmlns:m="${math}"><m:r><m:t>x</m:t></m:r></m:oMath>`
const picture = `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}"/></w:drawing></w:r>`
const floating = `<w:r><w:drawing><wp:anchor xmlns:wp="${drawing}"/></w:drawing></w:r>`
const hiddenMark = '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'

test.each<[string, string, string]>([
  ['a formula is a gap', `${run('Where ')}${formula}${run(' is large.')}`, 'Where \uFFFC is large.'],
  ['a picture in the line is a gap', `${run('See ')}${picture}${run(' here.')}`, 'See \uFFFC here.'],
  ['a picture beside it is none', `${run('har')}${floating}${run('bour')}`, 'harbour'],
  [
    'how a sign is read stands above it',
    `<w:r><w:ruby><w:rt>${run('とう')}</w:rt><w:rubyBase>${run('東')}</w:rubyBase></w:ruby></w:r>${run('京')}`,
    '東京'
  ],
  [
    'how it looked before a change is past',
    run('Rye', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
    'Rye'
  ],
  ['CDATA and comments', run('A<!-- 1 > 0 -->B <![CDATA[C > D]]> &amp; E'), 'AB C > D & E'],
  [
    'a hidden mark in a text box hides no text around it',
    `<w:r><w:pict><w:txbxContent><w:p>${hiddenMark}${run('Box')}</w:p></w:txbxContent></w:pict><w:t>Rye</w:t></w:r>`,
    'Box\n\nRye'
  ]
])('%s', (_, content, text) => {
  const read = docx.read(word(`<w:p>${content}</w:p>`))
  expect(read.text).toBe(text)
  expect(read.traces).toEqual([])
})

test('what a paragraph was before a change is past', () => {
  const before = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
  const {blocks} = docx.read(word(`<w:p><w:pPr>${before}</w:pPr>${run('Rye')}</w:p>`))
  expect(blocks?.map(({kind}) => kind)).toEqual(['paragraph'])
})

test('the lines between text and notes are no notes', () => {
  const notes = `<w:footnote w:type="continuationNotice" w:id="0">${paragraph('continued')}</w:footnote><w:footnote w:id="1">${paragraph('As of May.')}</w:footnote>`
  const bytes = word(paragraph('Rye'), {parts: {'footnotes.xml': ['footnotes', notes]}})
  expect(docx.read(bytes).text).toBe('Rye\n\nAs of May.')
})

describe('traces', () => {
  test.each([
    ['paragraph', `<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>${run('at a loss')}</w:p>`],
    ['character', `<w:p>${run('at a loss', '<w:rStyle w:val="Own"/>')}</w:p>`]
  ])('a style of a %s hides what it is given, though its base says so', (type, content) => {
    const bytes = word(`${content}${paragraph('Rye')}`, {parts: {'styles.xml': ['styles', hiding(type)]}})
    const {text, traces} = docx.read(bytes)
    expect(text).toBe('Rye')
    expect(traces).toMatchObject([{kind: 'hidden text', text: 'at a loss'}])
  })

  test('a style hides nothing that is said to be shown', () => {
    const shown = run('Rye', '<w:rStyle w:val="Own"/><w:vanish w:val="0"/>')
    const bytes = word(`<w:p>${shown}</w:p>`, {parts: {'styles.xml': ['styles', hiding('character')]}})
    expect(docx.read(bytes)).toMatchObject({text: 'Rye', traces: []})
  })

  test('what was inserted and then deleted is deleted, whichever stands within the other', () => {
    const inside = `<w:del w:id="1"><w:ins w:id="2">${run('no ')}</w:ins></w:del>`
    const outside = `<w:ins w:id="3"><w:del w:id="4"><w:r><w:delText>not </w:delText></w:r></w:del></w:ins>`
    const {text, traces = []} = docx.read(word(`<w:p>${run('A ')}${inside}${outside}${run('mill')}</w:p>`))
    expect(text).toBe('A mill')
    expect(traces.map(({kind, text}) => [kind, text])).toEqual([
      ['deletion', 'no '],
      ['deletion', 'not ']
    ])
  })

  test('a space is a change too', () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText xml:space="preserve"> </w:delText></w:r></w:del>'
    const value = word(`<w:p>${run('A ')}${deleted}${run('mill')}</w:p>`)
    const reasons = linter()
      .lint(new VFile({path: 'a.docx', value}))
      .messages.map(({reason}) => reason)
    expect(reasons).toEqual([expect.stringContaining('Unexpected tracked deletion of white space: accept')])
  })

  test('thousands of hidden runs are read at once', () => {
    const begin = performance.now()
    const {traces = []} = docx.read(word(`<w:p>${run('x', '<w:vanish/>').repeat(20_000)}</w:p>`))
    expect(traces[0]?.text).toHaveLength(20_000)
    expect(performance.now() - begin).toBeLessThan(4000)
  })
})

describe('fixes', () => {
  test('white space that is said not to count counts once an edit has left it', () => {
    const bytes = word('<w:p><w:r><w:t xml:space="default">rye</w:t></w:r><w:r><w:t>oats</w:t></w:r></w:p>')
    const mended = docx.read(bytes).edit([{start: 0, end: 3, to: 'rye '}]) as Uint8Array
    expect(partsOf(mended)['word/document.xml']).toContain('<w:t xml:space="preserve">rye </w:t>')
  })

  test('one of hundreds of edits that is refused keeps none of the others back, nor anybody waiting', () => {
    const document = docx.read(word(paragraph('rye  '.repeat(1000))))
    const edits = [...document.text.matchAll(/ {2}/g)].map(({index}) => ({
      start: index,
      end: index + 2,
      to: ' '
    }))
    edits[100] = {...edits[100]!, to: '\n\n'}
    const begin = performance.now()
    const {text} = docx.read(document.edit(edits))
    expect(text.match(/ {2}/g)).toHaveLength(1)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})
