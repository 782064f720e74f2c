// The lexicon says what Hunspell says about the words of its dictionaries, and knows names as names.

import dictionaryEn from 'dictionary-en'
import dictionaryEnGb from 'dictionary-en-gb'
import nspell from 'nspell'
import {describe, expect, test} from 'vitest'
import {dictionary, Kind, lexicon} from '../src/spelling/lexicon.ts'

const words = lexicon()
const checkers = [dictionaryEn, dictionaryEnGb].map(({aff, dic}) =>
  nspell({aff: Buffer.from(aff), dic: Buffer.from(dic)})
)
const accepted = (form: string) => checkers.some((checker) => checker.correct(form))

/** Only in compounds ("13th"), or where a dictionary lists the possessive of a word it does not have. */
const onlyInside = /^[123]th$/

describe('beside nspell', () => {
  test('knows every form of both dictionaries', () => {
    const forms = checkers.flatMap(({data}) => Object.keys(data)).filter((form) => !onlyInside.test(form))
    expect(forms.length).toBeGreaterThan(240_000)
    expect(forms.filter((form) => !words.knows(form, dictionary))).toEqual([])
  })

  test('knows every form with a capital and in capitals', () => {
    const forms = checkers.flatMap(({data}) => Object.keys(data)).filter((form) => !onlyInside.test(form))
    const capital = (form: string) => form[0]!.toUpperCase() + form.slice(1)
    expect(forms.filter((form) => !words.knows(form.toUpperCase(), dictionary))).toEqual([])
    expect(forms.filter((form) => /^[a-z']+$/.test(form) && !words.knows(capital(form), dictionary))).toEqual(
      []
    )
  })

  test('says the same about 100,000 made-up words, but where nspell is not Hunspell', () => {
    const forms = madeUp(100_000)
    const lenient = forms.filter((form) => words.knows(form, dictionary) && !accepted(form))
    const strict = forms.filter((form) => !words.knows(form, dictionary) && accepted(form))
    expect(strict.filter((form) => !isOddlyCased(form))).toEqual([])
    expect(lenient.filter((form) => !isPossessive(form) && !isInCapitals(form))).toEqual([])
  })
})

describe('casing', () => {
  test.each(['the', 'The', 'THE', 'London', 'LONDON', "O'Neill", "O'NEILL", 'McDonald', 'MCDONALD', 'Mr'])(
    'accepts %s',
    (form) => expect(words.has(form)).toBe(true)
  )

  test.each(['tHe', 'thE', 'london', 'lonDon', 'comPress', 'OutReach'])('refuses %s', (form) =>
    expect(words.has(form)).toBe(false)
  )
})

describe('endings', () => {
  test.each([
    "London's",
    'London’s',
    "lens's",
    "Lagos's",
    "LONDON'S",
    "companies'",
    'companies’',
    'don’t',
    "it's"
  ])('accepts %s', (form) => expect(words.has(form)).toBe(true))

  test.each(["years's", "Londno's", "companise'", "'s", "'", "london's"])('refuses %s', (form) =>
    expect(words.has(form)).toBe(false)
  )
})

describe('ordinals', () => {
  test.each([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '30th',
    '112th',
    '1003rd',
    '30TH'
  ])('accepts %s', (form) => expect(words.has(form)).toBe(true))

  test.each(['1th', '2st', '11st', '12nd', '13rd', '21th', '111st', '4rd'])('refuses %s', (form) =>
    expect(words.has(form)).toBe(false)
  )
})

describe('what is known of an entry', () => {
  test('American, British or both', () => {
    expect(words.kinds('color') & dictionary).toBe(Kind.us)
    expect(words.kinds('colour') & dictionary).toBe(Kind.uk)
    expect(words.kinds('table') & dictionary).toBe(dictionary)
  })

  test('how often it is written', () => {
    expect(words.frequency('the')).toBeGreaterThan(7)
    expect(words.frequency('The')).toBe(words.frequency('the'))
    expect(words.frequency('government')).toBeGreaterThan(words.frequency('governments'))
    expect(words.frequency('governments')).toBeGreaterThan(words.frequency('palimpsest'))
    expect(words.frequency('qwrtpsdf')).toBe(0)
  })

  test('nothing of what no list has', () => {
    for (const form of ['', ' ', 'qwrtpsdf', '漢字', 'a\u0000b', '😀', 'x'.repeat(10_000)]) {
      expect([form.slice(0, 9), words.kinds(form), words.frequency(form)]).toEqual([form.slice(0, 9), 0, 0])
    }
  })
})

/** nspell reads "tHe" as "the"; Hunspell does not. */
function isOddlyCased(form: string) {
  return form !== form.toLowerCase() && form !== form.toUpperCase() && !/^[A-Z][a-z'-]*$/.test(form)
}

/** The lexicon takes the possessive of any word; the dictionaries list those of most nouns. */
function isPossessive(form: string) {
  return /'s$|s'$/i.test(form)
}

/** nspell refuses "O'NEILL", which Hunspell takes for "O'Neill". */
function isInCapitals(form: string) {
  return form === form.toUpperCase()
}

/** Words of the dictionary with a letter changed, taken out, put in or moved, or a letter's case turned. */
function madeUp(count: number) {
  const forms = Object.keys(checkers[0]!.data)
  const random = numbers(20)
  return Array.from({length: count}, () => {
    const form = forms[random(forms.length)]!
    const at = random(form.length)
    const letter = "abcdefghijklmnopqrstuvwxyz'"[random(27)]!
    const [start, here, end] = [form.slice(0, at), form[at]!, form.slice(at + 1)]
    return [
      start + letter + end,
      start + end,
      start + letter + here + end,
      start + end.slice(0, 1) + here + end.slice(1),
      start + here.toUpperCase() + end
    ][random(5)]!
  }).filter((form) => form.trim() !== '')
}

/** The same numbers below a bound each time (Lehmer's generator). */
function numbers(seed: number) {
  let state = seed
  return (bound: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % bound
  }
}

describe('beyond the dictionaries', () => {
  test.each([
    'fintech',
    'cybersecurity',
    'Lagos',
    'Guangdong',
    'Ngozi',
    'Ghanaian',
    'kWh',
    'Netanyahu',
    'Bogota',
    'Bogotá'
  ])('knows %s', (form) => expect(words.has(form)).toBe(true))

  test('a name only with its capital', () => {
    expect(['lagos', 'ngozi', 'guangdong'].filter((form) => words.has(form))).toEqual([])
    expect(words.knows('Lagos', Kind.place)).toBe(true)
    expect(words.knows('Ngozi', Kind.person)).toBe(true)
  })

  test('takes for weak what lists hold by mistake', () => {
    for (const form of ['concious', 'penalities', 'negociate', 'Teh']) {
      expect([form, words.has(form), words.knows(form, Kind.weak)]).toEqual([form, false, true])
    }
  })
})
