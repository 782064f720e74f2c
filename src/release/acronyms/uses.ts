// Acronyms in running text: which capitals are one, and which are shouting, a ticker, a state or a model.

import type {Part} from '../anatomy/parts.ts'
import type {Release} from '../index.ts'
import type {Word} from '../words/words.ts'
import type {Definition, Gloss, Use} from './acronyms.ts'
import {lettersOf} from './initials.ts'

/** "WIPO", "G20", "MoU", "R&D": two capitals at least, or a capital and digits. */
const acronym = /^\p{Lu}(?:[\p{Lu}\p{N}&]{1,8}|\p{Ll}\p{Lu}{1,3})$/u

/** Behind a name or a number in capitals and yet no acronym that a reader could look up. */
const no = new Set(
  `LLC LLP PLC INC LTD CORP SA AG SE NV BV AB AS OY KK SPA GMBH PTE PTY BHD JR SR ESQ MD PHD MBA CPA RN AM PM AD BC BCE CE OK TV
  NO OR AND THE FOR BY IN ON AT TO OF WITH FROM NOT NEW VS ET AL MR MRS MS DR ST MT II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII
  XVIII XIX XX XXI`.split(/\s+/)
)

const states = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT
  VA WA WV WI WY DC PR ON QC AB MB SK NS NB NL PE BC NSW QLD VIC`.split(/\s+/)
)

/** Every use, in order, none within a definition. */
export function usesOf(
  release: Release,
  definitions: readonly Definition[],
  glosses: readonly Gloss[]
): readonly Use[] {
  const keys = new Set([...definitions, ...glosses].map(({key}) => key))
  const taken = [...definitions, ...glosses].map(({short}) => short.start)
  const said = new Set([...taken])
  const longs = definitions.map(({long}) => long)
  const uses: Use[] = []
  const words = release.words()
  let loud: Part | undefined
  let quiet: Part | undefined
  for (const [at, word] of words.entries()) {
    if (word.text.length < 2 || !isCapital(word.text)) continue
    for (const use of usesIn(word, keys)) {
      if (said.has(use.start) || longs.some((long) => long.start <= use.start && use.end <= long.end))
        continue
      if (word.part !== loud && word.part !== quiet) {
        if (shouts(word.part)) loud = word.part
        else quiet = word.part
      }
      if (keys.has(use.key) || (word.part !== loud && isAcronym(release.text, words, at, use))) uses.push(use)
    }
  }
  return uses
}

/** A capital or a digit stands second or later. */
function isCapital(text: string) {
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 91 ? unit > 64 : unit > 191 && /\p{Lu}/u.test(text[at]!)) return true
    if (unit > 47 && unit < 58) return true
  }
  return text.includes('.')
}

/** "WIPO-led" and "NCAC/WIPO" are uses of WIPO and NCAC; "MoUs", "WIPO’s" of MoU and WIPO. */
function* usesIn(word: Word, keys: ReadonlySet<string>): Generator<Use> {
  const whole = useOf(word, word.text, word.start, keys)
  if (whole && (keys.has(whole.key) || !word.text.includes('-'))) {
    yield whole
    return
  }
  let start = word.start
  // "UH-60", "TNX-102": a model, not the letters in it
  const hasDigit = /\p{N}/u.test(word.text)
  for (const piece of word.text.split(/[-‐‑]/u)) {
    const use = useOf(word, piece, start, keys)
    if (use && (keys.has(use.key) || !hasDigit)) yield use
    start += piece.length + 1
  }
}

function useOf({part}: Word, text: string, start: number, keys: ReadonlySet<string>): Use | undefined {
  const bare = text.replace(/['’]s?$/u, '')
  const core = bare.replace(/(?<=\p{Lu})s$/u, '')
  if (core.length < 2) return
  const known = /\p{Lu}.{0,12}\p{Lu}|\p{Lu}\p{N}/u.test(core) && keys.has(lettersOf(core))
  if (!known && !acronym.test(core) && !/^(?:\p{Lu}\.){2,6}$/u.test(core)) return
  return {start, end: start + bare.length, text: bare, key: lettersOf(core), part}
}

function shouts({text}: Part) {
  const start = text.slice(0, 300)
  const large = start.toUpperCase()
  let capitals = 0
  let letters = 0
  for (let at = 0; at < start.length; at++) {
    if (start[at] !== large[at]) letters++
    else if (start.charCodeAt(at) > 64 && start.charCodeAt(at) < 91) capitals++
  }
  return capitals > 2 * letters
}

/** Whether capitals that nobody defined are an acronym at all. */
function isAcronym(text: string, words: readonly Word[], at: number, use: Use) {
  const core = use.text.replace(/s$/u, '')
  if (!acronym.test(core) || no.has(core)) return false
  const before = text.slice(Math.max(0, use.start - 2), use.start)
  // "Austin, TX"
  if (states.has(core) && before === ', ') return false
  // "(NASDAQ: ACME)", "NYSE:ACME", "$ACME", "Ref. A/HRC/14"
  if (/[:$@#/]\s?$/u.test(before) || /^[:/]\S|^:\s\p{Lu}/u.test(text.slice(use.end, use.end + 3)))
    return false
  return !isShouted(words, at)
}

/** Three words in capitals in a row, or a long one beside it: the writer raises the voice. */
function isShouted(words: readonly Word[], at: number) {
  let run = 1
  for (const step of [-1, 1]) {
    for (let next = at + step; Math.abs(next - at) < 3; next += step) {
      const word = words[next]
      if (!word || word.part !== words[at]!.part || !/^\p{Lu}{2,}$/u.test(word.text)) break
      if (
        Math.abs(word.start - words[next - step]!.end) > 1 &&
        Math.abs(words[next - step]!.start - word.end) > 1
      )
        break
      if (word.text.length > 5) return true
      run++
    }
  }
  return run > 2
}
