import {defineConfig} from 'vitest/config'
import {spellFromLexicon, tablesAsText} from './test/plugins.ts'

export default defineConfig({
  plugins: [spellFromLexicon(), tablesAsText()],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    setupFiles: ['test/seed.ts'],
    // Real processes on a busy machine.
    testTimeout: 60_000,
    server: {deps: {inline: ['retext-spell']}}
  }
})
