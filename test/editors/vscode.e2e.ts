// VS Code itself: most of it inside the extension host, and two walks through the window as a writer takes them.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import * as esbuild from 'esbuild'
import type {Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import {house, program, release, root, withEditor, workplace} from './bench.ts'
import {VSCode} from './code-server.ts'

const chromium = program('chromium')
const codeServer = installed()
const inVSCode = withEditor(chromium && codeServer)
/** Pictures of what a writer sees. The best of them stand in the extension's README. */
const pictures = join(tmpdir(), 'newslint-pictures')

let code: VSCode

beforeAll(async () => {
  if (!chromium || !codeServer) return
  mkdirSync(pictures, {recursive: true})
  code = await VSCode.start(codeServer, chromium)
})

afterAll(() => code?.end())

inVSCode('inside the extension host', async () => {
  const {folder} = workplace({'.newslintrc.json': house()})
  const suite = join(folder, 'suite.cjs')
  await esbuild.build({
    entryPoints: [join(root, 'test/editors/suite.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outfile: suite
  })
  const extension = join(root, 'editors/vscode')
  const page = await code.window(folder, {extensionDevelopmentPath: extension, extensionTestsPath: suite})
  const report = join(folder, 'report.json')
  await expect.poll(() => existsSync(report), {timeout: 110_000, interval: 200}).toBe(true)
  const {results} = JSON.parse(readFileSync(report, 'utf8'))
  await page.close()
  const failed = Object.entries(results).filter(([, result]) => result !== 'passed')
  expect(failed).toEqual([])
  expect(Object.keys(results).length).toBeGreaterThan(10)
})

inVSCode('a writer sees the marks, opens the list of problems and mends one with a key', async () => {
  const folder = join(workplace({}).folder, 'releases')
  mkdirSync(folder)
  const path = join(folder, 'night-ferry.txt')
  writeFileSync(path, ferry)
  const page = await openFile(folder, 'night-ferry.txt')
  await page.locator('.squiggly-error').nth(2).waitFor()
  await page.keyboard.press('Control+Shift+M')
  await page.locator('.markers-panel .monaco-list-row', {hasText: 'recieve'}).waitFor()
  await command(page, 'newslint: Show the Facts')
  await page.locator('.pane', {hasText: 'Facts of the Release'}).getByText('Outer Islands').first().waitFor()
  await page.screenshot({path: join(pictures, 'problems.png')})
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+J')
  await menuAt(page, 'recieve')
  await page.screenshot({path: join(pictures, 'fixes.png')})
  await page.keyboard.press('Enter')
  await page.locator('.view-line', {hasText: 'will receive'}).waitFor()
  await page.keyboard.press('Control+S')
  await expect.poll(() => readFileSync(path, 'utf8')).toBe(ferry.replace('recieve', 'receive'))
  await page.close()
})

inVSCode('a writer turns a rule off from the menu', async () => {
  const {folder} = workplace({'.newslintrc.json': house(), 'ferry.txt': release})
  const page = await openFile(folder, 'ferry.txt')
  await page.locator('.squiggly-error').first().waitFor()
  const titles = await menuAt(page, 'the the')
  const steps = titles.findIndex((title) => title.startsWith('Turn the rule'))
  // By keys: a click is swallowed by what lies over the menu.
  for (let at = 0; at < steps; at++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.squiggly-error').first().waitFor({state: 'detached'})
  const config = JSON.parse(readFileSync(join(folder, '.newslintrc.json'), 'utf8'))
  expect(config).toEqual(house({'double-space': 'info'}))
  await page.close()
})

/** With what a proofreader looks for: a weekday, a misspelling, a doubled word, a percentage. */
const ferry = `Nordhaven Opens Night Ferry to the Outer Islands

NORDHAVEN, Norway, May 4, 2026 — The Nordhaven Harbour Agency (NHA) will open a night ferry to the outer islands on Tuesday, May 18, 2026. Travellers will recieve a blanket and breakfast on board.

“For the first time our islands have a way home after the theatre,” said Ingrid Solberg-Okafor, director of the agency. “The the last boat used to leave at six.”

The line will serve 14 islands, and the agency expects 90,000 passengers in its first year, up 20 percent from 60,000 on the day line.  Tickets cost 120 kroner.

About the Nordhaven Harbour Agency

The agency runs six ferries and four piers. Its crews have sailed the sound since 1911.

Media contact

Tomasz Eriksen, press@nordhaven-harbour.example, +47 5550 1234
`

async function openFile(folder: string, name: string): Promise<Page> {
  const page = await code.window(folder)
  await page.locator('.explorer-folders-view').getByText(name).first().dblclick()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  return page
}

/** Run a command from the palette. */
async function command(page: Page, title: string) {
  await page.keyboard.press('F1')
  // What is typed before the palette has the caret would go into the release.
  await page.locator('.quick-input-widget input:focus').waitFor()
  await page.keyboard.type(title)
  await page.locator('.quick-input-list .monaco-list-row', {hasText: title}).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Put the caret on `words`, which stand once in the release, and open the menu of fixes; returns what it offers. */
async function menuAt(page: Page, words: string): Promise<string[]> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+F')
  await page.locator('.find-widget.visible textarea:focus').waitFor()
  await page.keyboard.type(words)
  // Before the last letter is looked for, more places are counted, and Enter would go to one of them.
  await page.locator('.find-widget .matchesCount', {hasText: / of 1$/}).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.locator('.monaco-editor.focused').first().waitFor()
  const rows = page.locator('.action-widget .monaco-list-row.action')
  await askFor(page, rows.first())
  return (await rows.allInnerTexts()).map((title) => title.trim())
}

/** Press the key of the menu until it opens, as a writer would: a busy window swallows a key that comes while it moves the caret. */
async function askFor(page: Page, menu: Locator) {
  for (let again = 0; again < 5; again++) {
    await page.keyboard.press('Control+.')
    const opened = await menu.waitFor({timeout: 5000}).then(
      () => true,
      () => false
    )
    if (opened) return
  }
  throw new Error('the menu of fixes does not open')
}

/** The code-server that .ci/editors has put outside the clone. */
function installed(): string | undefined {
  const cache =
    process.env.NEWSLINT_EDITORS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'newslint')
  const versions: Record<string, string> = {20: '4.100.3', 22: '4.117.0'}
  const version = versions[process.versions.node.split('.')[0]!] ?? '4.139.1'
  const folder = join(cache, `code-server-${version}`)
  if (existsSync(join(folder, 'ready'))) return folder
  if (process.env.CI) throw new Error('code-server is missing: .ci/editors installs it')
  console.warn('code-server is missing, so VS Code is left out: .ci/editors installs it')
  return
}
