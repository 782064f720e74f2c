// What each stretch of a release is for: headline, dateline, body, boilerplate, contact.

import type {Block, Release} from '../index.ts'
import {type Span, span, spanAt} from '../span.ts'
import {datelineLength, isDateline} from './datelines.ts'
import {type Paragraph, paragraphsOf} from './paragraphs.ts'

export type Role =
  /** What a web page left around the release: breadcrumbs, "Share this page". */
  | 'furniture'
  /** FOR IMMEDIATE RELEASE, embargo lines, the date or the author on a line of their own. */
  | 'notice'
  | 'headline'
  | 'subhead'
  /** NEW YORK, Nov. 3, 2025 — */
  | 'dateline'
  | 'body'
  /** A heading within the body. */
  | 'heading'
  | 'list'
  | 'table'
  /** About Acme … */
  | 'boilerplate'
  | 'contact'
  /** Notes to editors, background, footnotes, safe-harbour statements. */
  | 'notes'
  /** ###, -30-, ENDS. */
  | 'end'

export interface Part extends Span {
  readonly role: Role
}

/** The roles that hold prose: what a rule looks at unless it says otherwise. */
export const prose: readonly Role[] = [
  'headline',
  'subhead',
  'body',
  'heading',
  'list',
  'table',
  'boilerplate',
  'notes'
]

/** Prose, and the lines above it that bear a date. */
export const datedRoles: readonly Role[] = [...prose, 'dateline', 'notice']

/** Prose, and the lines around it that name people and places. */
export const naming: readonly Role[] = [...prose, 'dateline', 'contact']

/** Every role that the issuer wrote: what a check of leftovers or of characters looks at. */
export const everywhere: readonly Role[] = [...prose, 'notice', 'dateline', 'contact', 'end']

