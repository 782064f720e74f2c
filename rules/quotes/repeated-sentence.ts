// The same sentence twice in one release.

import type {Release, Role, Sentence} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {rule} from '../../src/rule.ts'

/** A lead may say what the headline says, and a boilerplate what the lead says; within one of these rooms nothing is said twice. */
const rooms: Partial<Record<Role, string>> = {
  body: 'body',
  list: 'body',
  boilerplate: 'boilerplate',
  notes: 'notes'
}

export default rule({
  id: 'repeated-sentence',
  summary: 'A sentence or a quotation that stands in the release twice.',
  why: 'A paragraph was moved and its old place forgotten.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['body', 'list', 'boilerplate', 'notes'],
  examples: [
    {
      text: 'The fund teaches 120 young boat builders a year in Tema.\n\nIt grew. {The fund teaches 120 young boat builders a year in Tema.}'
    },
    {
      text: 'The fund teaches 120 young boat builders.\n\nAbout the fund\n\nThe fund teaches 120 young boat builders.'
    },
    {text: 'It grew. The boats sail. It grew. The boats sail.'}
  ],
  check(release, report) {
    const known = new Map<string, Sentence[]>()
    for (const sentence of release.ask(sentencesOf)) {
      const {words, part} = sentence
      if (words.length < 8 || !rooms[part.role] || !isEnded(sentence.text)) continue
      // Few sentences share their last word.
      const last = words.at(-1)!.form
      const alike = known.get(last)
      const before = alike?.find((other) => saysTheSame(other, sentence))
      if (!alike) known.set(last, [sentence])
      else if (!before) alike.push(sentence)
      else if (!inFull(release, before, sentence))
        report(sentence, 'Unexpected sentence that stands in the release already', {
          cause: {span: before, reason: 'It stands here'}
        })
    }
  }
})

/** A full stop ends it, with or without marks behind. */
function isEnded(text: string) {
  let end = text.length - 1
  while (end >= 0 && '"”’)'.includes(text[end]!)) end--
  return end >= 0 && '.!…'.includes(text[end]!)
}

function saysTheSame(one: Sentence, other: Sentence) {
  const [a, b] = [one.words, other.words]
  if (a.length !== b.length || rooms[one.part.role] !== rooms[other.part.role]) return false
  return a.every(({form}, at) => form === b[at]!.form)
}

/** A letter or a speech is first quoted, then given in full. */
function inFull(release: Release, before: Sentence, after: Sentence) {
  if (release.ask(announcements).some((at) => at >= before.end && at < after.start)) return true
  return isQuoted(release, before) !== isQuoted(release, after)
}

const announced =
  /\b(?:Dear|Sincerely|full (?:text|letter|statement|remarks|speech)|as (?:prepared|delivered)|follows|below)\b/gu

function announcements({text}: Release): readonly number[] {
  return [...matches(text, announced)].map(({index}) => index)
}

function isQuoted(release: Release, {start, end}: Sentence) {
  return release.quotationAt(Math.floor((start + end) / 2)) !== undefined
}
