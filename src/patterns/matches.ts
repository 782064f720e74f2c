// Whether the words around an anchor are what a pattern says.

import type {Release, Span, Word} from '../release/index.ts'
import {beside} from '../release/words/forms.ts'
import {isSmall} from '../release/words/verbs.ts'
import type {Element, Match, Pattern} from './pattern.ts'

/** What the elements are if the anchor stands at `place`: first those in front of it, nearest first, then those behind. */
export function matchAt(release: Release, {elements, anchor}: Pattern, place: Word): Match | undefined {
  // Most end here, before anything is kept of them.
  if (
    !mayStand(release, elements[anchor - 1], place, -1) ||
    !mayStand(release, elements[anchor + 1], place, 1)
  )
    return
  const match: Word[][] = elements.map(() => [])
  match[anchor] = [place]
  let here: Word | undefined = place
  for (let at = anchor - 1; at >= 0; at--) {
    const next = take(release, elements[at]!, here, -1)
    if (!next) return
    match[at] = next.words
    here = next.here
  }
  here = place
  for (let at = anchor + 1; at < elements.length; at++) {
    const next = take(release, elements[at]!, here, 1)
    if (!next) return
    match[at] = next.words
    here = next.here
  }
  const inside = elements.flatMap(({part}, at) => (part === 'inside' ? match[at]! : []))
  // "Request For Proposals" is a name.
  return inside.slice(1).every((word) => isSmall(word) || word.kind === 'number') ? match : undefined
}

function mayStand(release: Release, element: Element | undefined, place: Word, step: 1 | -1) {
  return element === undefined || take(release, element, place, step) !== undefined
}

/** The words beside `here` that are `element`, and where to go on; nothing if it does not fit. */
function take(release: Release, element: Element, here: Word | undefined, step: 1 | -1) {
  if (element.comma) return here && release.text[here.end] === ',' ? {words: [], here} : undefined
  const word = here && beside(here, step)
  const fits = word !== undefined && element.fits(release, word)
  if (element.part === 'never') return fits ? undefined : {words: [], here}
  if (!fits) return element.optional ? {words: [], here} : undefined
  if (!element.gap) return {words: [word], here: word}
  const second = beside(word, step)
  const words = second && element.fits(release, second) ? [word, second] : [word]
  return {words, here: words.at(-1)!}
}

/** From the first word inside to the last. */
export function spanOf(release: Release, {elements}: Pattern, match: Match): Span {
  const inside = elements.flatMap(({part}, at) => (part === 'inside' ? match[at]! : []))
  return release.span(inside[0]!.start, inside.at(-1)!.end)
}
