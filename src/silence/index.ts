// What a writer has silenced, by a comment or in the list of accepted findings, and what is wrong with how it was done.

import {VFileMessage} from 'vfile-message'
import {anchorAt} from '../anchor.ts'
import type {Document, Place} from '../formats/index.ts'
import {offsetsOf} from '../place.ts'
import type {Rule} from '../rule.ts'
import {type Accepted, isAbout} from './accepted.ts'
import {directivesIn, type Silence} from './directives.ts'
import {unexplained, unknown, unused} from './remarks.ts'

export interface Quiet {
  /** What is left to say. */
  readonly messages: VFileMessage[]
  /** What is wrong with the silence, at places in the source. */
  readonly remarks: readonly Remark[]
}

export interface Remark {
  readonly rule: Rule
  readonly reason: string
  readonly start: number
  readonly end: number
}

interface Terms {
  readonly accepted: readonly Accepted[]
  readonly requireReason: boolean
  /** The names of all rules. */
  readonly known: readonly string[]
}

/** Take out of `messages`, which stand on the text of `document`, what is silenced. */
export function quiet(messages: VFileMessage[], document: Document, terms: Terms): Quiet {
  if (terms.accepted.length === 0 && document.comments.length === 0) return {messages, remarks: []}
  const {silences, mistakes} = directivesIn(document, terms.known)
  const used = new Set<Accepted>()
  const left = messages.filter((message) => {
    const {start, end} = offsetsOf(message)
    const place = document.locate(start, end)
    if (!place) return true
    const silenced = silencedBy(silences, message.ruleId ?? '', place)
    return !isAccepted(message, place, document.source, terms.accepted, used) && !silenced
  })
  const remarks = [
    ...mistakes.map(({comment: {start, end}, reason}) => remark(unknown, reason, start, end)),
    ...silences.flatMap((silence) => remarksOn(silence, terms)),
    ...terms.accepted.flatMap((entry) => remarksOnEntry(entry, used.has(entry), terms))
  ]
  return {messages: left, remarks: once(remarks)}
}

/** `remark` as a message at its place; `toPoint` is the source's. */
export function messageOf(
  {rule, reason, start, end}: Remark,
  toPoint: (offset: number) => Point
): VFileMessage {
  const place = {start: toPoint(start), end: toPoint(end)}
  const message = new VFileMessage(reason, {place, source: 'newslint', ruleId: rule.id})
  message.fatal = rule.severity === 'error'
  message.fix = 'none'
  return message
}

type Point = {line: number; column: number; offset?: number | undefined}

function silencedBy(silences: readonly Silence[], rule: string, {start}: Place) {
  let silenced = false
  for (const silence of silences) {
    if (silence.rule !== undefined && silence.rule !== rule) continue
    if (start < silence.start || start >= Math.min(silence.end, silence.spared.get(rule) ?? silence.end))
      continue
    silence.used = true
    silenced = true
  }
  return silenced
}

function isAccepted(
  {ruleId}: VFileMessage,
  place: Place,
  source: string,
  accepted: readonly Accepted[],
  used: Set<Accepted>
) {
  if (accepted.length === 0) return false
  const anchor = anchorAt(ruleId ?? '', place, source)
  const about = accepted.filter((entry) => isAbout(entry, anchor))
  for (const entry of about) used.add(entry)
  return about.length > 0
}

function remarksOn({rule, comment: {start, end}, reason, used}: Silence, {requireReason}: Terms): Remark[] {
  const what = rule ? `\`${rule}\`` : 'newslint'
  const remarks: Remark[] = []
  if (!used)
    remarks.push(
      remark(unused, `Nothing here for ${what} to be silent about; take the comment away`, start, end)
    )
  if (requireReason && reason === '')
    remarks.push(
      remark(
        unexplained,
        `Unexpected silence of ${what} without a reason, expected \`-- reason\` in the comment`,
        start,
        end
      )
    )
  return remarks
}

function remarksOnEntry({rule, words, reason}: Accepted, used: boolean, {requireReason}: Terms): Remark[] {
  const what = `\`${rule}\` on \`${words}\``
  const remarks: Remark[] = []
  if (!used)
    remarks.push(
      remark(unused, `The accepted finding of ${what} is there no more; take it off the list`, 0, 0)
    )
  if (requireReason && reason.trim() === '')
    remarks.push(
      remark(unexplained, `Unexpected accepted finding of ${what} without a reason, expected one`, 0, 0)
    )
  return remarks
}

function remark(rule: Rule, reason: string, start: number, end: number): Remark {
  return {rule, reason, start, end}
}

/** A comment, or two entries for the same words, may be said to be useless only once. */
function once(remarks: readonly Remark[]): Remark[] {
  const byPlace = new Map(remarks.map((remark) => [`${remark.start} ${remark.reason}`, remark]))
  return [...byPlace.values()]
}
