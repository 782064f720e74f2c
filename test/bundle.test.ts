// The bundle says what the sources say, although its letters are short lists and some of its packages are replaced.

import {readdirSync, readFileSync} from 'node:fs'
import {createRequire, isBuiltin} from 'node:module'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {late} from '../build/late.ts'
import {ranges} from '../build/letters.ts'
import {cheapen} from '../build/patterns.ts'
import {linter} from '../src/lint.ts'
import {isMarked, run, unmark} from './examples.ts'
import {releases} from './releases.ts'
import {rules} from './rules.ts'

type Newslint = typeof import('../src/index.ts')

const bundle = createRequire(import.meta.url)('../dist/index.cjs') as Newslint

describe('the rules of the bundle', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const bundled = bundle.rules.find((other) => other.id === id)!
    for (const example of rule.examples) {
      const {text} = unmark(example.text)
      expect(run(bundled, text, example).messages.map(String)).toEqual(
        run(rule, text, example).messages.map(String)
      )
    }
    expect(rule.examples.some(isMarked)).toBe(true)
  })
})

test.each(releases)('%s', (path) => {
  const value = readFileSync(path, 'utf8')
  const [ours, theirs] = [bundle.linter({}), linter({})].map(({lint}) => lint(new VFile({path, value})))
  expect(ours!.messages.map(String)).toEqual(theirs!.messages.map(String))
})

test.each(readdirSync('dist').filter((name) => name.endsWith('.cjs')))('%s wants no package', (name) => {
  const asked = readFileSync(`dist/${name}`, 'utf8').matchAll(
    /\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g
  )
  const foreign = [...asked].flatMap(([, module]) =>
    isBuiltin(module!) || module!.startsWith('./') ? [] : [module]
  )
  expect(foreign).toEqual([])
})