const furniture = [
  /^(?:you are here|home)\b.{0,40}[>»›/|].{0,300}$/i,
  // "News > Press releases > 2026"
  /^[^.!?>»›]{1,40}(?:\s[>»›]\s[^.!?>»›]{1,60}){2,6}$/,
  /^(?:skip to (?:main )?content|share(?: this| on)\b.{0,40}|print(?: this)?(?: page)?|tweet|back to top|read more|subscribe|download(?: the)? (?:pdf|release)|menu|search)$/i,
  /^(?:(?:last|page) updated:?\b.{0,40}|all rights reserved.{0,60}|(?:©|copyright ©?|\(c\))\s?\d{4}.{0,100})$/i,
  /^(?:view (?:the )?(?:source|original) (?:version|content)\b.{0,300}|original source:\s.{0,300}|the post .{5,300} (?:first )?appeared (?:first )?on .{2,60})$/i
]
const notices = [
  /^[*_ ]{0,4}for (?:immediate|general) (?:release|distribution|publication|use)\b.{0,80}$/i,
  /^[*_ ]{0,4}(?:not )?for (?:release|publication)(?:[:,]| (?:on|at|after|before|until)\b|$)(?![^.]{0,90}\. [a-z]).{0,100}$/i,
  /^[*_ ]{0,4}(?:under (?:strict )?embargo|strictly embargoed|embargo(?:ed)?)\s?(?:$|[:–—*_-]|until\b|till\b|for\b|to\b|by\b|\d).{0,120}$/i,
  /^[*_ ]{0,4}(?:news|press|media) (?:release|advisory|alert|statement|note)[:.]?(?:\s+(?:no\.?|n°|#)?\s*[a-z\d/.-]{0,15}\d[\d/.-]{0,15})?[*_ ]{0,4}$/i,
  /^(?:(?:release |publication |published |issue )?date|today|issued(?: on)?|published(?: on)?|posted(?: on)?):?\s(?:[a-z]{3,9},? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[\d./-]{8,10})$/i,
  // The date alone, the author alone: "14 March 2026", "By Nomvula Dube, Harbour News"
  /^(?:[a-z]{6,9},? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4})$/i,
  /^[Bb][Yy]:? \p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|bin|al|el|la|da|dos|\p{Lu}[\p{L}.'’-]{0,20})){1,4}(?:[,|].{1,60})?$/u
]
const end =
  /^(?:[#*]\s*[#*]\s*[#*](?:\s*[#*]){0,3}|[-–—]\s*30\s*[-–—]|[-–—]{0,2}\s*ends?\s*[-–—]{0,2}|[-–—*_=]{3,}|-o0o-)$/i
const about = /^about (?:the |us\b)?\S.{0,80}$/i
const sentence = /(?<!\b(?:inc|ltd|co|corp|bros|s\.a|n\.v|s\.p\.a))[.!?]["”’)]*$/i
const desk =
  '(?:media|press|news(?:room)?|public relations|pr|investors?|investor relations|company|general|editorial|corporate|sales|customer)'
const contactHeading = new RegExp(
  String.raw`^(?:for )?(?:(?:all |any |more |further |additional )?(?:${desk}[ /&]{1,3}){0,4}(?:contacts?|inquiries|enquiries|queries)(?: (?:information|details|person|us|for (?:the )?(?:media|press)))?|(?:more|further|additional) (?:information|details))(?:,? (?:please )?(?:contact|call|email))?\s?(?::|$)`,
  'i'
)
/** Wires glue the name to the label: "Contact DetailsDan Okafor", "Media Contact:Ana Lima". */
const contactLabel =
  /^(?:contact details[a-z]|company website|(?:e-?mail|tel(?:ephone)?|phone|mobile|cell|fax|website|web|url|address|country|twitter|facebook|instagram|linkedin|whatsapp|telegram)s?\s?:)/i
const detail =
  /[\w.+-]{1,64}@[\w-]{2,63}\.\w{2}|(?:\+|\b)\(?\d{1,4}\)?[-./ \u00a0]\(?\d{2,4}\)?[-./ \u00a0]\d{3,4}|https?:\/\/|www\./
const notes =
  /^(?:(?:background )?notes? (?:to|for) (?:the )?(?:editors?|media|journalists?|newsrooms?)|editors?['’]s? notes?|background(?: (?:notes?|information))?|notes|further reading|footnotes?|sources|references|disclaimers?|disclosures?|(?:cautionary (?:note|statement)|safe harbou?r|forward[- ]looking (?:statements?|information)).{0,120})[:.]?$/i
const item = /^(?:[•●▪◦‣·–—*-]\s|[•●▪◦‣*](?=[\p{L}\p{N}“"])|\(?(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})[.)]\s)\s*\S/u
const finished = /(?:[.!?…:;,]|[.!?…]["”’')\]»]{1,3})$/u
const joined = /;(?: (?:and|or))?$/
const label = /^\p{Lu}[\p{L}() /&-]{2,50}:\s?\S.{0,120}$/u
/** These head a section, never a release. */
const section =
  /^(?:introduction|overview|summary|(?:executive|key) (?:summary|findings|highlights|facts|points|takeaways)|highlights|background|key results)[:.]?$/i

/** The parts of the release, in order, apart from each other; blank lines belong to none. */
export function partsOf({text, background}: Release): readonly Part[] {
  const all = paragraphsOf(text)
  const aside = (paragraph: Paragraph) => asides.has(blockAt(background.blocks, paragraph)?.kind)
  const paragraphs = background.blocks ? all.filter((paragraph) => !aside(paragraph)) : all
  const parts: Part[] = []
  let room: Room = 'front'
  let bodies = 0
  let dated = false
  for (const [at, paragraph] of paragraphs.entries()) {
    const place: Place = {
      room,
      block: blockAt(background.blocks, paragraph),
      before: paragraphs[at - 1],
      last: parts.at(-1)?.role,
      next: paragraphs[at + 1],
      second: paragraphs[at + 2],
      late: at >= paragraphs.length / 2
    }
    const role = roleOf(paragraph.text, place)
    room = after(role, place)
    if (role !== 'body') parts.push({...paragraph, role})
    else {
      bodies++
      parts.push(...lead(text, paragraph, dated || bodies > 2))
    }
    dated ||= parts.at(-2)?.role === 'dateline' || role === 'dateline'
  }
  if (paragraphs === all) return parts
  for (const paragraph of all) if (aside(paragraph)) parts.push({...paragraph, role: 'notes'})
  return parts.sort((a, b) => a.start - b.start)
}

/** These stand beside the running text: what comes before and behind them belongs together. */
const asides: ReadonlySet<Block['kind'] | undefined> = new Set(['alt', 'caption', 'note'] as const)

/** Where in a release the reading is: before the lead, in the text, or in one of the blocks behind it. */
type Room = 'front' | 'subhead' | 'body' | 'boilerplate' | 'contact' | 'notes'

/** What stands around a paragraph. */
interface Place {
  readonly room: Room
  readonly block: Block | undefined
  readonly before: Paragraph | undefined
  readonly last: Role | undefined
  readonly next: Paragraph | undefined
  readonly second: Paragraph | undefined
  readonly late: boolean
}

function roleOf(text: string, place: Place): Role {
  const {room, block} = place
  if (text.length < 400 && furniture.some((pattern) => pattern.test(text))) return 'furniture'
  if (text.length < 160 && notices.some((pattern) => pattern.test(text))) return 'notice'
  if (end.test(text)) return 'end'
  // "Under embargo until:" and its time on the next line.
  if (place.last === 'notice' && /(?::|until|till)$/i.test(place.before!.text) && text.length < 80)
    return 'notice'
  if (block?.kind === 'cell') return 'table'
  if (isContact(text, place)) return 'contact'
  if (text.length < 160 && notes.test(text)) return endsNotes(text, place) ? 'notes' : 'heading'
  if (room !== 'front' && about.test(text) && !sentence.test(text)) return 'boilerplate'
  if (block?.kind === 'title') return 'headline'
  if (room === 'front' || room === 'subhead') return frontRole(text, place)
  if (room === 'body') return bodyRole(text, place)
  return backRole(text, place)
}

function after(role: Role, {room, next, before}: Place): Room {
  if (role === 'end' && room === 'contact') return 'body'
  if (role === 'furniture' || role === 'notice' || role === 'end') return room
  // A contact block may stand above the headline.
  if (role === 'contact')
    return room === 'front' || (room === 'body' && !before && next) ? 'front' : 'contact'
  if (role === 'boilerplate' || role === 'notes') return role
  if (role === 'headline' || role === 'subhead') return 'subhead'
  return room === 'front' && role === 'dateline' ? 'front' : 'body'
}

function isContact(text: string, {room, last, before, block}: Place) {
  if (text.length > 160 || block?.kind === 'title') return false
  if (contactHeading.test(text)) return true
  if (
    /\bcontact\b/i.test(text) &&
    detail.test(text) &&
    /^for (?:\w+ )?(?:information|quer|inquir|enquir|details)/i.test(text)
  )
    return true
  if (room === 'front') return last === 'contact' && (contactLabel.test(text) || detail.test(text))
  if (room === 'subhead' || !before) return false
  if (contactLabel.test(text)) return room !== 'body' || detail.test(text)
  return (
    room !== 'body' && room !== 'contact' && detail.test(text) && text.length < 110 && !sentence.test(text)
  )
}

/** "Background" and "Notes" are headings like others, unless they come late. */
function endsNotes(text: string, {room, late}: Place) {
  return (
    late ||
    room === 'contact' ||
    room === 'boilerplate' ||
    !/^(?:background|notes|sources|references)\b.{0,2}$/i.test(text)
  )
}

function frontRole(text: string, {room, block, next, second}: Place): Role {
  if (isDateline(text)) return 'dateline'
  if (section.test(text)) return 'heading'
  if (block?.kind === 'item' || item.test(text)) return 'list'
  if (room === 'subhead') {
    if (block?.kind === 'heading') return 'heading'
    return isHeadline(text, next) ? 'subhead' : 'body'
  }
  return block?.kind === 'heading' || isHeadline(text, next) || isTitle(text, next, second)
    ? 'headline'
    : 'body'
}

function bodyRole(text: string, {block, before, last, next}: Place): Role {
  if (block?.kind === 'heading') return 'heading'
  if (block?.kind === 'item' || item.test(text)) return 'list'
  if (joined.test(text) && text.length < 400) return 'list'
  if (label.test(text) && !finished.test(text)) return 'list'
  if (before && text.length < 250 && isListed(text, before.text, last, next?.text ?? '')) return 'list'
  return isHeading(text, next) ? 'heading' : 'body'
}

/** An item without a mark: behind "…:" or behind another item. A line above a long paragraph is a heading. */
function isListed(text: string, before: string, last: Role | undefined, next: string) {
  if (last === 'list' && joined.test(before)) return true
  if (finished.test(text) || (next.length > 200 && sentence.test(next))) return false
  return before.endsWith(':') || (last === 'list' && before.length < 250 && !finished.test(before))
}

/** In a block behind the body: it ends at a heading with prose under it; contacts end at any prose. */
function backRole(text: string, {room, block, next}: Place): Role {
  if (block?.kind === 'heading') return 'heading'
  if (room === 'contact')
    return text.length > 140 && sentence.test(text) && !detail.test(text) ? 'notes' : 'contact'
  const headed =
    room === 'boilerplate' && next !== undefined && next.text.length > 140 && sentence.test(next.text)
  return headed && isHeading(text, next) && !detail.test(text) ? 'heading' : (room as Role)
}

/** The first paragraph of the text may begin with a dateline, or the one behind a summary. */
function lead(text: string, paragraph: Paragraph, late: boolean): Part[] {
  const length = late ? 0 : datelineLength(paragraph.text)
  if (length === 0) return [{...paragraph, role: 'body'}]
  const start = paragraph.start + length
  const whole = text.slice(paragraph.start, start)
  return [
    {...span(text, paragraph.start, paragraph.start + whole.trimEnd().length), role: 'dateline'},
    {...span(text, start, paragraph.end), role: 'body'}
  ]
}

function isHeadline(text: string, next: Paragraph | undefined) {
  return (
    next !== undefined &&
    text.length <= 250 &&
    !finished.test(text) &&
    !item.test(text) &&
    !/\p{Ll}[.!?] \p{Lu}/u.test(text) &&
    datelineLength(text) === 0
  )
}

/** A headline that somebody closed with a mark: "Join us in Lagos!", with a full stop in title case or capitals, or above the dateline. */
function isTitle(text: string, next: Paragraph | undefined, second: Paragraph | undefined) {
  if (!next || text.length > 140 || /[.!?] \p{Lu}/u.test(text)) return false
  if (/[\p{L}\p{N})”"’][!?]$/u.test(text)) return next.text.length > text.length
  if (!/[\p{L}\p{N})]\.$/u.test(text)) return false
  if (datelineLength(text) > 0 || next.text.length < 30) return false
  if (datelineLength(next.text) > 0) return true
  if (second && datelineLength(second.text) > 0 && next.text.length <= 160 && !finished.test(next.text))
    return true
  const words = text.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 2 && capitals.length >= words.length * 0.9 && next.text.length > text.length
}

function isHeading(text: string, next: Paragraph | undefined) {
  return (
    next !== undefined &&
    text.length <= 100 &&
    !finished.test(text) &&
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    /\p{Ll}|^\P{Ll}{2,}$/u.test(text)
  )
}

function blockAt(blocks: readonly Block[] | undefined, {start}: Paragraph): Block | undefined {
  return blocks && spanAt(blocks, start)
}
