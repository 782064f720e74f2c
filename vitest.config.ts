import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {defineConfig, type Plugin} from 'vitest/config'

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

/** retext-spell, and only it, asks the lexicon where it would ask nspell; the bundle does the same. */
function spellFromLexicon(): Plugin {
  return {
    name: 'spell-from-lexicon',
    enforce: 'pre',
    resolveId(name, importer) {
      if (name !== 'nspell' || !importer?.includes('/retext-spell/')) return undefined
      return fileURLToPath(new URL('src/spelling/nspell.ts', import.meta.url))
    }
  }
}

/** A table is imported as its text; the bundle does the same. */
function tablesAsText(): Plugin {
  return {
    name: 'tables-as-text',
    enforce: 'pre',
    load(id) {
      return id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined
    }
  }
}