describe('the short lists', () => {
  test.each(['L', 'N'] as const)('%s is exact in Latin, Greek and Cyrillic', (property) => {
    const short = new RegExp(`^[${ranges(property)}]$`, 'u')
    const exact = new RegExp(`^\\p{${property}}$`, 'u')
    const wrong: string[] = []
    for (let code = 0; code < 0x2000; code++) {
      const unit = String.fromCharCode(code)
      const isNear = code < 0x530 || code >= 0x1e00
      if (isNear && !/\p{Cn}/u.test(unit) && short.test(unit) !== exact.test(unit)) wrong.push(unit)
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['German, French, Spanish', 'ÄÖÜẞÀÂÇÉÈÊËÎÏÔŒÙÛŸÑÁÍÓÚ'],
    ['Nordic and Baltic', 'ÅÆØÐÞĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕ'],
    ['Central Europe and Turkey', 'ĆĐŁŃŚŹŻŘŤĎĚŮŐŰĂÂÎȘȚŞĞİ'],
    ['Vietnamese', 'ƠƯẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'],
    ['Pinyin', 'ĀĒĪŌŪǍǏǑǓǕǗǙǛ'],
    ['Welsh, Maltese', 'ŴŶẀẂẄĊĠĦŻ'],
    ['Greek', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ'],
    ['Cyrillic', 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЄЇЈЉЊЋЎЏҐҒҚҢҮҰӘӨҺ']
  ])('capitals and small letters: %s', (_, capitals) => {
    expect(capitals).toMatch(new RegExp(`^[${ranges('Lu')}]+$`, 'u'))
    expect(capitals).not.toMatch(new RegExp(`[${ranges('Ll')}]`, 'u'))
    const small = capitals.replace('İ', '').toLowerCase()
    expect(small).toMatch(new RegExp(`^[${ranges('Ll')}]+$`, 'u'))
    expect(small).not.toMatch(new RegExp(`[${ranges('Lu')}]`, 'u'))
  })

  test('letters of other scripts are letters, their signs are not', () => {
    const letters = new RegExp(`^[${ranges('L')}]+$`, 'u')
    for (const word of ['नमस्ते', 'العربية', '新闻', '한국어', 'ไทย', 'ქართული']) expect(word).toMatch(letters)
    for (const sign of ['।', '。', '「', '،', '—', ' ', '-', '5', '€']) expect(sign).not.toMatch(letters)
  })
})

describe('cheapen', () => {
  /** What `code`, a JavaScript expression, is in the bundle. */
  function evaluated(code: string): unknown {
    return new Function(`${cheapen(`var result=${code};`)}return result`)()
  }

  test.each([
    ['/^\\p{Lu}[\\p{L}.-]+\\P{L}$/u.test("Łódź!")', true],
    ['/^\\p{Lu}[\\p{L}.-]+\\P{L}$/u.test("łódź!")', false],
    ['/[^\\p{L}\\s]/u.test("plain text")', false],
    ['/[\\]\\p{N}]\\p{L}/u.test("5k")', true],
    ['"a1b22".match(/\\p{N}+/gu).join()', '1,22'],
    ['[1,2].map(()=>/\\p{L}/gu).map((re)=>re.test("a")).join()', 'true,true'],
    ['new RegExp("^\\\\p{Ll}+$","u").test("été")', true],
    [`new RegExp(\`^\\\\p{L}\${"+"}[\\\\p{N}]$\`,"u").test("é5")`, true],
    [`new RegExp(String.raw\`^[\\p{L}\${"x"}\\p{N}]\\p{Lu}$\`,"u").test("5É")`, true]
  ])('%s', (code, expected) => expect(evaluated(code)).toBe(expected))

  test.each([
    ['/^(?:news|press) release:/iu', '/^(?:news|press) release:/i'],
    ['/^¢|\\u2019s\\b/giu', '/^¢|\\u2019s\\b/gi'],
    ['/^café/iu', '/^café/iu'],
    ['/^a.b/iu', '/^a.b/iu'],
    ['/[^a]/iu', '/[^a]/iu'],
    ['/\\u00e9/iu', '/\\u00e9/iu'],
    ['/a/u', '/a/u']
  ])('%s becomes %s', (code, expected) =>
    expect(cheapen(`a=${code}`).split('\n').at(-1)).toBe(`a=${expected}`)
  )

  test('keeps the first line and the directive in front', () => {
    expect(cheapen('#!/usr/bin/env node\n"use strict";var a=/\\p{L}/u;')).toMatch(
      /^#!\/usr\/bin\/env node\n"use strict";var \$lists/
    )
  })
})

describe('late', () => {
  /** What `code` says, as it is and in the bundle. */
  function said(code: string) {
    return [code, late(code)].map((program) => {
      const words: unknown[] = []
      new Function('say', program)((word: unknown) => words.push(word))
      return words
    })
  }

  test.each([
    ['a set', 'var set=new Set("a b".split(" "));function f(){return set.has("b")}say(f())'],
    ['one from another', 'var a=["x","y"].map((it)=>it+it),b=new Map([[a[1],{a}]]);say(b.get("yy").a[0])'],
    [
      'one through a function',
      'function words(text){return text.split(" ")}var all=words("a b c");say(all.length)'
    ],
    ['a pattern with a place of its own', 'var p=/a/g;p.test("aab");p.test("aab");say(p.lastIndex)'],
    ['one from what changes', 'var n=1;var list=[n].concat(2);n=5;say(list.join())'],
    ['one that changes something', 'var n=0;function next(){return++n}var list=[next()].concat(2);say(n)'],
    [
      'one from an object that changes',
      'var log=[];function note(it){log.push(it);return it}var a=[note(1)].concat();say(log.length)'
    ],
    [
      'a name that stands for two things',
      'var set=new Set([1]);function f(set){return set.size}say(f(new Set())+set.size)'
    ],
    ['a function in brackets', 'var f=(function(){return new Set([1]).size});say(f())']
  ])('%s', (_, code) => {
    const [now, lately] = said(code)
    expect(now).toHaveLength(1)
    expect(lately).toEqual(now)
  })

  test('makes a constant once, at its first use', () => {
    const made = late('var set=new Set("a b".split(" "));function f(){return set.has("b")}')
    expect(made).toMatch(/^var set;function f\(\)\{return \(set\|\|late\$0\(\)\)\.has\("b"\)\}/)
  })
})
