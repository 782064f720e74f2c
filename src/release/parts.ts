// What each stretch of a release is for: headline, dateline, body, boilerplate, contact.

import type {Block, Release} from './index.ts'
import {type Paragraph, paragraphsOf} from './paragraphs.ts'
import {type Span, span} from './span.ts'

export type Role =
  /** What a web page left around the release: breadcrumbs, "Share this page". */
  | 'furniture'
  /** FOR IMMEDIATE RELEASE, embargo lines. */
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

const furniture = [
  /^(?:you are here|home)\b.{0,40}[>»›/|].{0,300}$/i,
  // "News > Press releases > 2026"
  /^[^.!?>»›]{1,40}(?:\s[>»›]\s[^.!?>»›]{1,60}){2,6}$/,
  /^(?:skip to (?:main )?content|share(?: this| on)\b.{0,40}|print(?: this)?(?: page)?|tweet|back to top|read more|subscribe|download(?: the)? (?:pdf|release)|menu|search|(?:last|page) updated:?\b.{0,40}|all rights reserved.{0,60}|(?:©|copyright ©|\(c\)).{0,120})$/i
]
const notice =
  /^(?:[*_ ]{0,4})(?:(?:for (?:immediate|general) (?:release|distribution|publication|use)|(?:not )?for (?:release|publication)|under embargo|strictly embargoed|embargo(?:ed)?)\b.{0,120}|(?:news|press|media) (?:release|advisory|alert|statement|note)[:.]?(?:\s+(?:no\.?|n°|#)?\s*[\p{L}\p{N}/.-]{1,20})?)(?:[*_ ]{0,4})$/iu
const end =
  /^(?:[#*]\s*[#*]\s*[#*](?:\s*[#*]){0,3}|[-–—]\s*30\s*[-–—]|[-–—]{0,2}\s*ends?\s*[-–—]{0,2}|[-–—*_=]{3,}|-o0o-)$/i
const boilerplate = /^about (?:the |us\b)?\S.{0,80}$/i
const aboutSentence = /[.!?]["”’)]*$/
const contact =
  /^(?:(?:for )?(?:(?:(?:more|further|additional) )?(?:information|details|inquiries|enquiries|queries)|media|press|news(?:room)?|public relations|pr|investors?(?: relations)?|company|general|editorial)\b.{0,40}\b(?:contacts?|inquiries|enquiries|queries|relations)|contacts?(?: (?:information|details|us|person))?|(?:for )?(?:more|further|additional) information(?:,? (?:please )?(?:contact|call|visit))?.{0,100})[:.]?(?:\s.{0,120})?$/i
const notes =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]s? notes?|background(?: (?:notes?|information))?|notes?|further reading|footnotes?|sources?|references|disclaimer|(?:cautionary (?:note|statement)|safe harbou?r|forward[- ]looking statements?).{0,120})[:.]?$/i
const item = /^(?:[•●▪◦‣·–—*-]|\(?(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S/u
const finished = /(?:[.!?…:;,]|[.!?…]["”’')\]»]{1,3})$/u

/**
 * A dateline: a place in front, at most a date and a wire in the middle, a dash behind. The dash may be a colon after a wire.
 * "LAGOS, Nigeria, July 16, 2026 —", "Geneva, 3 May 2026 –", "WASHINGTON (AP) --", "(Singapore, 9 March 2006) -"
 */
const dateline =
  /^[([]?(?=\p{Lu})(?:[^\n.!?]|\.(?=\s*(?:,|\(|-|–|—|\p{N}|[\p{Lu}])|\p{L})){2,110}?\s?(?:--|—|–|\s-)\s+(?=["“‘'\p{Lu}\p{N}])/u
const place = /^[([]?(?:\p{Lu}[\p{Lu}.'’ -]{2,}|(?:\p{Lu}[\p{L}.'’-]+ ?){1,4})(?=[,(]|\s?[-–—]|\s?\/)/u
const day =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\b|\p{N}{4}|\p{N}{1,2}[./-]\p{N}{1,2}[./-]\p{N}{2,4}/iu
const wire = /\((?:[A-Z][\w .,:/&-]{1,40})\)|\/[\w .-]{2,40}\//

/** The parts of the release, in order, apart from each other; blank lines belong to none. */
export function partsOf(release: Release): readonly Part[] {
  const {text, background} = release
  const paragraphs = paragraphsOf(text)
  const parts: Part[] = []
  let room: Room = 'front'
  for (const [at, paragraph] of paragraphs.entries()) {
    const block = blockAt(background.blocks, paragraph)
    const role = roleOf(paragraph, block, room, paragraphs[at + 1])
    room = after(role, room, paragraph)
    if (role !== 'body') parts.push({...paragraph, role})
    else parts.push(...lead(text, paragraph, parts))
  }
  return parts
}

/** Where in a release the reading is: before the lead, in the text, or in one of the blocks behind it. */
type Room = 'front' | 'subhead' | 'body' | 'boilerplate' | 'contact' | 'notes'

function roleOf(
  paragraph: Paragraph,
  block: Block | undefined,
  room: Room,
  next: Paragraph | undefined
): Role {
  const {text} = paragraph
  if (furniture.some((pattern) => pattern.test(text))) return 'furniture'
  if (notice.test(text)) return 'notice'
  if (end.test(text)) return 'end'
  if (block?.kind === 'cell') return 'table'
  if (contact.test(text) && text.length < 160) return 'contact'
  if (notes.test(text)) return 'notes'
  if (room !== 'front' && boilerplate.test(text) && !aboutSentence.test(text)) return 'boilerplate'
  if (block?.kind === 'title') return 'headline'
  if (room === 'front') return block?.kind === 'heading' || isHeadline(text, next) ? 'headline' : 'body'
  if (room === 'subhead' && block?.kind !== 'heading' && isHeadline(text, next)) return 'subhead'
  if (room === 'contact' || room === 'notes' || room === 'boilerplate')
    return block?.kind === 'heading' ? 'heading' : room
  if (block?.kind === 'heading') return 'heading'
  if (block?.kind === 'item' || item.test(text)) return 'list'
  return isHeading(text, next) ? 'heading' : 'body'
}

function after(role: Role, room: Room, {text}: Paragraph): Room {
  if (role === 'boilerplate' || role === 'contact' || role === 'notes') return role
  if (role === 'headline') return 'subhead'
  if (role === 'furniture' || role === 'notice' || role === 'end') return room
  if (role === 'heading' && room !== 'body' && boilerplate.test(text)) return 'boilerplate'
  return role === 'subhead' ? 'subhead' : 'body'
}

/** The first paragraph of the text may begin with a dateline. */
function lead(text: string, paragraph: Paragraph, before: readonly Part[]): Part[] {
  const length = before.some(({role}) => role === 'body') ? 0 : datelineOf(paragraph.text)
  if (length === 0) return [{...paragraph, role: 'body'}]
  const start = paragraph.start + length
  const whole = text.slice(paragraph.start, start)
  return [
    {...span(text, paragraph.start, paragraph.start + whole.trimEnd().length), role: 'dateline'},
    {...span(text, start, paragraph.end), role: 'body'}
  ]
}

/** How long the dateline in front of `text` is, with the space behind it; 0 if there is none. */
function datelineOf(text: string): number {
  const found = dateline.exec(text)?.[0]
  if (!found || !place.test(found)) return 0
  const known =
    day.test(found) || wire.test(found) || /^[([]?\p{Lu}[\p{Lu}.'’ -]{2,}(?:,|\s?[-–—])/u.test(found)
  return known ? found.length : 0
}

function isHeadline(text: string, next: Paragraph | undefined) {
  return (
    next !== undefined &&
    text.length <= 250 &&
    !finished.test(text) &&
    !item.test(text) &&
    datelineOf(`${text} `) === 0
  )
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
  return blocks?.findLast((block) => block.start <= start && start < block.end)
}
