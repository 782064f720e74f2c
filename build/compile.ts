// Compiled code for the bundles that are waited for: what node has compiled after some releases, and a short session of an editor.

import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {globSync} from 'tinyglobby'

const root = fileURLToPath(new URL('..', import.meta.url))
const sample = 'samples/harbour-fund.txt'
const bundles = ['main', 'formats', 'server'] as const

/** Have node keep what it compiles of the bundles in `folder`: a later run need not do it again. */
export async function compile(folder: string): Promise<void> {
  for (const name of bundles) rmSync(join(folder, `${name}.cache`), {force: true})
  const made = mkdtempSync(join(tmpdir(), 'newslint-compiled-'))
  const {NODE_OPTIONS: _, ...env} = process.env
  const options = {cwd: root, env: {...env, NEWSLINT_COMPILE_TO: made}}
  const program = join(folder, 'newslint.cjs')
  try {
    // The last one decides what is kept of `main`.
    await edit(program, options)
    run(program, [...marked(made), ...plain()], options)
    for (const name of bundles) {
      const cache = join(made, `${name}.cache`)
      if (!existsSync(cache)) throw new Error(`\`${name}.cjs\` was not compiled`)
      writeFileSync(join(folder, `${name}.cache`), readFileSync(cache))
    }
  } finally {
    rmSync(made, {recursive: true})
  }
}

interface Options {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

function run(program: string, paths: readonly string[], options: Options) {
  const {stderr, status} = spawnSync(process.execPath, [program, ...paths], {...options, encoding: 'utf8'})
  if (status === null || status > 1) throw new Error(`The samples could not be linted: ${stderr}`)
}

function plain() {
  return [sample, ...globSync('test/releases/clean/*.txt', {cwd: root}).sort().slice(0, 8)]
}

/** The sample with markup. */
function marked(folder: string) {
  const [headline, ...rest] = readFileSync(join(root, sample), 'utf8').split('\n')
  const markdown = `# ${headline}\n${rest.join('\n')}\n- [The fund](https://fund.example) *lends*\n`
  const html = `<!doctype html><title>News</title><h1>${headline}</h1><p>${rest.join('<p>')} &amp; <a href="#">more</a>`
  writeFileSync(join(folder, 'sample.md'), markdown)
  writeFileSync(join(folder, 'sample.html'), html)
  return [join(folder, 'sample.md'), join(folder, 'sample.html')]
}

/** Open the sample as an editor does, wait for its diagnostics, and say goodbye. */
function edit(program: string, options: Options): Promise<void> {
  const uri = pathToFileURL(join(root, sample)).href
  const text = readFileSync(join(root, sample), 'utf8')
  const server = spawn(process.execPath, [program, 'lsp'], {...options, stdio: ['pipe', 'pipe', 'inherit']})
  const tell = (message: object) => server.stdin.write(framed({jsonrpc: '2.0', ...message}))
  tell({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})
  tell({method: 'initialized', params: {}})
  const textDocument = {uri, languageId: 'plaintext', version: 1, text}
  tell({method: 'textDocument/didOpen', params: {textDocument}})
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (!said.includes('publishDiagnostics')) return
      said = ''
      tell({id: 2, method: 'shutdown'})
      tell({method: 'exit'})
    })
    server.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The server ended with ${code}`))))
  })
}

function framed(message: object) {
  const text = JSON.stringify(message)
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}
