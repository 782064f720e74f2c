// The public face: lint a release, read its facts, use the rules as retext plugins.

export {default as rules, rooms} from '../rules/index.ts'
export {type Config, find, houseWords, load, parse} from './config.ts'
export {ConfigError, InputError} from './errors.ts'
export {type Facts, factsOf} from './facts.ts'
export {fix} from './fix.ts'
export {type Linter, linter} from './lint.ts'
export {acronymsOf} from './release/acronyms/acronyms.ts'
export {type Background, type Part, Release, type Role, read, type Span} from './release/index.ts'
export type {Fix, Rule, Severity} from './rule.ts'
