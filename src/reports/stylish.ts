// For people: vfile-reporter's table a file, and one line that sums up.

import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import type {Report, Settings} from './report.ts'
import {severityOf} from './severity.ts'
import {visible} from './visible.ts'

const signs = {error: '\u001B[31m✖\u001B[39m', warning: '\u001B[33m⚠\u001B[39m', info: 'ℹ'}

/** Files without findings are not named. */
export function stylish({color}: Settings): Report {
  const counts = {error: 0, warning: 0, info: 0}
  let files = 0

  return {
    add(file) {
      files++
      for (const message of file.messages) counts[severityOf(message)]++
      return file.messages.length > 0 || file.stored ? `${block(file, color)}\n\n` : ''
    },
    end: () => (files > 0 ? `${plain(summary(counts, files), color)}\n` : '')
  }
}

/** More messages than this are too many arguments for vfile-reporter. */
const atOnce = 10_000

/** The table of one file, which is several one below the other where it is long. */
function block(file: VFile, color: boolean) {
  const {messages} = file
  if (messages.length <= atOnce) return table(file, color)
  const tables: string[] = []
  for (let at = 0; at < messages.length; at += atOnce) {
    const whole = table(
      Object.assign(new VFile({path: file.path}), {messages: messages.slice(at, at + atOnce)}),
      color
    )
    tables.push(at === 0 ? whole : whole.slice(whole.indexOf('\n') + 1))
  }
  return tables.join('\n')
}

/** Without vfile-reporter's own sum, which counts no notes. */
function table(file: VFile, color: boolean) {
  const text = reporter([shown(file)], {color})
  const sum = text.lastIndexOf('\n\n')
  return sum < 0 ? text : text.slice(0, sum)
}

/** `file` as a terminal may have it: nothing in its name or its findings moves the cursor. */
function shown({path, stored, messages}: VFile): VFile {
  const file = new VFile(path === undefined ? undefined : {path: visible(path)})
  return Object.assign(file, {stored, messages: messages.map(shownMessage)})
}

function shownMessage(message: VFileMessage): VFileMessage {
  const {cause} = message
  const parts = {message: visible(message.message)}
  return Object.assign(
    Object.create(message),
    cause instanceof VFileMessage ? {...parts, cause: shownMessage(cause)} : parts
  )
}

function summary(counts: Record<keyof typeof signs, number>, files: number) {
  const said = [
    counts.error && `${signs.error} ${counted(counts.error, 'error')}`,
    counts.warning && `${signs.warning} ${counted(counts.warning, 'warning')}`,
    counts.info && `${signs.info} ${counted(counts.info, 'note')}`
  ].filter(Boolean)
  const where = files === 1 ? '' : ` in ${counted(files, 'file')}`
  return said.length > 0 ? `${said.join(', ')}${where}` : `No findings${where}`
}

function counted(count: number, noun: string) {
  // By hand: the first `toLocaleString` of a process takes as long as twenty releases.
  const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${grouped} ${noun}${count === 1 ? '' : 's'}`
}

function plain(text: string, color: boolean) {
  return color ? text : text.replaceAll(/\u001B\[\d+m/g, '')
}
