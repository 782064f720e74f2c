// "progress in fisheries sector": a noun that asks for an article and has none.

import {type BareNoun, bareNounsOf} from '../../src/release/words/bare-nouns.ts'
import {articleOf} from '../../src/release/words/sound.ts'
import {rule} from '../../src/rule.ts'

/** From here on, as the logarithm of the odds, the article is surely missing. */
const sure = 3

export default rule({
  id: 'missing-article',
  summary: 'A single thing behind a preposition without “a”, “the” or another such word.',
  why: 'English puts an article before one thing that can be counted: not “progress in fisheries sector” but “progress in the fisheries sector”. Nouns that do without (“by train”, “at university”, “in advance”) are left alone.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {
      text: 'The two ministries made progress in {fisheries sector} when they met in May.',
      expected: ['the fisheries sector', 'a fisheries sector']
    },
    {text: 'The fund will help young people to find work in {copyright area} of the port.'},
    {
      text: 'They came by train, work at university in the fisheries sector, and agreed in advance on a plan in principle.'
    },
    {text: 'Progress in Fisheries Sector\n\nThe fund opened a school in the fisheries sector on Monday.'},
    {text: 'They went from door to door, year after year, with pen, brush and ruler.'}
  ],
  check(release, report) {
    for (const bare of release.ask(bareNounsOf)) {
      if (bare.score < sure) continue
      const expected = offers(bare)
      report(
        bare.phrase,
        `Unexpected \`${bare.phrase.text}\` without an article, expected \`${expected[0]}\` or \`${expected[1]}\``,
        {expected}
      )
    }
  }
})

function offers({phrase: {text}}: BareNoun) {
  const article = articleOf(text.split(/\s/u, 1)[0]!) ?? 'a'
  return [`the ${text}`, `${article} ${text}`]
}
