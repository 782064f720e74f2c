// The life of each acronym in a release: where it is defined and used, and where the writer can act.

import type {Part} from '../anatomy/parts.ts'
import type {Role} from '../anatomy/roles.ts'
import type {Release} from '../index.ts'
import {legalForms} from '../names/companies.ts'
import {namesOf} from '../names/names.ts'
import {type Acronyms, acronymsOf, type Definition, type Gloss, type Use} from './acronyms.ts'

/** Everything the release does with one short form. */
export interface Life {
  readonly key: string
  readonly definitions: readonly Definition[]
  readonly glosses: readonly Gloss[]
  readonly uses: readonly Use[]
}

const telling: readonly Role[] = ['body', 'list', 'table', 'heading']

/** The acronyms of the release by their letters, in the order of their first places. */
export function livesOf(release: Release): readonly Life[] {
  const {definitions, glosses, uses} = release.ask(acronymsOf)
  const lives = new Map<string, {[Kind in keyof Acronyms]: Acronyms[Kind][number][]}>()
  const life = (key: string) => {
    const known = lives.get(key) ?? {definitions: [], glosses: [], uses: [], aliases: []}
    lives.set(key, known)
    return known
  }
  for (const definition of definitions) life(definition.key).definitions.push(definition)
  for (const gloss of glosses) life(gloss.key).glosses.push(gloss)
  for (const use of uses) life(use.key).uses.push(use)
  return [...lives].map(([key, {definitions, glosses, uses}]) => ({key, definitions, glosses, uses}))
}

/** In the text itself: not the headline, nor the boilerplate, an annex and the contact block, which stand for themselves. */
export function isTold(release: Release, {start, part}: {start: number; part: Part}): boolean {
  if (!telling.includes(part.role) || start > release.ask(annexOf)) return false
  return !isAbout(release.text, start, part)
}

/** In boilerplate whose heading the page has run into its paragraph, or into the one before it. */
function isAbout(text: string, start: number, part: Part): boolean {
  if (/^ABOUT (?:THE )?\p{Lu}{2}/u.test(text.slice(part.start, part.start + 14))) return true
  const about = text.lastIndexOf('About ', start)
  if (about < 0 || about < part.start - 90 || !/^(?:the )?\p{Lu}/u.test(text.slice(about + 6, about + 12)))
    return false
  return about >= part.start || /^[^\n!?]{1,84}\n\s*$/u.test(text.slice(about + 6, part.start))
}

/** Where a fact sheet or an annex begins, which is read by itself; the end of the text if there is none. */
function annexOf({parts, text}: Release): number {
  const annex = parts.find(({text}) =>
    /^(?:annex|appendix|fact\s?sheet|background|attachment|media fact)\b.{0,80}$/i.test(text)
  )
  return annex ? annex.start : text.length
}

/** "Domain Rating (DR): from 0 to 100": the label of a list or a heading, not a sentence that defines. */
export function isLabel({text}: Release, {start, end, part}: Definition): boolean {
  if (part.role === 'heading') return true
  // A heading that the page has run into its paragraph: "Virtual Reality (VR)Virtual reality is …"
  if (/[\p{L})]$/u.test(text.slice(part.start, start)) || /^\)?\p{Lu}/u.test(text.slice(end, end + 2)))
    return true
  // "Virtual Reality (VR) and Games (VG)Virtual reality is …"
  if (start < part.start + 120 && /^[^.!?:]{0,80}\)\p{Lu}/u.test(text.slice(end, part.start + 200)))
    return true
  const before = text.slice(part.start, start)
  return (
    /^(?:\P{L}|[Tt]he ){0,6}$/u.test(before) &&
    /^[)”"’]{0,3}s?\s?(?:[:–—-]|$|\p{Lu})/u.test(text.slice(end, Math.min(part.end, end + 8)))
  )
}

const degree =
  /(?<!\p{L})(?:(?:\p{Lu}\p{L}?\.){2,4}|Ph\.?D\.?|M[DS]c?|MBA|BSc|RN|DO|DDS|CPA|Jr\.?|Esq\.?), $/u

/** "Ana Ruiz, FRCS," and "Ana Ruiz, M.D., FACC": letters that a person may put behind the name. */
export function isPostnominal(release: Release, {start, end}: Use): boolean {
  const {text} = release
  if (text.slice(start - 2, start) !== ', ' || !/^(?:[,;.)\n]|$| sa)/u.test(text.slice(end, end + 3)))
    return false
  if (degree.test(text.slice(Math.max(0, start - 12), start))) return true
  const found = release.ask(namesOf).at(start - 3)?.mention
  return found?.kind === 'person' && found.end === start - 2
}

/** In the writer's own words, not in somebody's mouth. */
export function isOwn(release: Release, {start}: {start: number}): boolean {
  return release.quotationAt(start) === undefined
}

/**
 * Whether two long forms are one: "U.S. Forest Service" and "Forest Service", "organisations" and "organization".
 * Within a name each letter counts: Commodity and Commodities are two.
 */
export function isSameLong(a: string, b: string): boolean {
  const strict = isName(a) && isName(b)
  const [left, right] = [plain(a, strict), plain(b, strict)]
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `)
}

/** "Commodity Futures Trading Commission", not "electric vehicle". */
function isName(long: string) {
  return !/(?<![\p{L}’'-])\p{Ll}{4,}/u.test(long)
}

const joining = new Set(['the', 'and', 'of', 'for', 'on', 'in'])

/** The long form as it is compared: without article, plural, accents, house spelling, what stands between its words. */
function plain(long: string, strict: boolean): string {
  return long
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/\bu\.?n\b\.?/gu, 'united nations')
    .replace(/\bu\.?s\b\.?/gu, 'united states')
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word && !joining.has(word) && !legalForms.has(word))
    .map((word, at, words) => spelled(!strict || at === words.length - 1 ? singular(word) : word))
    .join(' ')
}

/** The last word of a name may be a plural, "Permanent Residents (PRs)"; within it, Commodity and Commodities are two. */
function singular(word: string) {
  return word.replace(/(?:ies|y)$/u, 'i').replace(/(?<=\p{L}{3})(?:e?s)$/u, '')
}

/** One spelling for what London and New York write in two ways: "organisation", "labour", "centre", "programme", "defence". */
function spelled(word: string) {
  return word
    .replace(/is(?=ation|ing|e|ed)/u, 'iz')
    .replace(/our/u, 'or')
    .replace(/(?:re|er|e)$/u, '')
    .replace(/program(?:m)?$/u, 'program')
    .replace(/defen[cs]$/u, 'defens')
}
