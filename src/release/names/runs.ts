// Runs of capitalised words: what may be a name, before anyone asks whose.

import {isSmall} from '../../spelling/capitals.ts'
import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import type {Word} from '../words/words.ts'
import {bodies, calendar, honorifics, openers, particles, places} from './titles.ts'

export interface Run {
  /** The words, particles included, the common opener of a sentence left out. */
  readonly words: readonly Word[]
  /** Without possessive: "Okafor" of "Okafor’s". */
  readonly texts: readonly string[]
  readonly part: Part
  /** The first word opens a sentence, so that its capital says nothing. */
  readonly opens: boolean
  /** In a headline or heading where nearly every word has a capital. */
  readonly titled: boolean
}

/** Every run of capitalised words in every part, in order. */
export function runsOf(release: Release): readonly Run[] {
  const words = release.ask(allWords)
  const runs: Run[] = []
  const titled = new Map<Part, boolean>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!isCapital(word)) continue
    const opens = isOpening(release.text, words, at)
    if (/^I(?:$|[’'])/u.test(word.text) || (opens && openers.has(word.text.toLowerCase()))) continue
    const end = endOf(release.text, words, at)
    const run = words.slice(at, end)
    at = end - 1
    if (run.length === 1 && calendar.has(word.text.toLowerCase())) continue
    const title = titled.get(word.part) ?? isTitled(word.part)
    titled.set(word.part, title)
    runs.push({words: run, texts: run.map(bare), part: word.part, opens, titled: title})
  }
  return runs
}

/** The word without its possessive: "Okafor’s" and "Torres’" are Okafor and Torres. */
export function bare({text}: Word): string {
  const last = text.length - 1
  const unit = text[last - 1]
  if ((text[last] === 's' || text[last] === 'S') && (unit === '’' || unit === "'")) return text.slice(0, -2)
  return text
}

/** Whether only space stands between two words, or the dot of an initial or a title. */
function adjoins(text: string, left: Word, right: Word): boolean {
  const gap = right.start - left.end
  // In a contact block each line is a name of its own
  if (gap === 1)
    return isSpace(text.charCodeAt(left.end)) && (text[left.end] !== '\n' || left.part.role !== 'contact')
  if (gap > 3 || left.part !== right.part) return false
  if (text[left.end] === '.')
    return (
      isSpace(text.charCodeAt(left.end + 1)) &&
      (left.text.length === 1 || honorifics.has(left.text.toLowerCase()))
    )
  return gap === 3 && text[left.end + 1] === '&'
}

function allWords(release: Release) {
  return release.words(
    'headline',
    'subhead',
    'dateline',
    'body',
    'heading',
    'list',
    'table',
    'boilerplate',
    'contact',
    'notes'
  )
}

function isCapital({text, kind}: Word) {
  const unit = text.charCodeAt(0)
  if (unit < 128) return unit > 64 && unit < 91 && kind !== 'number'
  return /^\p{Lu}/u.test(text)
}

function isSpace(unit: number) {
  return unit === 32 || unit === 0xa0 || unit === 10
}

/** At the beginning of a part, or behind a full stop or a colon. */
function isOpening(text: string, words: readonly Word[], at: number) {
  const word = words[at]!
  const before = words[at - 1]
  if (before?.part !== word.part) return true
  const gap = text.slice(before.end, word.start)
  if (gap.length === 1 || !/[.!?:•\n“"‘]/u.test(gap)) return false
  return !(gap[0] === '.' && (before.text.length === 1 || honorifics.has(before.text.toLowerCase())))
}

/** One past the last word of the run that begins at `at`. */
function endOf(text: string, words: readonly Word[], at: number) {
  let end = at + 1
  let open = isBody(words[at]!)
  let linked = false
  while (end < words.length && end - at < 12) {
    const word = words[end]!
    if (!adjoins(text, words[end - 1]!, word) || isPossessive(words[end - 1]!)) break
    if (isCapital(word)) {
      if (isHonorific(word) && !isHonorific(words[end - 1]!)) break
      open ||= isBody(word)
      end++
      continue
    }
    const next = behindParticles(text, words, end, open, linked)
    if (next === end) break
    linked ||= open && word.text !== 'and'
    end = next
  }
  return end
}

/** "Kenya’s", but not that of "the National People’s Congress". */
function isPossessive(word: Word) {
  const text = bare(word)
  return text !== word.text && !/^(?:People|Children|Women|Men)$/u.test(text)
}

function isHonorific({text}: Word) {
  return honorifics.has(text.toLowerCase())
}

/**
 * Behind "of", "of the", "de la", "and", if a capital follows and the particle fits: "of" only after "University" and its like,
 * "and" only after that, as in "Department of Health and Human Services".
 */
function behindParticles(text: string, words: readonly Word[], at: number, open: boolean, linked: boolean) {
  for (let next = at; next < at + 3 && next + 1 < words.length; next++) {
    const lower = words[next]!.text
    if (!particles.has(lower) && !(lower === 'and' && linked)) return at
    // "the Ministry of Law and the Japan Association": two names
    if (lower === 'the' && words[next - 1]!.text === 'and') return at
    if (!open && (lower === 'of' || lower === 'for' || lower === 'the' || lower === 'e')) return at
    if (!adjoins(text, words[next]!, words[next + 1]!)) return at
    if (isCapital(words[next + 1]!)) return isHonorific(words[next + 1]!) ? at : next + 1
  }
  return at
}

function isBody({text}: Word) {
  const lower = text.toLowerCase()
  return bodies.has(lower) || places.has(lower)
}

function isTitled({text, role}: Part) {
  if (role === 'contact' || role === 'dateline') return false
  // Sentences, however many names are in them
  if (role === 'body' && text.length > 160 && /[.!?]["”’)]{0,2}$/u.test(text)) return false
  let capitals = 0
  let lower = 0
  for (const [word] of text.slice(0, 240).matchAll(/\p{L}{4,}/gu)) {
    if (isSmall(word)) lower++
    else capitals++
  }
  return capitals > 2 && capitals > 2 * lower
}
