// What a fix changes in a Word document: the characters that it was made for, in the runs in which they stand.

import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {apply} from '../../src/fix.ts'
import {docx} from '../../src/formats/office/docx.ts'
import {linter} from '../../src/lint.ts'
import {paragraph, partsOf, word} from './word.ts'

const numRuns = Number(process.env.RUNS ?? 300)
const {fix} = linter()

describe('fixes', () => {
  test('a word that stands in two runs is mended where it differs, and all other parts stay', () => {
    const bytes = word(paragraph('The mill sells rec', 'ieve', ' bread.'), {
      parts: {'footer1.xml': ['footer', paragraph('Bergen')]}
    })
    const document = docx.read(bytes)
    const at = document.text.indexOf('recieve')
    expect(document.locate(at, at + 7)).toEqual({start: at, end: at + 7, plain: true})
    const mended = partsOf(document.edit([{start: at, end: at + 7, to: 'receive'}]) as Uint8Array)
    const before = partsOf(bytes)
    expect(mended['word/document.xml']).toBe(before['word/document.xml']!.replace('ieve', 'eive'))
    expect({...mended, 'word/document.xml': ''}).toEqual({...before, 'word/document.xml': ''})
    expect(Object.keys(mended)).toEqual(Object.keys(before))
  })

  test('white space that an edit leaves at an end is said to count, elsewhere nothing is', () => {
    const bytes = word('<w:p><w:r><w:t>rye</w:t></w:r><w:r><w:t>oats </w:t></w:r></w:p>')
    const mended = docx.read(bytes).edit([{start: 0, end: 3, to: 'rye '}]) as Uint8Array
    expect(partsOf(mended)['word/document.xml']).toContain(
      '<w:t xml:space="preserve">rye </w:t></w:r><w:r><w:t>oats </w:t>'
    )
  })

  test('what the document writes in another way is left to a person', () => {
    const bytes = word(paragraph('A &amp; B', ' sell bread.'))
    const document = docx.read(bytes)
    expect(document.locate(0, 5)).toMatchObject({plain: false})
    expect(document.edit([{start: 0, end: 5, to: 'C'}])).toBe(bytes)
    expect(docx.read(document.edit([{start: 5, end: 5, to: ' & Sons'}]) as Uint8Array).text).toBe(
      'A & B & Sons sell bread.'
    )
  })

  test('an edit that would read otherwise is refused, and the others are made', () => {
    const document = docx.read(word(`${paragraph('Rye')}${paragraph('The  oats.')}`))
    const wrong = {start: 0, end: 3, to: 'Rye '}
    const right = {start: 8, end: 10, to: ' '}
    expect(docx.read(document.edit([wrong, right]) as Uint8Array).text).toBe('Rye\n\nThe oats.')
  })

  test('every safe fix is made; a second run changes nothing', () => {
    const value = word(paragraph('The harbour opened on Monday. ', ' It employs ninety people .'))
    const file = fix(new VFile({path: 'a.docx', value}))
    expect(docx.read(file.value as Uint8Array).text).toBe(
      'The harbour opened on Monday. It employs ninety people.'
    )
    const once = file.value
    expect(fix(new VFile({path: 'a.docx', value: once})).value).toBe(once)
  })

  test('whatever the runs are, words stand where they were written and an edit changes them alone', () => {
    const sign = fc.constantFrom('a', 'é', ' ', '&amp;', '&#233;', '&lt;', '😀', 'b')
    const runs = fc.array(
      fc.array(sign, {minLength: 1, maxLength: 5}).map((signs) => signs.join('')),
      {
        minLength: 1,
        maxLength: 4
      }
    )
    const bodies = fc.array(runs, {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(
        bodies,
        fc.nat(),
        fc.nat(4),
        fc.constantFrom('', 'x', 'x & y', 'xaé'),
        (body, from, length, to) => {
          const bytes = word(body.map((runs) => paragraph('|', ...runs, '|')).join(''))
          const document = docx.read(bytes)
          const start = from % document.text.length
          const edit = {start, end: Math.min(start + length, document.text.length), to}
          fc.pre(isWhole(document.text, edit.start) && isWhole(document.text, edit.end))
          const content = document.edit([edit]) as Uint8Array
          if (content !== bytes) expect(docx.read(content).text).toBe(apply(document.text, [edit]))
          expect(tagsOf(content)).toEqual(tagsOf(bytes))
        }
      ),
      {numRuns}
    )
  })
})

/** Whether no character is cut in two at `offset`. */
function isWhole(text: string, offset: number) {
  return !/^[\uDC00-\uDFFF]/.test(text.slice(offset))
}

/** The tags of a document's text. */
function tagsOf(bytes: Uint8Array) {
  return partsOf(bytes)['word/document.xml']!.match(/<[^>]+>/g)
}
