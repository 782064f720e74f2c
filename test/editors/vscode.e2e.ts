// VS Code itself: most of it inside the extension host, and two walks through the window as a writer takes them.

import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import * as esbuild from 'esbuild'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import {house, program, root, withEditor, workplace} from './bench.ts'
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
  const {folder} = workplace({'.newslintrc.json': house(), 'ferry.txt': ferry})
  const page = await openFile(folder, 'ferry.txt')
  await page.locator('.squiggly-error').first().waitFor()
  await page.keyboard.press('Control+Shift+M')
  await page.locator('.markers-panel .monaco-list-row', {hasText: 'the the'}).waitFor()
  await page.screenshot({path: join(pictures, 'problems.png')})
  await page.keyboard.press('Control+Shift+M')
  await menuAt(page, 'the the')
  await page.screenshot({path: join(pictures, 'fixes.png')})
  await page.keyboard.press('Enter')
  await page.locator('.view-line', {hasText: 'at the pier'}).waitFor()
  await page.keyboard.press('Control+S')
  await expect
    .poll(() => readFileSync(join(folder, 'ferry.txt'), 'utf8'))
    .toBe(ferry.replace('the the', 'the'))
  await page.close()
})

inVSCode('a writer turns a rule off from the menu', async () => {
  const {folder} = workplace({'.newslintrc.json': house(), 'ferry.txt': ferry})
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

const ferry = `Nordhaven Opens Night Ferry to the Outer Islands

OSLO, Norway, May 4, 2026 — The line opens at the the pier on Monday.  It is free.
`

async function openFile(folder: string, name: string): Promise<Page> {
  const page = await code.window(folder)
  await page.locator('.explorer-folders-view').getByText(name).first().dblclick()
  await page.locator('.monaco-editor .view-lines').first().waitFor()
  return page
}

/** Put the caret on \`words\` and open the menu of fixes; returns what it offers. */
async function menuAt(page: Page, words: string): Promise<string[]> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+F')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  const rows = page.locator('.action-widget .monaco-list-row.action')
  await rows.first().waitFor()
  return (await rows.allInnerTexts()).map((title) => title.trim())
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
