// What an editor offers to do about a finding, and what comes of it.

import {expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver'
import {waiting} from './editor.ts'
import {openFerry, release} from './ferry.ts'

test('each suggestion is a fix, and the first is the one for the key', async () => {
  const {editor, uri, found} = await openFerry()
  const offers = fixes(await editor.actions(uri, found[0]!))
  expect(offers[0]).toMatchObject({
    title: 'Replace “the the” with “the”',
    kind: 'quickfix',
    isPreferred: true
  })
  expect(offers[0]!.diagnostics).toEqual([found[0]])
  expect(editor.applied(uri, offers[0]!)).toBe(release.replace('the the pier', 'the pier'))
  const gap = fixes(await editor.actions(uri, found.at(-1)!))
  expect(gap[0]!.title).toBe('Replace “␣␣” with “␣”')
  expect(editor.applied(uri, gap[0]!)).toBe(release.replace('a  light', 'a light'))
})

test('one action mends the same slip everywhere in the release', async () => {
  const {editor, uri, found} = await openFerry()
  const everywhere = fixes(await editor.actions(uri, found[0]!)).at(-1)!
  expect(everywhere.title).toContain('everywhere in this release (2 places)')
  expect(editor.applied(uri, everywhere)).toBe(release.replaceAll('the the', 'the'))
})

test('an edit names the version that it was made for, if the editor can tell', async () => {
  const {editor, uri, found} = await openFerry()
  const [fix] = await editor.actions(uri, found[0]!)
  expect(fix!.edit!.documentChanges).toMatchObject([{textDocument: {uri, version: 1}}])
  const plain = await openFerry({}, waiting)
  const [other] = await plain.editor.actions(plain.uri, plain.found[0]!)
  expect(Object.keys(other!.edit!.changes!)).toEqual([plain.uri])
})

test('an editor that sends back wrong columns gets the right fix', async () => {
  const {editor, uri, found} = await openFerry()
  const {range} = found[0]!
  const bytes = {
    start: {...range.start, character: range.start.character + 4},
    end: {...range.end, character: range.end.character + 4}
  }
  const [fix] = await editor.actions(uri, {...found[0]!, range: bytes})
  expect(editor.applied(uri, fix!)).toBe(release.replace('the the pier', 'the pier'))
})

test('an editor that sends no id back gets the fixes for the place', async () => {
  const {editor, uri, found} = await openFerry()
  const {data: _, ...bare} = found[0]!
  const [fix] = await editor.actions(uri, bare)
  expect(editor.applied(uri, fix!)).toBe(release.replace('the the pier', 'the pier'))
})

test('a finding of an older text is looked up in the newer one', async () => {
  const {editor, uri, found} = await openFerry()
  await editor.type(uri, 'It is free', 'The fare is free')
  const [fix] = await editor.actions(uri, found[0]!)
  expect(fix!.edit!.documentChanges).toMatchObject([{textDocument: {version: 2}}])
  expect(editor.applied(uri, fix!)).toContain('opens at the pier.  The fare')
})

test('what stands elsewhere is not offered', async () => {
  const {editor, uri, found} = await openFerry()
  const start0 = {line: 0, character: 0}
  const nothing = {...found[0]!, range: {start: start0, end: start0}, data: undefined}
  expect(fixes(await editor.actions(uri, nothing, ['quickfix']))).toEqual([])
})

test('everything safe is mended at once, edit by edit, and nothing else', async () => {
  const {editor, uri, found} = await openFerry()
  for (const only of [['source'], ['source.fixAll'], ['source.fixAll.newslint']]) {
    const [all, ...rest] = await editor.actions(uri, found[0]!, only)
    expect(rest).toEqual([])
    expect(all).toMatchObject({kind: 'source.fixAll.newslint'})
    expect(editor.applied(uri, all!)).toBe(release.replace('.  It', '. It').replace('.  No', '. No'))
  }
  expect(await editor.actions(uri, found[0]!, ['source.organizeImports'])).toEqual([])
  expect(await editor.actions(uri, found[0]!, ['refactor'])).toEqual([])
})

test('a fix in Markdown replaces the words and leaves the markup alone', async () => {
  const {editor} = await openFerry()
  const text =
    '# The [ferry](https://ferry.example) opens\n\n> It opens at the the\n> *new* pier.  It &amp; its crew wait.\n'
  const uri = await editor.open('ferry.md', text)
  const [words] = await editor.pull(uri)
  const [fix] = await editor.actions(uri, words!)
  expect(editor.applied(uri, fix!)).toBe(text.replace('the the', 'the'))
  const [all] = await editor.actions(uri, words!, ['source.fixAll'])
  expect(editor.applied(uri, all!)).toBe(text.replace('.  It', '. It'))
})

test('what is wrong with a silence is told, and can only be mended', async () => {
  const {editor} = await openFerry()
  const text = '<!-- newslint-disable-next-line repeated-word -->\nIt opens.\n'
  const uri = await editor.open('other.md', text)
  const [found, ...others] = await editor.pull(uri)
  expect(others).toEqual([])
  expect(found!.code).toBe('unused-silence')
  expect(await editor.actions(uri, found!, ['quickfix'])).toEqual([])
})

function fixes(actions: readonly CodeAction[]) {
  return actions.filter(({edit, kind}) => edit && kind === 'quickfix')
}
