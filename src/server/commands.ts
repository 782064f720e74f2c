// What an editor can ask newslint to do beside linting.

import {type Connection, ErrorCodes, ResponseError} from 'vscode-languageserver/node'
import rules from '../../rules/index.ts'
import {anchorAt} from '../anchor.ts'
import {workingTree} from '../disk.ts'
import {ConfigError, isMistake} from '../errors.ts'
import {addWords, turnOff} from '../house.ts'
import {type Rule, urlOf} from '../rule.ts'
import {accept} from '../silence/accepted.ts'
import {pathOf} from './client.ts'
import type {Desk} from './desk.ts'
import {chaptersOf} from './facts.ts'

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
  'newslint.openRule': openRule,
  'newslint.facts': showFacts
}

export const commandNames: readonly string[] = Object.keys(commands)

/** Run a command. What is wrong with it is shown to the writer in a sentence. */
export async function obey(name: string, operands: readonly unknown[], desk: Desk, connection: Connection) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command \`${name}\``)
  try {
    return (await command(operands, desk, connection)) ?? null
  } catch (error) {
    if (!isMistake(error)) throw error
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

/** An editor that can ask for a reason sends it along; the others let the writer choose one. */
async function acceptFinding([uri, id, said]: readonly unknown[], desk: Desk, connection: Connection) {
  const address = text(uri, 'the URI of a document')
  const [path] = pathOf(address)
  if (!path) throw new ConfigError('A finding is accepted for a file: save the release first')
  const {folder} = foundFor(uri, desk)
  const proof = await desk.proof(address)
  const [finding] = proof?.named([id]) ?? []
  if (!proof || !finding) throw new ConfigError('The text has changed since; ask again')
  const reason = typeof said === 'string' && said.trim() ? said.trim() : await choice(connection)
  if (!reason) return
  accept(path, [anchorAt(finding.message.ruleId!, finding, proof.text)], reason, folder, workingTree)
  desk.reread()
}

const reasons = [
  'It is right as it stands',
  'It is quoted as it was said',
  'It is a name',
  'The house writes it so'
]

async function choice(connection: Connection): Promise<string | undefined> {
  const actions = reasons.map((title) => ({title}))
  return (await connection.window.showInformationMessage('newslint: why is it right?', ...actions))?.title
}

async function openRule([id]: readonly unknown[], _: Desk, connection: Connection) {
  await connection.window.showDocument({uri: urlOf(ruleCalled(id).id), external: true})
}

/** What the release says, for a tree: none if newslint does not read it. */
async function showFacts([uri]: readonly unknown[], desk: Desk) {
  const proof = await desk.proof(text(uri, 'the URI of a document'))
  return proof && chaptersOf(proof)
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
