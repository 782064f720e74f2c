// The packages whose words and counts go into the lexicon.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The path of a file inside an installed package. */
export function inPackage(name: string, ...path: string[]): string {
  return join(fileURLToPath(new URL('../node_modules', import.meta.url)), name, ...path)
}

/** A package's name and version. */
export function versionOf(name: string): string {
  const {version} = JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')) as {version: string}
  return `${name} ${version}`
}
