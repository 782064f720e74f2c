// Before any test: what the tests need is built, and with `-u` the list of rules is written, so that one run suffices.

import {writeFileSync} from 'node:fs'
import type {TestProject} from 'vitest/node'
import {build} from '../build/build.ts'
import {ruleIndex} from './rule-index.ts'

export default async function setup({config}: TestProject) {
  if (config.snapshotOptions.updateSnapshot === 'all') writeFileSync('rules/index.ts', ruleIndex())
  await build()
}
