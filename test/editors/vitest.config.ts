import {defineConfig} from 'vitest/config'
import {tablesAsText} from '../plugins.ts'

// Real editors, one after the other: they are heavy, and two of them would slow each other down.
export default defineConfig({
  plugins: [tablesAsText()],
  test: {
    include: ['test/editors/**/*.e2e.ts'],
    globalSetup: ['test/editors/setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
