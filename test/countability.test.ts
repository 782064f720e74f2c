// Countability: which nouns ask for an article in the singular, and which have no plural.

import {expect, test} from 'vitest'
import {lexicon} from '../src/spelling/lexicon.ts'

test.each(['company', 'country', 'area', 'committee', 'website', 'region'])(
  '%s asks for an article',
  (noun) => expect(lexicon().countability(noun)).toBeGreaterThan(0.8)
)

test.each(['progress', 'water', 'support', 'cooperation', 'health'])('%s does not', (noun) =>
  expect(lexicon().countability(noun)).toBeLessThan(0.3)
)

test.each(['equipment', 'information', 'headway'])('%s never takes one that counts', (noun) =>
  expect(lexicon().countability(noun)).toBe(0)
)

test.each(['go', 'companies', 'Lagos', 'the', 'xyzzy'])(
  '%s is no noun in the singular that it knows',
  (form) => expect(lexicon().countability(form)).toBeUndefined()
)
