#!/usr/bin/env node
// newslint FILE…: 0 nothing at or above `failOn`, 1 findings, 2 could not run.

import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {linter} from '../lint.ts'

const {lint} = linter()
const files = process.argv.slice(2).map((path) => lint(new VFile({path, value: readFileSync(path, 'utf8')})))
console.log(reporter(files))
process.exitCode = files.some(({messages}) => messages.some(({fatal}) => fatal)) ? 1 : 0
