// `.newslintrc.json`, or `newslint` in package.json: the nearest one up from the file wins whole.

import {basename, dirname, join, resolve} from 'node:path'
import {type Disk, textAt, workingTree} from '../disk.ts'
import {ConfigError} from '../errors.ts'
import {readJson} from '../json.ts'
import {type Config, check, type Whole} from './check.ts'
import {isRecord} from './values.ts'

/** A configuration and where it stands: relative paths in it begin there. */
export interface Found {
  readonly config: Config
  readonly folder: string
  /** The file, if there is one. */
  readonly path?: string
  /** The file that it extends. */
  readonly base?: string
}

export const fileName = '.newslintrc.json'
const manifest = 'package.json'

/** The configuration for files in `folder`. A mistake in it throws a ConfigError. */
export function find(folder: string, disk: Disk = workingTree): Found {
  const here = resolve(folder)
  for (let at = here; ; at = dirname(at)) {
    for (const name of [fileName, manifest]) {
      const path = join(at, name)
      const text = textAt(path, disk)
      if (text !== undefined && holds(path, text)) return foundIn(path, text, disk)
    }
    if (at === dirname(at)) return {config: {}, folder: here}
  }
}

/** The configuration in the file at `path`; a ConfigError says why there is none. */
export function load(path: string, disk: Disk = workingTree): Found {
  const text = textAt(resolve(path), disk)
  if (text === undefined)
    throw new ConfigError(`Cannot read the configuration \`${path}\`: there is no such file`)
  return foundIn(path, text, disk)
}

/** Read and check a configuration; `path` is told in the ConfigError. What it extends is not read. */
export function parse(text: string, path: string): Config {
  const {extends: _, ...config} = parseWhole(text, path)
  return config
}

/** `config`, as a program made it, checked as a file is; a ConfigError quotes what is wrong. */
export function checked(config: Config): Config {
  const {extends: base, ...own} = check(config)
  if (base === undefined) return own
  throw new ConfigError('Unexpected key `extends`: only a file extends another, and `load` reads it')
}

/** Whether the configuration in `path` is a part of what stands there. */
export function isManifest(path: string): boolean {
  return basename(path) === manifest
}

/** A package.json is a configuration only if it says so. */
function holds(path: string, text: string) {
  if (!isManifest(path)) return true
  if (!text.includes('"newslint"')) return false
  const value = readJson(text, path)
  return isRecord(value) && value.newslint !== undefined
}

function foundIn(path: string, text: string, disk: Disk): Found {
  const folder = dirname(resolve(path))
  const {extends: base, ...config} = parseWhole(text, path)
  if (base === undefined) return {config, folder, path}
  const basePath = resolve(folder, base)
  const baseText = textAt(basePath, disk)
  if (baseText === undefined)
    throw new ConfigError(
      `${path}: Cannot read \`${base}\` for \`extends\`: there is no file \`${basePath}\``
    )
  const {extends: further, ...under} = parseWhole(baseText, basePath)
  if (further !== undefined)
    throw new ConfigError(`${basePath}: Unexpected \`extends\` in a configuration that \`${path}\` extends`)
  return {config: over(under, dirname(basePath), config), folder, path, base: basePath}
}

/** `config` over the one that it extends, which stands in `folder`. */
function over(under: Config, folder: string, config: Config): Config {
  const dictionaries = [
    ...(under.dictionaries ?? []).map((path) => resolve(folder, path)),
    ...(config.dictionaries ?? [])
  ]
  const overrides = [...(under.overrides ?? []), ...(config.overrides ?? [])]
  const ignore = [...(under.ignore ?? []), ...(config.ignore ?? [])]
  return {
    ...under,
    ...config,
    ...(dictionaries.length > 0 && {dictionaries}),
    ...(overrides.length > 0 && {overrides}),
    ...(ignore.length > 0 && {ignore}),
    rules: {...under.rules, ...config.rules}
  }
}

function parseWhole(text: string, path: string): Whole {
  const value = readJson(text, path)
  try {
    return check(isManifest(path) && isRecord(value) ? value.newslint : value)
  } catch (error) {
    if (error instanceof ConfigError) throw new ConfigError(`${path}: ${error.message}`)
    throw error
  }
}
