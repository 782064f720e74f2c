// What each stretch of a release is for: headline, dateline, body, boilerplate, contact.

import type {Block, Release} from '../index.ts'
import {type Span, span, spanAt} from '../span.ts'
import {datelineLength, isDateline} from './datelines.ts'
import {isHeading, isHeadline, isTitle} from './headings.ts'
import {
  about,
  contactHeading,
  contactLabel,
  detail,
  end,
  finished,
  isFurniture,
  isNotice,
  item,
  joined,
  label,
  notes,
  section,
  sentence
} from './lines.ts'
import {type Paragraph, paragraphsOf} from './paragraphs.ts'
import type {Role} from './roles.ts'

export interface Part extends Span {
  readonly role: Role
}

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
  if (isFurniture(text)) return 'furniture'
  if (isNotice(text)) return 'notice'
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

function blockAt(blocks: readonly Block[] | undefined, {start}: Paragraph): Block | undefined {
  return blocks && spanAt(blocks, start)
}
