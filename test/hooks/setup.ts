// Before other people's programs are driven: they are installed, once for all files of tests.

import {execFileSync} from 'node:child_process'
import type {TestProject} from 'vitest/node'

export default function setup({provide}: TestProject) {
  provide('hookTools', execFileSync('.ci/hook-tools', {encoding: 'utf8'}).trim())
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which they are. */
    hookTools: string
  }
}
