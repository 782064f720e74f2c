// Word documents: what is read of them, and what the work on them has left.

import {
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Document as WordDocument
} from 'docx'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {formatOf} from '../../src/formats/index.ts'
import {docx} from '../../src/formats/office/docx.ts'
import {linter} from '../../src/lint.ts'
import {paragraph, partsOf, word} from './word.ts'

const {lint} = linter()

/** The texts of a document's blocks, with their kinds. */
function blocksOf(bytes: Uint8Array): string[] {
  const {text, blocks = []} = docx.read(bytes)
  return blocks.map(({kind, level, start, end}) => `${kind}${level ?? ''}: ${text.slice(start, end)}`)
}

describe('reading', () => {
  test('a document as a library writes it: header, styles, list, table, link, notes, footer', async () => {
    const document = new WordDocument({
      footnotes: {1: {children: [new Paragraph('As of May.')]}},
      numbering: {config: [{reference: 'dash', levels: [{level: 0, format: 'bullet', text: '–'}]}]},
      sections: [
        {
          headers: {default: new Header({children: [new Paragraph('PRESS RELEASE')]})},
          footers: {default: new Footer({children: [new Paragraph('Quayside Bakery, Bergen')]})},
          children: [
            new Paragraph({heading: HeadingLevel.TITLE, text: 'Quayside Bakery opens a second shop'}),
            new Paragraph({
              children: [
                new TextRun('It has '),
                new TextRun({text: 'five', bold: true}),
                new TextRun(' ovens.'),
                new FootnoteReferenceRun(1)
              ]
            }),
            new Paragraph({heading: HeadingLevel.HEADING_2, text: 'Bread'}),
            new Paragraph({numbering: {reference: 'dash', level: 0}, text: 'rye'}),
            new Paragraph({
              children: [
                new TextRun('More at '),
                new ExternalHyperlink({
                  link: 'https://quayside.example/',
                  children: [new TextRun('our site')]
                }),
                new TextRun('.')
              ]
            }),
            new Table({
              rows: [
                new TableRow({
                  children: ['Loaves', '1,200'].map(
                    (text) => new TableCell({children: [new Paragraph(text)]})
                  )
                })
              ]
            })
          ]
        }
      ]
    })
    const bytes = await Packer.toBuffer(document)
    expect(blocksOf(bytes)).toEqual([
      'paragraph: PRESS RELEASE',
      'title: Quayside Bakery opens a second shop',
      'paragraph: It has five ovens.',
      'heading2: Bread',
      'item: rye',
      'paragraph: More at our site.',
      'cell: Loaves',
      'cell: 1,200',
      'note: As of May.',
      'note: Quayside Bakery, Bergen'
    ])
    const {text, links = []} = docx.read(bytes)
    expect(links.map(({start, end, target}) => [text.slice(start, end), target])).toEqual([
      ['our site', 'https://quayside.example/']
    ])
  })

  test('what is no text is left out, and what stands for a sign is one', () => {
    const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`
    const box =
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>'
    const bytes = word(
      [
        run('<w:instrText>PAGE</w:instrText><w:t>5</w:t>'),
        run('<w:t>Rye</w:t><w:tab/><w:t>oats</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t>'),
        run(`<w:t>Around the box</w:t>${box}`),
        run('<w:t>A &amp; B &lt; C &#x2013; D</w:t>'),
        run('<w:t><![CDATA[A <b> C]]></w:t>'),
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr></w:p>'
      ].join('')
    )
    expect(docx.read(bytes).text).toBe(
      ['5', 'Rye\toats\nco\u2011op', 'In a box', 'Around the box', 'A & B < C – D', 'A <b> C'].join('\n\n')
    )
  })

  test('styles of the house are what they are based on; a level of the outline makes a heading', () => {
    const style = (id: string, content: string) => `<w:style w:styleId="${id}">${content}</w:style>`
    const styles = [
      style('Kop', '<w:name w:val="heading 1"/>'),
      style('Huis', '<w:name w:val="House headline"/><w:basedOn w:val="Kop"/>'),
      style('Laag', '<w:name w:val="Deep"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('Ring', '<w:name w:val="Ring"/><w:basedOn w:val="Ring"/>'),
      style('Citaat', '<w:name w:val="Quote"/>'),
      style('Bijschrift', '<w:name w:val="caption"/>')
    ]
    const styled = (id: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${id}</w:t></w:r></w:p>`
    const ids = ['Huis', 'Laag', 'Ring', 'Citaat', 'Bijschrift', 'Heading3']
    const bytes = word(ids.map(styled).join(''), {parts: {'styles.xml': ['styles', styles.join('')]}})
    expect(blocksOf(bytes)).toEqual([
      'heading1: Huis',
      'heading3: Laag',
      'paragraph: Ring',
      'quote: Citaat',
      'caption: Bijschrift',
      'heading3: Heading3'
    ])
  })

  test('a header that the first page repeats is read once; a page laid out in a table is prose', () => {
    const header = ['header', paragraph('PRESS RELEASE')] as const
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`
    const bytes = word(
      `<w:tbl><w:tr>${cell('The mill opens.', 'It sells bread.')}${cell('12')}</w:tr></w:tbl>`,
      {
        parts: {'header1.xml': header, 'header2.xml': header}
      }
    )
    expect(blocksOf(bytes)).toEqual([
      'paragraph: PRESS RELEASE',
      'paragraph: The mill opens.',
      'paragraph: It sells bread.',
      'cell: 12'
    ])
  })

  test('strict documents have other namespaces', () => {
    const bytes = word(paragraph('The mill opens.'), {
      namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    })
    expect(docx.read(bytes).text).toBe('The mill opens.')
  })
})

describe('traces', () => {
  test('changes, comments and hidden text are told, and only what readers would see is read', async () => {
    const by = {author: 'Lena Brandvik', date: '2026-05-01T00:00:00Z'}
    const document = new WordDocument({
      comments: {
        children: [
          {id: 0, author: 'Tomasz Wilk', date: new Date(0), children: [new Paragraph('check with legal')]}
        ]
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('The shop has '),
                new DeletedTextRun({text: 'four', id: 1, ...by}),
                new InsertedTextRun({text: 'five', id: 2, ...by}),
                new TextRun(' ovens'),
                new TextRun({text: ' on credit', vanish: true}),
                new TextRun('.'),
                new TextRun({children: [new CommentReference(0)]})
              ]
            })
          ]
        }
      ]
    })
    const file = lint(new VFile({path: 'a.docx', value: await Packer.toBuffer(document)}))
    expect(file.messages.map(({ruleId, column, reason}) => [ruleId, column, reason])).toEqual([
      [
        'tracked-change',
        14,
        'Unexpected tracked deletion of `four`, the first of 2 tracked changes by Lena Brandvik: accept or reject it before the release goes out'
      ],
      ['hidden-text', 24, 'Unexpected hidden text `on credit`: delete it, or show it'],
      [
        'reviewer-comment',
        25,
        'Unexpected comment by Tomasz Wilk: `check with legal`; delete it before the release goes out'
      ]
    ])
    expect(docx.read(await Packer.toBuffer(document)).text).toBe('The shop has five ovens.')
  })

  test('an insertion covers its words, in whichever runs; a changed paragraph mark is none', () => {
    const mark = '<w:pPr><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr></w:pPr>'
    const inserted = '<w:ins w:id="2"><w:r><w:t>a </w:t></w:r><w:r><w:t>mill</w:t></w:r></w:ins>'
    const {text, traces = []} = docx.read(word(`<w:p>${mark}<w:r><w:t>It is </w:t></w:r>${inserted}</w:p>`))
    expect(traces.map(({kind, start, end}) => [kind, text.slice(start, end)])).toEqual([
      ['insertion', 'a mill']
    ])
  })

  test('what is moved is read where it went', () => {
    const run = (name: string) => `<w:r><w:${name}>rye </w:${name}></w:r>`
    const bytes = word(
      `<w:p><w:moveFrom>${run('t')}</w:moveFrom>${'<w:r><w:t>Oats and </w:t></w:r>'}<w:moveTo>${run('t')}</w:moveTo></w:p>`
    )
    const {text, traces = []} = docx.read(bytes)
    expect(text).toBe('Oats and rye')
    expect(traces.map(({kind}) => kind)).toEqual(['deletion', 'insertion'])
  })
})

describe('what is no Word document', () => {
  const zip = partsOf(word(paragraph('Rye')))
  const wrong: [string, Uint8Array | string, RegExp][] = [
    ['text', Buffer.from('The mill opens.'), /is text, no Word document/],
    ['nothing', new Uint8Array(), /is empty/],
    [
      'an old document',
      Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
      /old Office document .* or has a password/
    ],
    ['a PDF', Buffer.from('%PDF-1.7\0\0\0', 'latin1'), /is a PDF/],
    ['half a document', word(paragraph('Rye')).slice(0, 300), /is damaged: it cannot be unpacked/],
    ['broken XML', word('<w:p><w:r></w:p>'), /its part `word\/document.xml` is no XML/],
    ['a string', 'The mill opens.', /is text, no Word document/]
  ]
  test.each(wrong)('%s is told from it', (_, content, sentence) => {
    expect(() => lint(new VFile({path: 'a.docx', value: content as Uint8Array}))).toThrow(sentence)
    expect(Object.keys(zip)).toContain('word/document.xml')
  })
})

test('a name in any case is read by its format', () => {
  expect(formatOf('Release.DOCX').name).toBe('Word')
})
