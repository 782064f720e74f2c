// What the editor's own settings say. Where a `.newslintrc.json` governs a file, only `enable` of them counts.

import type {Config} from '../config/check.ts'
import {parse} from '../config/config.ts'

export interface Settings {
  readonly enable: boolean
  /** In the words of `.newslintrc.json`. */
  readonly config: Config
}

export const standard: Settings = {enable: true, config: {}}

/** Read what a client sent; a ConfigError says what is wrong with it. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return standard
  const {enable, profile, rules, dictionaries}: Record<string, unknown> = {...value}
  const said = {profile: profile || undefined, rules: orNone(rules), dictionaries: orNone(dictionaries)}
  return {enable: enable !== false, config: parse(JSON.stringify(said), 'The settings of the editor')}
}

/** An empty list or object is what an editor sends for a setting that nobody has touched. */
function orNone(value: unknown) {
  const empty = value === null || (typeof value === 'object' && Object.keys(value).length === 0)
  return empty ? undefined : value
}
