// Bytes become text and the same bytes again; what is no text is refused with a sentence.

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode, type Encoding, encode} from '../../src/formats/decode.ts'

const text = 'Nakuru Mills’ café sells “rye” for €4 – naïve?\r\nŽofie Übel\r'
const mark = '\uFEFF'

test.each<[name: string, encoding: Encoding, text: string]>([
  ['ASCII', 'utf-8', 'Bread and rye.\n'],
  ['nothing', 'utf-8', ''],
  ['UTF-8', 'utf-8', `${text} 🥖 日本`],
  ['UTF-8 with a mark', 'utf-8', `${mark}${text} 🥖`],
  ['UTF-16, little end first', 'utf-16le', `${mark}${text} 🥖 日本`],
  ['UTF-16, big end first', 'utf-16be', `${mark}${text} 🥖 日本`],
  ['UTF-16 without a mark', 'utf-16le', text],
  ['UTF-16 without a mark, big end first', 'utf-16be', text],
  ['UTF-16 with half a character', 'utf-16le', `${mark}a\uD83E b`],
  ['Windows-1252', 'windows-1252', text],
  ['Windows-1252 with bytes that mean nothing', 'windows-1252', `${text} \x81\x8D\x8F\x90\x9D\xA0ÿ`]
])('%s', (_, encoding, text) => {
  const bytes = encode(text, encoding)
  expect(decode(bytes)).toEqual({text, encoding})
  expect(Buffer.from(encode(decode(bytes).text, encoding))).toEqual(Buffer.from(bytes))
})

test('Windows-1252 is what the name says', () => {
  expect([...encode('€“Ÿé', 'windows-1252')]).toEqual([0x80, 0x93, 0x9f, 0xe9])
})

test.each<[name: string, bytes: Uint8Array, sentence: RegExp]>([
  ['a PDF', Buffer.from('%PDF-1.7\nobj'), /is a PDF, not text/],
  ['a picture', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), /is a picture, not text/],
  ['an archive', Buffer.from('PK\x03\x04\x14\0\b\0', 'latin1'), /is a zip archive or an Office document/],
  ['RTF', Buffer.from('{\\rtf1\\ansi Bread}'), /is an RTF document, not text; save it as/],
  ['zeros', Buffer.alloc(5000), /is binary, not text/],
  ['noise', Buffer.from(Array.from({length: 3000}, (_, at) => (at * 7919) % 256)), /is binary, not text/],
  ['text with a zero in it', Buffer.from(`rye\0${'bread '.repeat(1000)}`), /is binary, not text/],
  [
    'marked UTF-8 in another encoding',
    Buffer.from('\xEF\xBB\xBFrye\x92s', 'latin1'),
    /is UTF-8 but for the byte 0x92/
  ],
  ['text with bells in it', Buffer.from('rye bread\x07'.repeat(1000)), /is binary, not text/],
  ['UTF-16 that is cut off', Buffer.from('\xFF\xFEa\0b', 'latin1'), /is binary, not text/],
  [
    'UTF-8 with one bad byte',
    Buffer.concat([Buffer.from('é\n“à”\n'), Buffer.from([0x92, 0x73])]),
    /is UTF-8 but for the byte 0x92 on line 3/
  ],
  [
    'UTF-8 without its last byte',
    Buffer.from('“Rye”\nÜber é').subarray(0, -1),
    /ends within a character, on line 2/
  ],
  [
    'UTF-8 cut in its only mark',
    Buffer.from('The mill’s').subarray(0, -2),
    /ends within a character, on line 1/
  ],
  ['UTF-8 cut in an emoji', Buffer.from('Rye 🥖').subarray(0, -1), /ends within a character, on line 1/]
])('%s is refused', (_, bytes, sentence) => {
  expect(() => decode(bytes)).toThrow(sentence)
})

test.each([
  ['one accent at the end', 'The café'],
  ['capitals at the end', 'À LA MAÇÃ']
])('Windows-1252 with %s is not taken for UTF-8 that is cut', (_, text) => {
  expect(decode(encode(text, 'windows-1252'))).toEqual({text, encoding: 'windows-1252'})
})

test('a bell here and there is text', () => {
  const text = `${'rye bread'.repeat(10)}\x07`.repeat(100)
  expect(decode(Buffer.from(text))).toEqual({text, encoding: 'utf-8'})
})

test('what an encoding does not have is not written', () => {
  expect(() => encode('a → b', 'windows-1252')).toThrow(/Windows-1252, which has no `→`; save it as UTF-8/)
})

test.each([
  ['overlong', [0xe0, 0x80, 0x80]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]]
])('bytes that look like UTF-8 but are %s come back as they were', (_, bytes) => {
  const {text, encoding} = decode(Uint8Array.from(bytes))
  expect([...encode(text, encoding)]).toEqual(bytes)
})

test('any bytes are refused, or come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      const text = textOf(bytes)
      if (text) expect(Buffer.from(encode(text.text, text.encoding))).toEqual(Buffer.from(bytes))
    }),
    {numRuns: 5000}
  )
})

function textOf(bytes: Uint8Array) {
  try {
    return decode(bytes)
  } catch (error) {
    expect(error).toHaveProperty('name', 'InputError')
    return
  }
}
