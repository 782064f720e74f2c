// What the bundle does to imports, for the tests that read the sources.

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vitest/config'

/** retext-spell, and only it, asks the lexicon where it would ask nspell; the bundle does the same. */
export function spellFromLexicon(): Plugin {
  return {
    name: 'spell-from-lexicon',
    enforce: 'pre',
    resolveId(name, importer) {
      if (name !== 'nspell' || !importer?.includes('/retext-spell/')) return undefined
      return fileURLToPath(new URL('../src/spelling/nspell.ts', import.meta.url))
    }
  }
}

/** A table is imported as its text; the bundle does the same. */
export function tablesAsText(): Plugin {
  return {
    name: 'tables-as-text',
    enforce: 'pre',
    load(id) {
      return id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined
    }
  }
}
