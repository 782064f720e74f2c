// Notes that are numbered 1, 2, 2 or 1, 2, 4.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {signsOf} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** "2. Photographs", "3) Photographs" */
const numeral = /(\d{1,2})([.)])[ \t]+[\p{L}“"]/uy

/** How far apart, in characters, two items of one list may begin. */
const reach = 900

interface Item {
  readonly number: number
  readonly span: Span
  /** "." or ")" */
  readonly mark: string
}

export default rule({
  id: 'wrong-numbering',
  summary: 'A number that stands twice in a numbered list, or one that is left out.',
  why: 'A note was added or cut and the numbers stayed. Whoever refers to note 3 finds another.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: everywhere,
  examples: [
    {
      text: 'Notes to editors\n\n1. The port is old.\n2. The fund lends boats.\n{2}. Photographs are free.',
      expected: ['3']
    },
    {text: '1. The port is old.\n\n2. The fund lends boats.\n\n{4}. Photographs are free.', expected: ['3']},
    {text: '1. The port is old.\n2. The fund lends boats.\n1. Photographs are free.\n2. Maps are not.'},
    {text: 'Results\n\n1. Suva\n2. Nadi\n2. Lautoka\n4. Labasa'},
    {text: '1. Suva\n\n1. Nadi\n\n1. Lautoka\n\n3. Labasa'},
    {text: 'The fair closes on May\n3. It opens on May\n1. It is small.'}
  ],
  check(release, report) {
    const items = itemsOf(release)
    for (const [at, item] of items.entries()) {
      const [first, last] = [items[at - 2], items[at - 1]]
      if (
        !first ||
        !last ||
        last.number !== first.number + 1 ||
        !isBelow(first, last) ||
        !isBelow(last, item)
      )
        continue
      const isTwice = item.number === last.number && !isTie(items[at + 1], item)
      const isSkipped = item.number === last.number + 2
      const expected = String(last.number + 1)
      if (isTwice || isSkipped)
        report(item.span, `Unexpected number \`${item.span.text}\` of a list, expected \`${expected}\``, {
          expected: [expected],
          cause: {span: last.span, reason: 'The item above'}
        })
    }
  }
})

/** The numbers with which lines begin. */
function itemsOf(release: Release): readonly Item[] {
  const {text} = release
  return release.ask(signsOf).numerals.flatMap((at) => {
    if (at > 0 && !/(?:^|\n)[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at))) return []
    numeral.lastIndex = at
    const [, digits, mark] = numeral.exec(text) ?? []
    return digits && mark ? [{number: Number(digits), mark, span: release.span(at, at + digits.length)}] : []
  })
}

function isBelow(one: Item, other: Item) {
  return one.mark === other.mark && other.span.start - one.span.start < reach
}

/** Two that share a place: behind 2 and 2 comes 4. */
function isTie(next: Item | undefined, {number}: Item) {
  return next !== undefined && next.number > number + 1
}
