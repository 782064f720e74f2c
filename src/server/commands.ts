// What an editor can ask newslint to do beside linting.

import {type Connection, ErrorCodes, ResponseError} from 'vscode-languageserver/node'
import rules from '../../rules/index.ts'
import {anchorOf} from '../anchor.ts'
import {workingTree} from '../disk.ts'
import {ConfigError} from '../errors.ts'
import {addWords, turnOff} from '../house.ts'
import {type Rule, urlOf} from '../rule.ts'
import {accept} from '../silence/accepted.ts'
import {pathOf} from './client.ts'
import type {Desk} from './desk.ts'

/** Takes what the editor sent along; what it returns goes back. */
type Command = (
  operands: readonly unknown[],
  desk: Desk,
  connection: Connection
) => Promise<unknown> | unknown

const commands: Readonly<Record<string, Command>> = {
  'newslint.addWord': addWord,
  'newslint.accept': acceptFinding,
  'newslint.turnOff': turnRuleOff,
  'newslint.openRule': openRule
}

export const commandNames: readonly string[] = Object.keys(commands)

/** Run a command. What is wrong with it is shown to the writer in a sentence. */
export async function obey(name: string, operands: readonly unknown[], desk: Desk, connection: Connection) {
  const command = commands[name]
  if (!command) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command \`${name}\``)
  try {
    return (await command(operands, desk, connection)) ?? null
  } catch (error) {
    if (!(error instanceof ConfigError) && !isSystemError(error)) throw error
    connection.window.showErrorMessage(`newslint: ${error.message}`)
    return null
  }
}

function addWord([word, uri]: readonly unknown[], desk: Desk) {
  const words = [text(word, 'a word')]
  addWords(foundFor(uri, desk), words)
  desk.reread()
}

function turnRuleOff([id, uri]: readonly unknown[], desk: Desk) {
  const rule = ruleCalled(id)
  turnOff(foundFor(uri, desk), rule.id)
  desk.reread()
}

/** The editor asks for the reason and sends it behind what the action holds. */
async function acceptFinding([uri, id, reason]: readonly unknown[], desk: Desk) {
  const address = text(uri, 'the URI of a document')
  const found = foundFor(uri, desk)
  const proof = await desk.proof(address)
  const [finding] = proof?.named([id]) ?? []
  const [path] = pathOf(address)
  if (!proof || !finding || !path) throw new ConfigError('The text has changed since; ask again')
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new ConfigError(
      'A finding is accepted with a reason, which this editor did not ask for; `newslint accept` takes one'
    )
  accept(path, [anchorOf(finding.message, proof.text)], reason.trim(), found.folder, workingTree)
  desk.reread()
}

async function openRule([id]: readonly unknown[], _: Desk, connection: Connection) {
  await connection.window.showDocument({uri: urlOf(ruleCalled(id).id), external: true})
}

function ruleCalled(id: unknown): Rule {
  const rule = rules.find((rule) => rule.id === id)
  if (!rule) throw new ConfigError(`There is no rule \`${id}\``)
  return rule
}

/** The configuration that governs `uri`; a flawed one is not written to. */
function foundFor(uri: unknown, desk: Desk) {
  const {found, flaw} = desk.house(text(uri, 'the URI of a document'))
  if (flaw) throw flaw
  return found
}

function text(operand: unknown, wanted: string): string {
  if (typeof operand === 'string' && operand.trim() !== '') return operand.trim()
  throw new ResponseError(
    ErrorCodes.InvalidParams,
    `Unexpected \`${JSON.stringify(operand)}\`, expected ${wanted}`
  )
}

/** A file that cannot be written: read-only, no such folder. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
