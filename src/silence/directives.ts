// Comments that silence: `<!-- newslint-disable-next-line double-space -- as the client writes it -->`.

import {list, nearest} from '../errors.ts'
import type {Comment, Document} from '../formats/index.ts'

/** A stretch of the source in which a rule is silent. */
export interface Silence {
  /** All rules, if none. */
  readonly rule: string | undefined
  readonly start: number
  end: number
  /** Of a silence of all rules: those that may speak again, and from where on. */
  readonly spared: Map<string, number>
  readonly reason: string
  readonly comment: Comment
  used: boolean
}

export interface Directives {
  readonly silences: readonly Silence[]
  /** Comments that say what newslint does not understand. */
  readonly mistakes: readonly {readonly comment: Comment; readonly reason: string}[]
}

const verbs = ['disable-next-line', 'disable-file', 'disable', 'enable']

/** What the comments of `document` ask for; `known` are the names of rules. */
export function directivesIn({source, comments}: Document, known: readonly string[]): Directives {
  const silences: Silence[] = []
  let open: Silence[] = []
  const mistakes: {comment: Comment; reason: string}[] = []
  for (const comment of comments) {
    const said = read(comment.text)
    if (!said) continue
    const wrong = mistakeIn(said, known)
    if (wrong) mistakes.push({comment, reason: wrong})
    const rules = said.rules.filter((rule) => known.includes(rule))
    if (said.rules.length > 0 && rules.length === 0) continue
    if (said.verb === 'enable') open = close(open, rules, comment.start)
    const stretch = stretchOf(said.verb, source, comment)
    if (!stretch) continue
    for (const rule of rules.length > 0 ? rules : [undefined]) {
      const silence = {rule, ...stretch, spared: new Map(), reason: said.reason, comment, used: false}
      silences.push(silence)
      if (said.verb === 'disable') open.push(silence)
    }
  }
  return {silences, mistakes}
}

interface Said {
  readonly verb: string
  readonly rules: readonly string[]
  readonly reason: string
}

function read(text: string): Said | undefined {
  const [, verb, rest = ''] = /^\s*newslint-([a-z-]+)(?:\s+([\s\S]*))?$/.exec(text) ?? []
  if (!verb) return
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest)
  const names = dashes ? rest.slice(0, dashes.index) : rest
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : ''
  return {verb, rules: names.split(/[\s,]+/).filter(Boolean), reason}
}

function mistakeIn({verb, rules}: Said, known: readonly string[]): string | undefined {
  if (!verbs.includes(verb))
    return `Unexpected \`newslint-${verb}\`, expected one of ${list(verbs.map((name) => `newslint-${name}`))}`
  const unknown = rules.find((rule) => !known.includes(rule))
  if (unknown === undefined) return
  const near = nearest(unknown, known)
  return `Unexpected rule \`${unknown}\`, ${near ? `did you mean \`${near}\`?` : '`newslint rules` lists them'}`
}

/** Where the silence is, in the source; it may be ended before its time. */
function stretchOf(verb: string, source: string, {start, end}: Comment) {
  if (verb === 'disable-file') return {start: 0, end: Number.POSITIVE_INFINITY}
  if (verb === 'disable') return {start, end: Number.POSITIVE_INFINITY}
  return verb === 'disable-next-line' ? nextLine(source, end) : undefined
}

/** The next line that holds something: a comment that is a paragraph of its own has a blank line behind it. */
function nextLine(source: string, from: number) {
  for (let at = source.indexOf('\n', from); at >= 0; ) {
    const next = source.indexOf('\n', at + 1)
    const end = next < 0 ? source.length + 1 : next
    if (/[^\s>]/.test(source.slice(at + 1, end))) return {start: at + 1, end}
    at = next
  }
  return {start: source.length + 1, end: source.length + 1}
}

/** End the silence of `rules`, or of all; returns what stays silent. */
function close(open: readonly Silence[], rules: readonly string[], at: number): Silence[] {
  return open.filter((silence) => {
    const isGeneral = rules.length > 0 && silence.rule === undefined
    if (isGeneral) for (const rule of rules) silence.spared.set(rule, at)
    if (isGeneral || (rules.length > 0 && !rules.includes(silence.rule!))) return true
    silence.end = at
    return false
  })
}
