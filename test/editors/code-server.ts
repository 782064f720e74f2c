// VS Code as code-server: started with a profile of its own, looked at through Chromium.

import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {root} from './bench.ts'

/** No welcome, no trust question, no chat: what stands in the way of a test, or of a picture. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'files.autoSave': 'off'
}

export class VSCode {
  readonly #server: ChildProcess
  readonly #browser: Browser
  readonly #home: string
  readonly #port: number

  private constructor(server: ChildProcess, browser: Browser, home: string, port: number) {
    this.#server = server
    this.#browser = browser
    this.#home = home
    this.#port = port
  }

  /** Start the code-server in `folder` with the extension installed from its package. */
  static async start(folder: string, browser: string): Promise<VSCode> {
    const command = join(folder, 'node_modules/.bin/code-server')
    const home = mkdtempSync(join(tmpdir(), 'newslint-code-'))
    mkdirSync(join(home, 'User'))
    writeFileSync(join(home, 'User/settings.json'), JSON.stringify(settings))
    const shared = [
      '--user-data-dir',
      home,
      '--extensions-dir',
      join(home, 'extensions'),
      '--config',
      join(home, 'config.yaml')
    ]
    const packed = join(root, 'dist/newslint.vsix')
    execFileSync(command, [...shared, '--install-extension', packed, '--force'], {stdio: 'pipe'})
    const port = await freePort()
    const server = spawn(
      command,
      [...shared, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...quietly],
      {stdio: 'ignore'}
    )
    await answers(`http://127.0.0.1:${port}/healthz`)
    return new VSCode(server, await open(browser), home, port)
  }

  /** A window on `folder`; `payload` is what the workbench takes for tests of extensions. */
  async window(folder: string, payload: Record<string, string> = {}): Promise<Page> {
    const page = await this.#browser.newPage({viewport: {width: 1280, height: 860}, deviceScaleFactor: 2})
    page.setDefaultTimeout(30_000)
    const query = new URLSearchParams({folder})
    const entries = Object.entries(payload).map(([key, path]) => [
      key,
      `vscode-remote://127.0.0.1:${this.#port}${path}`
    ])
    if (entries.length > 0) query.set('payload', JSON.stringify(entries))
    await page.goto(`http://127.0.0.1:${this.#port}/?${query}`)
    await page.locator('.monaco-workbench').waitFor()
    return page
  }

  async end(): Promise<void> {
    await this.#browser.close()
    this.#server.kill()
    rmSync(this.#home, {recursive: true, force: true, maxRetries: 10, retryDelay: 200})
  }
}

const quietly = [
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
  '--disable-workspace-trust'
]

function open(executablePath: string): Promise<Browser> {
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string) {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}
