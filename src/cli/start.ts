#!/usr/bin/env node
// The program `newslint`: it runs the bundle beside it.

import {join} from 'node:path'
import {compiled} from '../compiled.ts'
import {startShort} from '../pace.ts'

/** What the bundle is a module by. */
declare const require: NodeJS.Require

/** Whether nothing is asked for but the language server: it needs nothing of the command line. */
function isServer([command, ...rest]: readonly string[]) {
  return command === 'lsp' && rest.every((word) => word === '--stdio')
}

startShort()
const beside = (name: string) => compiled(join(import.meta.dirname, name), require)
if (isServer(process.argv.slice(2))) (beside('server.cjs') as typeof import('../server/main.ts')).serve()
else beside('main.cjs')
