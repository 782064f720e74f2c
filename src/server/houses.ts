// The configuration that governs a document, and the linter for it; read once and kept until something changes.

import {dirname, resolve} from 'node:path'
import type {Config} from '../config/check.ts'
import {type Found, fileName, find} from '../config/config.ts'
import {ConfigError} from '../errors.ts'
import {linterOf} from '../house.ts'
import type {Reader} from '../lint.ts'

export interface House {
  readonly found: Found
  readonly linter: Reader
  /** What is wrong with the configuration; then there is nothing to lint with. */
  readonly flaw?: ConfigError
}

/** Names of files that change what newslint says, wherever they stand. */
export const telling = [fileName, 'package.json', '.newslintignore', '.newslint-accepted.json']

export class Houses {
  readonly #byFolder = new Map<string, House>()
  readonly #byFile = new Map<string, House>()

  /** The house for files in `folder`; `settings` counts where no configuration file is found. */
  at(folder: string, settings: Config): House {
    const key = JSON.stringify([folder, settings])
    const known = this.#byFolder.get(key)
    if (known) return known
    const house = this.#build(folder, settings)
    this.#byFolder.set(key, house)
    return house
  }

  forget(): void {
    this.#byFolder.clear()
    this.#byFile.clear()
  }

  /** Folders that share a configuration file share a linter. */
  #build(folder: string, settings: Config): House {
    try {
      const found = find(folder)
      if (!found.path) return house({...found, config: settings})
      const known = this.#byFile.get(found.path) ?? house(found)
      this.#byFile.set(found.path, known)
      return known
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return {found: {config: {}, folder}, linter: idle, flaw: error}
    }
  }
}

/** The files that `found` was read from, or would be. */
export function sourcesOf({config, folder, base}: Found): string[] {
  return [...(config.dictionaries ?? []).map((name) => resolve(folder, name)), ...(base ? [base] : [])]
}

/** `folder` and those above it, up to `top`. */
export function foldersUpTo(top: string, folder: string): string[] {
  const folders = [folder]
  for (let at = folder; at !== top && dirname(at) !== at; at = dirname(at)) folders.push(dirname(at))
  return folders
}

const idle: Reader = {lint: (file) => file, fix: (file) => file, read: () => [], ignores: () => false}

function house(found: Found): House {
  return {found, linter: linterOf(found)}
}
