// The archive that a Word document is: which are read, and what is told of the others.

import {strToU8, unzipSync, type Zippable, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {docx} from '../../src/formats/office/docx.ts'
import {paragraph, word} from './word.ts'

const plain = word(paragraph('The mill  opens.'))
const edit = {start: 8, end: 10, to: ' '}

/** `bytes` with other parts in it. */
function repacked(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => Zippable): Uint8Array {
  return zipSync(change(unzipSync(bytes)))
}

function withText(write: (xml: string) => Uint8Array): Uint8Array {
  return repacked(plain, (parts) => {
    const xml = Buffer.from(parts['word/document.xml']!).toString()
    return {...parts, 'word/document.xml': write(xml)}
  })
}

/** Where in `bytes` the record of the part called `name` stands in the directory. */
function recordOf(bytes: Buffer, name: string) {
  return bytes.lastIndexOf(name) - 46
}

test('a fix leaves the bytes of all other parts as they were packed', () => {
  const stored = repacked(plain, (parts) => ({
    ...parts,
    'word/media/logo.png': [strToU8('PNG PNG PNG PNG'), {level: 0, mtime: new Date(2021, 4, 1)}]
  }))
  const mended = Buffer.from(docx.read(stored).edit([edit]) as Uint8Array)
  expect(docx.read(mended).text).toBe('The mill opens.')
  expect(mended.includes('PNG PNG PNG PNG')).toBe(true)
  const dates = [mended, Buffer.from(stored)].map((bytes) =>
    bytes.readUInt32LE(recordOf(bytes, 'word/media/logo.png') + 12)
  )
  expect(dates[0]).toBe(dates[1])
})

test('names of parts may differ in capitals and have backslashes', () => {
  const bytes = repacked(plain, (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name.replace('word/', 'Word\\'), part] as const)
    )
  )
  expect(docx.read(docx.read(bytes).edit([edit])).text).toBe('The mill opens.')
})

test.each<[string, (xml: string) => Uint8Array]>([
  ['UTF-8 with a mark', (xml) => Buffer.from(`\uFEFF${xml}`)],
  ['UTF-16', (xml) => Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['UTF-16, big end first', (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16()]
])('%s is read, and written back', (_, write) => {
  const bytes = withText(write)
  expect(docx.read(bytes).text).toBe('The mill  opens.')
  const mended = unzipSync(docx.read(bytes).edit([edit]) as Uint8Array)['word/document.xml']!
  const before = Buffer.from(unzipSync(plain)['word/document.xml']!).toString()
  expect(Buffer.from(mended)).toEqual(Buffer.from(write(before.replace('mill  ', 'mill '))))
})

describe('damage is told, not read', () => {
  const stored = Buffer.from(
    repacked(plain, (parts) => ({...parts, 'word/document.xml': [parts['word/document.xml']!, {level: 0}]}))
  )
  const changed = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(stored)
    change(bytes)
    return bytes
  }
  const record = recordOf(stored, 'word/document.xml')
  const twice = Buffer.from(
    repacked(plain, (parts) => ({...parts, 'word/documenu.xml': strToU8('<x/>')})).map((byte) => byte)
  )
  for (let at = twice.indexOf('documenu'); at >= 0; at = twice.indexOf('documenu'))
    twice.write('document', at)
  test.each<[string, Uint8Array, RegExp]>([
    [
      'a letter that has flipped',
      changed((bytes) => bytes.write('Mill', bytes.indexOf('mill'))),
      /its part `word\/document.xml` cannot be unpacked/
    ],
    ['a password', changed((bytes) => bytes.writeUInt16LE(1, record + 8)), /has a password/],
    [
      'a packing nobody knows',
      changed((bytes) => bytes.writeUInt16LE(99, record + 10)),
      /cannot be unpacked/
    ],
    [
      'a part that would fill the memory',
      changed((bytes) => bytes.writeUInt32LE(0xfffffff0, record + 24)),
      /unpacks to more than 50 MB/
    ],
    [
      'a part outside',
      changed((bytes) => bytes.writeUInt32LE(0xfffffff0, record + 42)),
      /cannot be unpacked/
    ],
    ['two parts of one name', twice, /two parts called `word\/document.xml`/],
    ['Latin-1', withText((xml) => Buffer.from(xml.replace('mill', 'café'), 'latin1')), /not in UTF-8/],
    ['NUL behind the text', withText((xml) => Buffer.from(`${xml}\0`)), /is no XML/],
    ['the signs of HTML', word(paragraph('The mill&nbsp;opens.')), /is no XML/]
  ])('%s', (_, bytes, sentence) => {
    expect(() => docx.read(bytes)).toThrow(sentence)
  })

  test('a workbook is no Word document', () => {
    const workbook = withText(() =>
      strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')
    )
    expect(() => docx.read(workbook)).toThrow(/another Office document/)
  })
})
