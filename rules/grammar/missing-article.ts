// A noun that asks for "a" or "the", without one: "in fisheries sector", "of Lagos Convention".

import table from '../../dictionaries/grammar/lost-articles.tsv'
import {patternsOf} from '../../src/patterns.ts'
import type {Release, Span, Word} from '../../src/release/index.ts'
import {prepositions} from '../../src/release/words/article-signs.ts'
import {type BareNoun, bareNounsOf} from '../../src/release/words/bare-nouns.ts'
import {beside, formBeside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {articleOf} from '../../src/release/words/sound.ts'
import {rule} from '../../src/rule.ts'
import {withS} from '../../src/spelling/inflect.ts'
import {pair} from '../../src/spelling/pairs.ts'

/** From here on a score is believed: nine of ten such phrases in real releases lack their article. */
const sure = 4.2

/** What follows a name that is complete; a convention may be a meeting, unless it is one "on" something. */
const behindNames = {
  treaty: new Set(['', 'on', 'for', 'and', 'in', 'is', 'was', 'by']),
  convention: new Set(['on'])
} as const

const setPhrases = patternsOf(table)

export default rule({
  id: 'missing-article',
  summary: 'A noun without the “a” or “the” that it asks for.',
  why: 'One thing of several needs “a”, “an” or “the” in English. Wrong: progress in fisheries sector. Right: progress in the fisheries sector. Names of treaties and conventions take “the”, too.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met. The ministers spoke of the progress in {fisheries sector} during the year.',
      expected: ['the fisheries sector']
    },
    {text: 'The board met. The two banks have worked together in {trade area} since the summer of 2019.'},
    {text: 'The board met. The two banks opened the depot after signing {MoU} in the summer of 2015.'},
    {
      text: 'The board met. It wrote of the growth of {film industry}, and of exchanges in {IP sector} with the north.',
      expected: ['the film industry']
    },
    {
      text: 'The board met. It will pay {in form of} a grant, {for first time} and {on regular basis}, {in effort to} help the town.',
      expected: ['in the form of']
    },
    {text: 'The board met. It spoke of the entry into force of {Lagos Treaty} on the use of rivers.'},
    {
      text: 'The board met. It went by train to school, in need of help, on behalf of the town, as chairman of a kind of company.'
    },
    {
      text: 'The board met. By road it moves miles of pipeline and sales by region. The work is under construction, in place, from agency to agency, and day by day it makes progress in research.'
    },
    {
      text: 'The board met. For first time buyers it stands at the same time in the form of a loan, in need of, in case of and in front of much.'
    },
    {
      text: 'The board met. It signed the MoU, an MoU and two MoUs, and the Lagos Treaty on the use of the rivers was read at length.'
    }
  ],
  check(release, report) {
    const set = [...setPhrases(release)].filter(({span}) => release.partAt(span.start)?.role === 'body')
    for (const {span, expected} of set) say(span, ...expected)
    for (const bare of release.ask(bareNounsOf)) {
      if (bare.score < sure || set.some(({span}) => isWithin(span, bare.preposition))) continue
      const {text} = bare.phrase
      const plural = text.slice(0, -bare.phrase.head.text.length) + withS(bare.phrase.head.text)
      const expected = [...articlesFor(bare).map((article) => `${article} ${text}`), plural]
      report(bare.phrase, `Unexpected \`${text}\` without an article, expected \`${expected[0]}\``, {
        expected
      })
    }
    for (const word of ['mou', 'memorandum'].flatMap((form) => placesOf(release, form))) {
      if (isSigned(release, word)) say(word, `an ${word.text}`.replace('an m', 'a m'), `the ${word.text}`)
    }
    for (const form of ['treaty', 'convention'] as const) {
      for (const word of placesOf(release, form)) {
        const name = behindNames[form].has(formBeside(release, word, 1)) ? nameAt(release, word) : undefined
        if (name) say(name, `the ${name.text}`)
      }
    }

    function say(span: {start: number; end: number; text: string}, ...expected: string[]) {
      report(
        release.span(span.start, span.end),
        `Unexpected \`${span.text}\` without an article, expected \`${expected[0]}\``,
        {expected}
      )
    }
  }
})

function isWithin(span: Span, {start}: Word) {
  return span.start <= start && start < span.end
}

/** "the" and "a", the likelier one first. */
function articlesFor({phrase: {text, head, modifiers, next}}: BareNoun): string[] {
  const first = formOf((modifiers[0] ?? head).text)
  const single = articleOf(text) ?? 'a'
  const isThe = next?.text === 'of' || pair('the', first) >= pair(single, first)
  return isThe ? ['the', single] : [single, 'the']
}

/** "after signing MoU in 2015" */
function isSigned(release: Release, word: Word) {
  if (word.part.role !== 'body') return false
  const behind = formBeside(release, word, 1)
  return (
    /^sign(?:s|ed|ing)$/.test(formBeside(release, word, -1)) && /^(?:|in|on|with|for|to|at|of)$/.test(behind)
  )
}

/** "Lagos Treaty" in "of Lagos Treaty", to whose name nothing more belongs. */
function nameAt(release: Release, word: Word) {
  if (word.part.role !== 'body' || !isCapital(word)) return
  let first = word
  for (
    let before = beside(release, first, -1);
    before && isCapital(before);
    before = beside(release, first, -1)
  )
    first = before
  const preposition = beside(release, first, -1)
  if (first === word || !preposition || !prepositions.includes(preposition.text)) return
  return release.span(first.start, word.end)
}

function isCapital({text}: Word) {
  return /^\p{Lu}/u.test(text)
}
