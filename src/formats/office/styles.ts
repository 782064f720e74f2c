// What the styles of a document make of a paragraph: its headline, a heading, an item of a list.

import type {Block} from '../../release/index.ts'
import {prefixes} from './names.ts'
import {walk} from './xml.ts'

/** What a paragraph is. */
export type Shape = Pick<Block, 'kind' | 'level'>

interface Style {
  name: string
  base: string | undefined
  level: number | undefined
  isHidden: boolean | undefined
}

export interface StyleBook {
  /** What a style makes of its paragraphs; nothing if it leaves them what they are. */
  shapeOf(style: string): Shape | undefined
  /** Whether a style hides its text. */
  hides(style: string): boolean
}

/** The styles of the part in `xml`; a style that says nothing itself is what its base is. */
export function stylesIn(xml: string | undefined, part: string): StyleBook {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  if (xml !== undefined)
    walk(xml, part, prefixes, {
      open({name, attributes}) {
        if (name === 'w:style') {
          style = {name: '', base: undefined, level: undefined, isHidden: undefined}
          styles.set(attributes['w:styleId'] ?? '', style)
        } else if (!style) return
        else if (name === 'w:name') style.name = (attributes['w:val'] ?? '').toLowerCase()
        else if (name === 'w:basedOn') style.base = attributes['w:val']
        else if (name === 'w:outlineLvl') style.level = Number(attributes['w:val']) + 1
        else if (name === 'w:vanish') style.isHidden = isOn(attributes['w:val'])
      },
      close({name}) {
        if (name === 'w:style') style = undefined
      }
    })
  return {
    shapeOf: (id) => firstOf(chainOf(styles, id), shape),
    hides: (id) => firstOf(chainOf(styles, id), ({isHidden}) => isHidden) ?? false
  }
}

/** Whether `value` switches a property on; it is on where nothing is said. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(value ?? '')
}

/** The style `id`, and what it is based on, one by one. */
function* chainOf(styles: ReadonlyMap<string, Style>, id: string): Generator<Style> {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = styles.get(at)?.base) {
    seen.add(at)
    yield styles.get(at) ?? {name: at.toLowerCase(), base: undefined, level: undefined, isHidden: undefined}
  }
}

function firstOf<Result>(styles: Iterable<Style>, asked: (style: Style) => Result | undefined) {
  for (const style of styles) {
    const answer = asked(style)
    if (answer !== undefined) return answer
  }
  return
}

/** The names are those of the built-in styles, which stay English in every Word; a level is that of the outline. */
function shape({name, level}: Style): Shape | undefined {
  if (name === 'title') return {kind: 'title'}
  if (name === 'subtitle') return {kind: 'heading', level: 2}
  const heading = /^heading ?([1-9])$/.exec(name)?.[1]
  if (heading) return {kind: 'heading', level: Number(heading)}
  if (level !== undefined && level <= 9) return {kind: 'heading', level}
  if (/^(?:intense )?quote$|^block text$/.test(name)) return {kind: 'quote'}
  if (name === 'caption') return {kind: 'caption'}
  return /^list(?: (?:paragraph|bullet|number|continue))?(?: [2-5])?$/.test(name) ? {kind: 'item'} : undefined
}
