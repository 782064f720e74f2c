// Errors made in clean sentences: how many of each kind does the linter find, and how often does it speak where there is none?

import {createHash} from 'node:crypto'
import type {Release, Span} from '../../src/release/index.ts'
import type {Text} from '../eval/corpus.ts'
import {type Finding, reader} from '../eval/findings.ts'
import {type Measurement, rate, share} from '../eval/measurement.ts'
import {Release as Reading} from '../eval/newslint.ts'
import {wordsIn} from '../eval/truth.ts'
import {type Kind, kinds, type Slip} from './kinds.ts'

/** A slip in the release it is made in. */
interface Case extends Slip {
  readonly text: Text
}

/** How many sentences get an error of each kind. */
const sample = 300

export function measure(texts: readonly Text[], seed: string): Measurement[] {
  const releases = texts.map(({text}) => new Reading(text))
  const read = reader()
  const found = kinds.flatMap((kind) => recall(kind, casesOf(kind, texts, releases, seed), read))
  return [...found, ...alarms(texts, read)]
}

/** Places where the error can be made, no two in one sentence, in the order of a hash. */
function casesOf(kind: Kind, texts: readonly Text[], releases: readonly Release[], seed: string): Case[] {
  const turns: [string, Case][] = []
  for (const [at, text] of texts.entries()) {
    const seen = new Set<number>()
    for (const slip of kind.slips(releases[at]!, releases)) {
      const sentence = sentenceAt(releases[at]!, slip)
      if (!sentence || seen.has(sentence.start)) continue
      seen.add(sentence.start)
      turns.push([turn(`${seed} ${text.path} ${slip.start}`), {...slip, text}])
    }
  }
  turns.sort(([one], [other]) => (one < other ? -1 : 1))
  return turns.slice(0, sample).map(([, made]) => made)
}

/** The sentence of the body that holds all of `slip`. */
function sentenceAt(release: Release, {start, end}: Slip): Span | undefined {
  return release.sentences('body').find((sentence) => sentence.start <= start && end <= sentence.end)
}

function turn(place: string) {
  return createHash('sha1').update(place).digest('hex')
}

type Read = (text: Text) => Finding[]

function recall({name}: Kind, cases: readonly Case[], read: Read): Measurement[] {
  const found = cases.map((made) => [made, read(mutant(made)).filter((said) => touches(said, made))] as const)
  const missed = found.filter(([, said]) => !said.some(({severity}) => severity !== 'info'))
  const silent = found.filter(([, said]) => said.length === 0)
  return [
    share(`found/${name}`, 'more', cases.length - missed.length, cases.length, missed.map(row)),
    share(`found/${name}, at info too`, 'more', cases.length - silent.length, cases.length)
  ]
}

function mutant({text: {path, text}, start, end, to}: Case): Text {
  return {path, text: text.slice(0, start) + to + text.slice(end)}
}

/** Whether a finding stands on the change, or on the word before or behind it. */
function touches(said: Finding, {start, to}: Case) {
  const near = 1
  return said.start <= start + to.length + near && said.end >= start - near
}

function alarms(texts: readonly Text[], read: Read): Measurement[] {
  const words = wordsIn(texts)
  const grammar = texts.flatMap(read).filter(({room, severity}) => room === 'grammar' && severity !== 'info')
  const rules = [...new Set(grammar.map(({rule}) => rule))].sort()
  return [
    rate('findings in clean texts/all', 'fewer', grammar.length, words),
    ...rules.map((rule) => {
      const count = grammar.filter((said) => said.rule === rule).length
      return rate(`findings in clean texts/${rule}`, 'neither', count, words)
    })
  ]
}

function row([made, said]: readonly [Case, readonly Finding[]]) {
  const {text} = mutant(made)
  const context = `${text.slice(Math.max(0, made.start - 60), made.start)}⟦${made.to}⟧${text.slice(made.start + made.to.length, made.start + 60)}`
  return `${made.text.path}\t${said.map(({rule}) => rule).join()}\t${context.replace(/\s+/g, ' ')}`
}
