// What is no prose: links, addresses, handles, file names.

import {expect, test} from 'vitest'
import {Release} from '../src/release/index.ts'

function literalsIn(text: string) {
  return new Release(text).literals.map(({text}) => text)
}

test.each([
  ['See https://tidewater.example/a?b=c. Or not.', ['https://tidewater.example/a?b=c']],
  [
    'See (www.tidewater.example), tidewater.org/press and news.tidewater.com!',
    ['www.tidewater.example', 'tidewater.org/press', 'news.tidewater.com']
  ],
  ['Write to o.nuñez+media@news.tidewater.example.', ['o.nuñez+media@news.tidewater.example']],
  ['Follow @tidewater and #boats; read report_final.docx.', ['@tidewater', '#boats', 'report_final.docx']],
  [
    'Call tel:+233302555010 or mailto:ama@tidewater.example now.',
    ['tel:+233302555010', 'mailto:ama@tidewater.example']
  ],
  [
    'The method counts boats.\nboats.each { |boat| total += boat.crew if boat.at_sea } # boats at sea\nIn it, p = 0.03 (n = 412; HR = 0.58) and E = mc2; x = {1, 2}.',
    ['boats.each { |boat| total += boat.crew if boat.at_sea } # boats at sea']
  ],
  ['It grew.The U.S. fund paid $2.5 million, i.e. a lot; R&D#1.', []]
])('%s', (text, literals) => expect(literalsIn(text)).toEqual(literals))

test.each([
  ['letters', 'a'],
  ['dots', 'a.'],
  ['at signs', 'a@'],
  ['quotation marks', '“'],
  ['brackets', '(['],
  ['dashes', '— '],
  ['underscores', '_'],
  ['assignments', 'a_b = '],
  ['equals signs', '=\n'],
  ['plus signs', '+1 '],
  ['slashes', 'http://']
])('a long line of %s is read in reasonable time', (_, unit) => {
  const release = new Release(unit.repeat(100_000))
  const start = performance.now()
  void [release.parts, release.literals, release.quotations]
  expect(performance.now() - start).toBeLessThan(2000)
})
