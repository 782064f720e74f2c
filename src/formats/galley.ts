// A document being set: runs of source become blocks of one plain text, and each run remembers its place.

import type {Block, Link} from '../release/index.ts'
import type {Stretch} from './document.ts'

export type Kind = Block['kind']

/** A piece of text and the stretch of source that it stands for; `from` is -1 for what the reading adds. */
export interface Run {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Stands for what is not prose within a sentence: inline code, a picture, a symbol. */
export const gap = '\uFFFC'

/** What a cell of figures holds at most, in characters; a longer one is there for the layout of the page. */
export const widestCell = 300

/** A run that is known to stand in the source as it is, or not to. */
interface Line extends Run {
  readonly plain: boolean
}

const blank = /^[\s\uFFFC]*/u
const blankEnd = /[\s\uFFFC]$/u

export class Galley {
  readonly blocks: Block[] = []
  readonly stretches: Stretch[] = []
  /** With their places in the source. */
  readonly links: Link[] = []
  readonly #source: string
  readonly #texts: string[] = []
  readonly #asides: Run[][] = []
  #length = 0
  #open: {kind: Kind; level?: number} = {kind: 'paragraph'}
  #runs: Line[] = []
  #apart = false

  constructor(source: string) {
    this.#source = source
  }

  /** End the block and begin one. */
  open(kind: Kind, level?: number): void {
    this.close()
    this.#open = level === undefined ? {kind} : {kind, level}
  }

  /** Set the source from `from` to `to` as it stands. */
  set(from: number, to: number): void {
    const last = this.#runs.at(-1)
    const start = last?.plain && last.to === from && !this.#apart ? last.from : from
    if (start < from) this.#runs.pop()
    this.#add({text: this.#source.slice(start, to), from: start, to, plain: true})
  }

  /** Set `text` for the source from `from` to `to`: an entity, an escape, a line break. */
  put(text: string, from: number, to: number): void {
    this.#add(this.#known({text, from, to}))
  }

  /** Set `text` that the source does not hold. */
  add(text: string): void {
    this.#add({text, from: -1, to: -1, plain: false})
  }

  /** Begin a new line; white space around its end is none. */
  break(from = -1, to = -1): void {
    const last = this.#runs.pop()
    const text = last?.text.replace(/[ \t]{1,1000}$/, '') ?? ''
    if (last && text !== '')
      this.#runs.push({...last, text, to: last.plain ? last.from + text.length : last.to})
    this.#runs.push({text: '\n', from, to, plain: false})
    this.#apart = true
  }

  /** Markup stands here: white space on both sides of it is one. */
  mark(): void {
    this.#apart = true
  }

  /** What is not part of the running text: an alt text, the title of a link. It is set behind everything else. */
  aside(runs: readonly Run[]): void {
    this.#asides.push([...runs])
  }

  /** The source from `start` to `end` leads to `target`. */
  link(start: number, end: number, target: string): void {
    if (end > start) this.links.push({start, end, target})
  }

  /** End the block. */
  close(): void {
    this.#lay(this.#open, this.#runs)
    this.#runs = []
    this.#apart = false
  }

  /** The whole text; asides come last, and only where they say what is not said already. */
  finish(): string {
    this.close()
    const text = this.#texts.join('')
    const said = new Set(this.blocks.map(({start, end}) => plainly(text.slice(start, end))))
    const sorted = [...said].sort()
    this.#asides.sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
    for (const runs of this.#asides) {
      const words = plainly(runs.map((run) => run.text).join(''))
      if (!/\p{L}/u.test(words) || isSaid(words, said, sorted)) continue
      said.add(words)
      this.#lay(
        {kind: 'alt'},
        runs.map((run) => this.#known(run))
      )
    }
    return this.#texts.join('')
  }

  #known(run: Run): Line {
    const {text, from, to} = run
    return {...run, plain: from >= 0 && to - from === text.length && this.#source.startsWith(text, from)}
  }

  #add(run: Line) {
    const before = this.#runs.at(-1)
    const trimmed = this.#apart && before && /\s$/u.test(before.text) ? withoutStart(run, /^[ \t\n]*/) : run
    this.#apart = false
    if (trimmed.text !== '') this.#runs.push(trimmed)
  }

  #lay(block: {kind: Kind; level?: number}, runs: Line[]) {
    trim(runs)
    if (runs.length === 0) return
    if (this.#length > 0) this.#append({text: '\n\n', from: -1, to: -1, plain: false})
    const start = this.#length
    for (const run of runs) this.#append(run)
    this.blocks.push({...block, start, end: this.#length})
  }

  #append({text, from, to, plain}: Line) {
    const start = this.#length
    this.#length += text.length
    this.#texts.push(text)
    this.stretches.push({start, end: this.#length, from, to, plain})
  }
}

/** Take the white space, and what stands for pictures and code, off both ends. */
function trim(runs: Line[]) {
  while (runs.length > 0) {
    const first = withoutStart(runs[0]!, blank)
    if (first.text === '') runs.shift()
    else {
      runs[0] = first
      break
    }
  }
  while (runs.length > 0) {
    const last = withoutEnd(runs.at(-1)!)
    if (last.text === '') runs.pop()
    else {
      runs[runs.length - 1] = last
      break
    }
  }
}

function withoutStart(run: Line, pattern: RegExp): Line {
  const length = pattern.exec(run.text)![0].length
  if (length === 0) return run
  return {...run, text: run.text.slice(length), from: run.plain ? run.from + length : run.from}
}

function withoutEnd(run: Line): Line {
  let end = run.text.length
  while (end > 0 && blankEnd.test(run.text[end - 1]!)) end--
  return {...run, text: run.text.slice(0, end), to: run.plain ? run.from + end : run.to}
}

/** "Fund opens centre | Tidewater Fund" repeats a headline, a description often the beginning of a paragraph. */
function isSaid(words: string, said: ReadonlySet<string>, sorted: readonly string[]) {
  if (words.split(/\s[|–—·»:-]{1,2}\s/u).some((part) => said.has(part))) return true
  const start = words.replace(/\s?(?:…|\.\.\.|\[…\])$/u, '')
  return start.length >= 60 && sorted[indexFrom(sorted, start)]?.startsWith(start) === true
}

/** The index of the first of `sorted` that does not come before `text`. */
function indexFrom(sorted: readonly string[], text: string) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}

function plainly(text: string) {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
