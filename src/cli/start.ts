#!/usr/bin/env node
// The program `newslint`: it runs the bundle beside it.

import {join} from 'node:path'
import {compiled} from '../compiled.ts'
import {startShort} from '../pace.ts'

/** What the bundle is a module by. */
declare const require: NodeJS.Require

startShort()
compiled(join(import.meta.dirname, 'main.cjs'), require)
