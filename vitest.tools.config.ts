// Tests that drive other people's programs, which `.ci/run` installs first. A tool that is not there is a failure, never a skip.

import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.tools.ts'],
    globalSetup: ['test/setup.ts', 'test/hooks/setup.ts'],
    // Two of them install newslint from its repository at the same time.
    testTimeout: 400_000
  }
})
