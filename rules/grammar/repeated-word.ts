// A word written twice in a row.

import type {Release, Word} from '../../src/release/index.ts'
import {beside, formBeside} from '../../src/release/words/forms.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {isCapital} from '../../src/spelling/capitals.ts'
import {dictionary, lexicon} from '../../src/spelling/lexicon.ts'
import {noun, Tag, verb} from '../../src/spelling/tags.ts'

/** Right twice in a row: for emphasis, in names of things, and where a clause ends on the word that begins the next. */
const twice = new Set(
  `had very really so much many more far long big never again no yes ha bye knock win aye hear there now well blah beep yadda chop
  cha bora bon tuk mahi pom yo go tut million billion trillion her sapiens tse mau per la de blue little old dear whole wide
  half bling boom tick jingle row sugar twinkle`.split(/\s+/)
)

/** What may follow a doubled preposition or auxiliary that is right: "in in vivo models", "begin with with respect to". */
const latin = new Set(['vivo', 'vitro', 'situ', 'silico', 'utero', 'absentia'])
const what = new Set(['what', 'it', 'this', 'that', 'he', 'she', 'they', 'we', 'i', 'you', 'who', 'whatever'])
const doubleVerbs = new Set(['is', 'was', 'are', 'were', 'be', 'do', 'does', 'did', 'has', 'have'])

/** Capitals at the start of a sentence or in a headline: only these are surely doubled, "Duran Duran" is a name. */
const small = new Set(
  `the a an of to in on at by for from with and or but as if is are was were be it its this these their our his my we they he i you
  which when what where then also into`.split(/\s+/)
)

/**
 * retext-repeated-words is not used: it flags "gave her her prize", "a long, long way" in its unpunctuated form, "in in vivo
 * models" and "the The Hague court", misses "that that the", and needs the whole tree for it, which takes longer than all our rules.
 */
export default rule({
  id: 'repeated-word',
  summary: 'A word written twice in a row.',
  why: 'A doubled “the” at the break of a line escapes the writer, never the reader.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: 'They met at {the the} summit.', expected: ['the']},
    {text: 'It is {in in} the plan. {The The} fund {agreed agreed}.', expected: ['in']},
    {
      text: 'The minister announced {that that} the tender is open, at a foundry {that that} specialises in wool.'
    },
    {text: 'They {will will} run it. What the fund will will to its crews is known.', expected: ['will']},
    {text: 'They invest in in-depth training, and he said that that was right, as they had had doubts.'},
    {
      text: 'She gave her her prize; what it is is a very very long walk, what it really is is a start in in vivo research.'
    },
    {
      text: 'Duran Duran played at At Home Gallery in Bora Bora, in In Good Taste style, for A A Milne, over gado gado.'
    }
  ],
  check(release, report) {
    const words = release.ask(wordsOf)
    for (const word of release.words()) {
      if (words[word.index - 1]?.form !== word.form) continue
      const before = beside(word, -1)
      if (!before || !isDoubled(release, before, word)) continue
      report(
        release.span(before.start, word.end),
        `Unexpected \`${before.text} ${word.text}\`, expected \`${before.text}\``,
        {expected: [before.text]}
      )
    }
  }
})

function isDoubled(release: Release, before: Word, word: Word) {
  if (word.kind !== 'word' || before.text.length !== word.text.length) return false
  const form = word.form
  if (before.form !== form || (form.length === 1 && form !== 'a') || twice.has(form)) return false
  if (isCapital(word.text)) return small.has(form) && isCapital(before.text) && opens(release, before)
  // "boda boda", "gado gado": another language makes words by it, but none without a vowel.
  const mayBeForeign = !lexicon().knows(form, dictionary) && /[aeiouy]/.test(form)
  return !mayBeForeign && !mayDouble(before, word, form)
}

/** "what it is is a start", "I know that that works", "in in vivo models", "to start with with respect to costs". */
function mayDouble(before: Word, word: Word, form: string) {
  const after = formBeside(word, 1)
  if (form === 'that') return !['the', 'a', 'an'].includes(after) && !isDeed(formBeside(before, -1), after)
  if (form === 'will' || form === 'would') return isAsked(before)
  if (doubleVerbs.has(form)) return what.has(formBeside(before, -1)) || isAsked(before)
  if (form === 'in') return latin.has(after)
  // The dance.
  if (form === 'can') return ['the', 'a'].includes(formBeside(before, -1))
  return form === 'with' && after === 'respect'
}

/** "What it really is is", a few words in front. */
function isAsked(before: Word) {
  return [-2, -3, -4].some((step) => formBeside(before, step) === 'what')
}

/** "a mill that that dyes wool": a thing before, and a verb that says what it does behind. */
function isDeed(before: string, after: string) {
  const book = lexicon()
  const thing = book.tags(before, 'main')
  return (thing & noun) !== 0 && (thing & verb) === 0 && book.tags(after, 'main') === Tag.third
}

/** Whether a sentence begins with `word`. */
function opens(release: Release, word: Word) {
  return release.sentences().some(({words}) => words[0] === word)
}
