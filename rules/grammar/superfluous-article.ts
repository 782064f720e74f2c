// An article where none belongs: "the China’s economy", "an equipment".

import type {Release, Word} from '../../src/release/index.ts'
import {countries} from '../../src/release/names/countries.ts'
import {beside, formOf, placesOf} from '../../src/release/words/forms.ts'
import {type NounPhrase, nounPhraseAt} from '../../src/release/words/noun-phrases.ts'
import {tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'
import {Tag} from '../../src/spelling/tags.ts'

/** Countries that keep their "the", also before "’s". */
const withArticle =
  /^(?:Netherlands|Philippines|Bahamas|Gambia|Hague|Bronx|Maldives|Seychelles|Vatican|Congo|Sudan|Ukraine|Lebanon)$/

export default rule({
  id: 'superfluous-article',
  summary: 'An article where none belongs.',
  why: 'What cannot be counted takes no “a”, and a country that owns something no “the”. Wrong: an equipment, the Kenya’s exports. Right: equipment (or a piece of equipment), Kenya’s exports.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'The fund built {a} resilience.'},
    {
      text: 'The board met. It bought {an} equipment for the lab, and gave {a} useful information to the press.',
      expected: ['']
    },
    {
      text: 'The board met. They spoke of {the} Kenya’s exports to {the} southern Ghana, and {the} Mali’s Prime Minister and {the} Peru’s Crown Prince of {the} COVID-19.',
      expected: ['']
    },
    {
      text: 'The board met. It bought an equipment shed, a software company, and a piece of equipment. The Netherlands’ ports, the Ghana’s Best prize and the Kenya Airways’ fleet are large.'
    },
    {
      text: 'The board met. Rowing alone gave her a keen awareness, a quiet resilience, an awareness of tides and a regular employment of oars.'
    },
    {
      text: 'The board met. A furniture maker showed a research centre the information, and a reader’s stamina wilts.'
    }
  ],
  check(release, report) {
    for (const article of ['a', 'an'].flatMap((form) => placesOf(release, form))) {
      const phrase = article.text === formOf(article.text) ? nounPhraseAt(release, article) : undefined
      if (phrase?.determiner !== article || !isOneThing(phrase) || release.text[phrase.end] === ',') continue
      const {text} = phrase.head
      report(
        article,
        `Unexpected \`${article.text}\` before \`${text}\`, which cannot be counted: expected no article`,
        {
          expected: ['']
        }
      )
    }
    for (const article of placesOf(release, 'the')) {
      const owner = beside(article, 1)
      const name = owner && /^(\p{Lu}\p{Ll}+)['’]s$/u.exec(owner.text)?.[1]
      if (!name || !bareNames.has(name) || withArticle.test(name) || !lexicon().knows(name, Kind.place))
        continue
      const behind = beside(owner, 1)
      if (!behind || (/^\p{Lu}/u.test(behind.text) && !offices.has(behind.form))) continue
      report(article, `Unexpected \`${article.text}\` before \`${owner.text}\`, expected none`, {
        expected: ['']
      })
    }
    for (const article of placesOf(release, 'the')) {
      const name = nameBehind(release, article)
      if (!name) continue
      report(article, `Unexpected \`${article.text}\` before \`${name}\`, expected none`, {expected: ['']})
    }
  }
})

const regions = new Set(
  'southern northern eastern western central northeastern northwestern southeastern southwestern neighbouring neighboring'.split(
    ' '
  )
)

/** "the COVID-19", "the southern Ghana": a name that takes no article and that no noun follows. */
function nameBehind(release: Release, article: Word) {
  const first = beside(article, 1)
  if (!first || article.part.role !== 'body') return
  const name = regions.has(first.form) ? beside(first, 1) : first
  const isName =
    name === first
      ? /^covid-19$/.test(first.form)
      : name && bareNames.has(name.text) && !withArticle.test(name.text)
  return name && isName && endsThere(release, name) ? release.text.slice(first.start, name.end) : undefined
}

/** Behind it comes a sign or a small word, but no "of" and no noun. */
function endsThere({text}: Release, name: Word) {
  const behind =
    /^(?:[.,;]|\s+(?:and|in|on|is|was|has|have|by|since|which|that|to|with|during|where|for|from|at|or|as) )/.exec(
      text.slice(name.end, name.end + 10)
    )
  return behind !== null && !/^,? (?:and|or) \S+ \p{Ll}/u.test(text.slice(name.end, name.end + 40))
}

/** "the Kenya’s Deputy Minister", but not "the Kenya’s Best prize" */
const offices = new Set(
  'minister ministry vice deputy president prime crown prince king foreign ambassador parliament government embassy senate cabinet'.split(
    ' '
  )
)

/** One kind of it may be meant: "a keen awareness", "an awareness of". */
const ofAKind = new Set([
  'awareness',
  'resilience',
  'patience',
  'wisdom',
  'integrity',
  'camaraderie',
  'solidarity',
  'poetry'
])

/** A noun that cannot be counted, with nothing but adjectives before it, that is neither in a list nor "an awareness of". */
function isOneThing({sure, head, modifiers, next}: NounPhrase) {
  const tags = modifiers.map(tagsOf)
  if (!sure || lexicon().countability(formOf(head.text)) !== 0 || formOf(head.text) === 'infrastructure')
    return false
  if (modifiers.some(({text}) => text === 'little' || text === 'few')) return false
  if (tags.some((tag) => (tag & Tag.adjective) === 0 || (tag & Tag.ing) !== 0)) return false
  const form = formOf(head.text)
  if (ofAKind.has(form) && (modifiers.length > 0 || /^(?:of|that)$/.test(next?.text ?? ''))) return false
  // "A regular employment of the rules" is a use of them.
  if (form === 'employment' && next?.text === 'of') return false
  return !next || !/^(?:and|or)$/.test(next.text)
}

const bareNames = new Set([
  ...countries,
  'Africa',
  'Asia',
  'Britain',
  'Europe',
  'Georgia',
  'Ireland',
  'Jordan',
  'Korea'
])
