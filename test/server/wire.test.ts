// What the server makes of noise, of strangers and of editors that are gone.

import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import {bin, Editor} from './editor.ts'
import {eventually} from './eventually.ts'
import {folderOf, house, startEditor} from './folder.ts'

const greeting = framed({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {processId: null, capabilities: {}}
})

test.each([
  ['bytes that mean nothing', Buffer.from([1, 2, 3, 255, 254, 0, 13, 13, 10, 9])],
  ['a line and a blank line', Buffer.from('hello there\r\n\r\n')],
  ['a head without a length', Buffer.from('Content-Type: text/plain\r\n\r\n')],
  ['a length that is no number', Buffer.from('Content-Length: many\r\n\r\n')],
  ['a length below zero', Buffer.from('Content-Length: -5\r\n\r\n')],
  ['a head that never ends', Buffer.alloc(300_000, 'x')],
  ['a body that is not JSON', framed('{"jsonrpc": oops')],
  ['JSON that is no message', Buffer.concat(['[1, 2]', 'null', '42', '"x"', '{}', '{"id": 7}'].map(framed))],
  [
    'a notification of the wrong shape',
    framed({jsonrpc: '2.0', method: 'textDocument/didOpen', params: {uri: 1}})
  ],
  ['an answer that nobody waits for', framed({jsonrpc: '2.0', id: 99, result: {}})]
])('%s before a greeting', async (_, noise) => {
  const server = begin()
  const said = listen(server)
  server.stdin.write(Buffer.concat([noise, greeting]))
  await eventually(() => said().includes('"serverInfo"'))
})

test('any noise that does not announce a message', async () => {
  const server = begin()
  const said = listen(server)
  const noise = fc.sample(fc.uint8Array({maxLength: 3000}), {numRuns: 100, seed: 1})
  for (const bytes of noise) server.stdin.write(bytes)
  server.stdin.write(Buffer.concat([Buffer.from('\r\n\r\n'), greeting]))
  await eventually(() => said().includes('"serverInfo"'))
})

test('a greeting that comes byte by byte', async () => {
  const server = begin()
  const said = listen(server)
  for (const byte of greeting) server.stdin.write(Buffer.of(byte))
  await eventually(() => said().includes('"serverInfo"'))
})

test('nothing but messages is written to standard output', async () => {
  const server = begin()
  const said = listen(server)
  server.stdin.write(greeting)
  await eventually(() => said().includes('"serverInfo"'))
  expect(said()).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc".*\}$/s)
})

test('a request for a release that is not open, and one that nobody knows', async () => {
  const editor = await startEditor({folder: folderOf()})
  const uri = editor.uri('nowhere.txt')
  expect(await editor.pull(uri)).toEqual([])
  const textDocument = {uri}
  expect(await editor.wire.sendRequest('textDocument/documentSymbol', {textDocument})).toEqual([])
  await expect(editor.wire.sendRequest('newslint/unheardOf', {})).rejects.toMatchObject({code: -32601})
})

test('it goes when it is told to, with 0 after a goodbye and 1 without', async () => {
  const editor = await Editor.start({folder: folderOf()})
  expect(await editor.quit()).toBe(0)
  const other = await Editor.start({folder: folderOf()})
  const gone = once(other.server, 'exit')
  await other.wire.sendNotification('exit')
  expect((await gone)[0]).toBe(1)
})

test('it does not outlive its editor', async () => {
  const server = begin()
  const gone = once(server, 'exit')
  server.stdin.end(greeting)
  expect((await gone)[0]).toBe(1)
})

test('a server that was killed is started again, and says the same', async () => {
  const folder = folderOf({'.newslintrc.json': house()})
  const text = 'The line opens at the the pier.\n'
  const found = []
  for (let life = 0; life < 2; life++) {
    const editor = await Editor.start({folder})
    const uri = await editor.open('ferry.txt', text)
    found.push((await editor.pull(uri)).map(({code, range}) => ({code, range})))
    const gone = once(editor.server, 'exit')
    editor.kill()
    await gone
  }
  expect(found[0]).toHaveLength(1)
  expect(found[1]).toEqual(found[0])
})

function begin(): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'])
  // A test that ends early leaves bytes that nobody reads.
  server.stdin.on('error', () => {})
  onTestFinished(() => {
    server.kill('SIGKILL')
  })
  return server
}

function listen(server: ChildProcessWithoutNullStreams): () => string {
  let said = ''
  server.stdout.on('data', (chunk) => {
    said += chunk
  })
  return () => said
}

function framed(message: unknown): Buffer {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message))
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body])
}
