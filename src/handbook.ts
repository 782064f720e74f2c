// Every rule with what is said about it, which the command line's own bundle leaves out; those that judge a silence stand last.

import {bundle} from './bundles.ts'
import type {Rule} from './rule.ts'
import {remarkRules} from './silence/remarks.ts'

export function handbook(): readonly Rule[] {
  return [...bundle<typeof import('./index.ts')>('index.cjs').rules, ...remarkRules]
}
