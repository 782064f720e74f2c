// The packages whose words and counts go into the lexicon.

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The path of a file inside an installed package. */
export function inPackage(name: string, ...path: string[]): string {
  return join(fileURLToPath(new URL('../node_modules', import.meta.url)), name, ...path)
}

/** The name and the version of the package in a folder of `node_modules`. */
export function versionOf(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(inPackage(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return `${name} ${version}`
}
