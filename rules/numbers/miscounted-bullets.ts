// "Twelve highlights:" above eleven bullets.

import {numberNamed, numberWord} from '../../src/release/figures/numerals.ts'
import type {Part, Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

/** "three kinds of jobs:", "these five steps:", "four of them:" */
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<hedge>(?:at least|more than|over|up to|top|first|about|age|part|section|article|phase|chapter|annex|table|figure|step|no\\.|rule|schedule) )?(?<count>${numberWord}|\\d{1,2}) (?!(?:of the|are|is|were|was)\\b)(?:[\\p{L}’'-]{1,20} ){0,4}[\\p{L}’'-]{2,20}:$`,
  'iu'
)
const mark = /^(?:[•●▪◦‣·–—*-]|\(?(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})[.)])/u

export default rule({
  id: 'miscounted-bullets',
  summary: 'A number of things that does not fit the items of the list below it.',
  why: 'An item was added or cut and the number stayed.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  examples: [
    {
      text: 'The port lends {three} kinds of boats:\n\n- dinghies\n\n- ferries\n\n- tugs\n\n- skiffs\n\nAll are new.'
    },
    {
      text: 'The port lends four kinds of boats:\n\n- dinghies\n\n- ferries\n\n- tugs\n\n- skiffs\n\nAll are new.'
    },
    {
      text: 'The port lends more than three kinds of boats:\n\n- dinghies\n\n- ferries\n\n- tugs\n\n- skiffs\n\nAll are new.'
    },
    {text: 'The loans for 2020/21 and for May 21 are as follows:\n\n- dinghies\n\n- ferries\n\nAll are new.'},
    {text: 'The port lends boats to people over 12 years:\n\n- dinghies\n\n- ferries\n\nAll are new.'}
  ],
  check(release, report) {
    for (const [at, part] of release.parts.entries()) {
      if (!part.text.endsWith(':') || release.parts[at + 1]?.role !== 'list') continue
      if (part.role === 'list' && mark.test(part.text)) continue
      const match = counted.exec(part.text.slice(-140))
      if (
        !match ||
        match.groups!.hedge ||
        /\b(?:years?|months?|days|hours|minutes|weeks|people|percent|times)\b/iu.test(match[0])
      )
        continue
      const items = itemsBelow(release, at)
      const count = match.groups!.count!
      if (items < 2 || items === numberNamed(count)) continue
      const start = part.end - match[0].length
      report(
        release.span(start, start + count.length),
        `Unexpected \`${count}\`: the list below has ${items} items`
      )
    }
  }
})

/** How many list items with marks of one kind stand right below. */
function itemsBelow({parts}: Release, at: number): number {
  const kind = kindOf(parts[at + 1])
  let count = 0
  for (const part of parts.slice(at + 1)) {
    if (!kind || part.role !== 'list') break
    const own = kindOf(part)
    if (own === kind) count++
    else if (!own) return 0
  }
  return count
}

/** "•" for a bullet, "1" for any number, "a" for any letter. */
function kindOf(part: Part | undefined): string | undefined {
  const found = part && mark.exec(part.text)?.[0]
  return found?.replace(/\p{N}+/u, '1').replace(/\p{L}+/u, 'a')
}
