// Which configuration holds for a file, and the linter made of it.

import {dirname, resolve} from 'node:path'
import type {Config} from '../config/check.ts'
import {type Found, find, load} from '../config/config.ts'
import type {Disk} from '../disk.ts'
import {linterOf} from '../house.ts'
import type {Linter} from '../lint.ts'
import type {Severity} from '../rule.ts'
import type {Arguments} from './arguments.ts'

export interface House {
  readonly linter: Linter
  readonly failOn: Severity
}

/** Finds the house of the file at a path: one linter a configuration, however many files and folders it holds for. */
export function housesOn(disk: Disk, {config, profile, rules, failOn}: Arguments): (path: string) => House {
  const said: Config = {...(profile && {profile}), ...(failOn && {failOn}), rules}
  const byFolder = new Map<string, House>()
  const byConfig = new Map<string, House>()
  return (path) => {
    const folder = dirname(resolve(path))
    const known = byFolder.get(folder)
    if (known) return known
    const found = config ? load(config, disk) : find(folder, disk)
    const key = found.path ?? ''
    const house = byConfig.get(key) ?? furnish(found, said, disk)
    byConfig.set(key, house)
    byFolder.set(folder, house)
    return house
  }
}

/** What was said on the command line goes over what the configuration says. */
function furnish(found: Found, {rules, ...rest}: Config, disk: Disk): House {
  const config = {...found.config, ...rest, rules: {...found.config.rules, ...rules}}
  return {linter: linterOf(found, {config, disk}), failOn: config.failOn ?? 'error'}
}
