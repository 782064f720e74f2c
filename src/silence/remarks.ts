// What can be wrong with a silence, described as a rule is. The engine finds it: no rule sees what is silenced.

import {type Rule, rule} from '../rule.ts'

const check = () => {}

export const unused = rule({
  id: 'unused-silence',
  summary: 'A comment or an accepted finding that silences nothing.',
  why: 'What it silenced is mended or gone; left there, it would hide the next finding at that place.',
  severity: 'warning',
  fix: 'none',
  examples: [],
  check
})

export const unexplained = rule({
  id: 'unexplained-silence',
  summary: 'A finding that was silenced without a reason, in a house that asks for one (`requireReason`).',
  why: 'Whoever reads the release next cannot tell a decision from an oversight.',
  severity: 'error',
  fix: 'none',
  examples: [],
  check
})

export const unknown = rule({
  id: 'unknown-silence',
  summary: 'A comment for newslint that it does not understand.',
  why: 'Nothing is silenced by a misspelt rule.',
  severity: 'warning',
  fix: 'none',
  examples: [],
  check
})

export const remarkRules: readonly Rule[] = [unused, unexplained, unknown]
