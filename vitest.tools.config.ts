// Tests that drive other people's programs, which `.ci/run` installs first. A tool that is not there is a failure, never a skip.

import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.tools.ts'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false
  }
})
