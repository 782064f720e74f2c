// The public face: lint a release, read its facts, use the rules as retext plugins.

import type {Config} from './config/check.ts'
import {checked} from './config/config.ts'
import {type Around, type Linter, linter as linterFor} from './lint.ts'

export {default as rules, rooms} from '../rules/index.ts'
export type {Config} from './config/check.ts'
export {find, load, parse} from './config/config.ts'
export {houseWords} from './config/words.ts'
export {ConfigError, InputError} from './errors.ts'
export {type Facts, factsOf} from './facts.ts'
export {fix} from './fix.ts'
export type {Around, Linter} from './lint.ts'
export {acronymsOf} from './release/acronyms/acronyms.ts'
export {type Background, type Part, Release, type Role, read, type Span} from './release/index.ts'
export type {Fix, Rule, Severity} from './rule.ts'

/**
 * A linter for `config`; a ConfigError quotes what is wrong in it. `words` are known beside those of the lexicon, `around` is what
 * stands around the releases. Keep it: the rules are set up once.
 */
export function linter(config: Config = {}, words?: ReadonlySet<string>, around?: Around): Linter {
  return linterFor(checked(config), words, around)
}
