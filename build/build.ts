// Build newslint: one bundle for the command line, one for editors, one for other programs, one for what both load when they need it.

import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as esbuild from 'esbuild'
import {globSync} from 'tinyglobby'
import manifest from '../package.json' with {type: 'json'}
import {ascii} from './ascii.ts'
import {postpone} from './builtins.ts'
import {compile} from './compile.ts'
import {withoutHandbook} from './handbook.ts'
import {late} from './late.ts'
import {buildLexicon} from './lexicon.ts'
import {copyNgrams} from './ngrams.ts'
import {notices, packagesIn} from './notices.ts'
import {buildPairs} from './pairs.ts'
import {cheapen} from './patterns.ts'
import {sources} from './vocabulary.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundle the command line, the language server, the public face and the formats with markup: one file each in `dist`. */
export async function build({outdir = 'dist', minify = true} = {}): Promise<void> {
  mkdirSync(join(root, 'dist'), {recursive: true})
  await buildLexicon()
  await buildPairs()
  copyNgrams()
  const options = {...settings, outdir, minify, keepNames: !minify}
  const most = await esbuild.build({
    ...options,
    entryPoints: {
      newslint: 'src/cli/start.ts',
      server: 'src/server/main.ts',
      index: 'src/index.ts',
      formats: 'src/formats/marked.ts',
      office: 'src/formats/office.ts',
      globs: 'src/globs.ts'
    }
  })
  const main = await esbuild.build({
    ...options,
    entryPoints: {main: 'src/cli/newslint.ts'},
    plugins: [withoutHandbook, ...plugins]
  })
  // Here retext-spell keeps the nspell that it was made for
  const hunspell = await esbuild.build({
    ...options,
    entryPoints: {hunspell: 'src/hunspell.ts'},
    plugins: [cheaper]
  })
  const folder = resolve(root, outdir)
  const code = packagesIn([most, main, hunspell].map(({metafile}) => metafile))
  writeFileSync(join(folder, 'NOTICE'), notices([...sources, 'libphonenumber-js', ...code]))
  chmodSync(join(folder, 'newslint.cjs'), 0o755)
  await compile(folder)
}

/** retext-spell, and only it, asks the lexicon where it would ask nspell; vitest.config.ts does the same. */
const spellFromLexicon: esbuild.Plugin = {
  name: 'spell-from-lexicon',
  setup(build) {
    build.onResolve({filter: /^nspell$/}, ({importer}) =>
      /[\\/]retext-spell[\\/]/.test(importer) ? {path: join(root, 'src/spelling/nspell.ts')} : undefined
    )
  }
}

/** Tables of patterns come with the places where they are looked for: to work them out takes longer than to read a release. */
const anchoredTables: esbuild.Plugin = {
  name: 'anchored-tables',
  async setup({initialOptions, onLoad}) {
    const {anchored, anchorsOf} =
      await loaded<typeof import('../src/patterns/anchors.ts')>('src/patterns/anchors.ts')
    const paths = globSync('dictionaries/grammar/*.tsv', {cwd: root, absolute: true}).sort()
    const tables = paths.map((path) => readFileSync(path, 'utf8'))
    const anchors = JSON.stringify(anchorsOf(tables))
    initialOptions.define = {
      ...initialOptions.define,
      'process.env.NEWSLINT_ANCHORS': JSON.stringify(anchors)
    }
    onLoad({filter: /[\\/]dictionaries[\\/]grammar[\\/].*\.tsv$/}, ({path}) => {
      const number = paths.findIndex((other) => resolve(other) === path)
      return {contents: anchored(tables[number]!, number), loader: 'text'}
    })
  }
}

/** A source file that imports tables, as a module of this program. */
async function loaded<Contents>(path: string): Promise<Contents> {
  const {outputFiles} = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    loader: {'.tsv': 'text'}
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`)
}

/**
 * What vfile-reporter asks for and newslint says itself: how wide a text is (string-width segments and matches every emoji, which
 * takes longer than all rules), and whether to use colour.
 */
const lightReport: esbuild.Plugin = {
  name: 'light-report',
  setup(build) {
    build.onResolve({filter: /^string-width$/}, () => ({path: join(root, 'src/reports/width.ts')}))
    build.onResolve({filter: /^vfile-reporter\/do-not-use-color$/}, ({resolveDir}) => ({
      path: join(resolveDir, 'color.js')
    }))
  }
}

/** Write bundles that start fast: constants made late, patterns with short lists of letters, seldom needed modules of node loaded late. */
const cheaper: esbuild.Plugin = {
  name: 'cheaper',
  setup({initialOptions, onEnd}) {
    const {minify = false} = initialOptions
    Object.assign(initialOptions, {
      write: false,
      minify: false,
      minifySyntax: minify,
      minifyWhitespace: minify
    })
    onEnd(({outputFiles = []}) => {
      for (const {path, text} of outputFiles) {
        mkdirSync(dirname(path), {recursive: true})
        writeFileSync(path, ascii(cheapen(minify ? shortened(postpone(late(text))) : postpone(late(text)))))
      }
    })
  }
}

/** `code` with short names; until then each name stands for one thing. */
function shortened(code: string) {
  const {target, supported} = settings
  const {code: short} = esbuild.transformSync(code, {
    minifyIdentifiers: true,
    minifyWhitespace: true,
    format: 'cjs',
    target,
    supported
  })
  // Never run, but read: from it node knows what ES modules may import by name.
  const [exported = ''] = /\b0&&\(module\.exports=\{[^}]*\}\);/.exec(code) ?? []
  return short + exported
}

const plugins = [spellFromLexicon, anchoredTables, lightReport, cheaper]

/** How every bundle of newslint is made: CommonJS, which starts fastest, all in one file. */
export const settings = {
  absWorkingDir: root,
  outExtension: {'.js': '.cjs'},
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Modules that ask where they are, as a CommonJS file knows it.
  banner: {js: 'var __url=require("node:url").pathToFileURL(__filename).href;'},
  define: {
    'import.meta.url': '__url',
    'import.meta.dirname': '__dirname',
    'process.env.NEWSLINT_VERSION': JSON.stringify(manifest.version),
    'process.env.NEWSLINT_BUGS': JSON.stringify(manifest.bugs)
  },
  loader: {'.tsv': 'text'},
  plugins,
  // A literal stays a literal: what it costs is looked after by `cheapen`. Compiled code cannot `import()`.
  supported: {'regexp-unicode-property-escapes': true, 'dynamic-import': false},
  logLevel: 'warning'
} satisfies esbuild.BuildOptions

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
