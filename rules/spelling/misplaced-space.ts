// A space that stands a letter too early or too late: "int he", "p ublished".

import type {Release, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {brokenWordsOf} from '../../src/release/spelling/broken-words.ts'
import {beside, formsOf} from '../../src/release/words/forms.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {type Report, rule} from '../../src/rule.ts'
import {dictionary, Kind, lexicon} from '../../src/spelling/lexicon.ts'

export default rule({
  id: 'misplaced-space',
  summary: 'A space within a word, or a letter too early or too late.',
  why: 'Both halves often pass for words, and the eye reads what was meant.',
  severity: 'error',
  fix: 'offer',
  examples: [
    {text: "They spoke of {AI’ s} use and the {mill 's} plan.", expected: ['AI’s']},
    {
      text: 'A {non- profit} sells an {under- used} pier, {end-to- end}.',
      expected: ['non-profit', 'nonprofit']
    },
    {text: 'It spoke of the {Japan- Kenya} fair.\n\nA {two- day} fair is on.', expected: ['Japan-Kenya']},
    {text: 'Pre- and post-war piers, two- to three-day trips: trade- it was slow- is back.'},
    {text: 'Ama {Al- Okafor} spoke of {COVID -19}.', expected: ['Al-Okafor']},
    {text: 'They met {int he} hall {o fthe} mill.', expected: ['in the']},
    {
      text: 'It is {ins cope} of a plan {fort he} members, {ane xample} of {then ext} one.',
      expected: ['in scope']
    },
    {text: 'It will form any old boat and then exit at the fort; he did.'},
    {text: 'She {p ublished} the {distri bution} of it.', expected: ['published']},
    {text: 'She {h ighlighted} the need.', expected: ['highlighted']},
    {text: 'He came in, the others left; at he-man fairs, an A to Z of non fiction in vitro.'}
  ],
  check(release, report) {
    const forms = release.ask(formsOf)
    for (const word of forms.get('s') ?? []) {
      const owner = ownerOf(release, word)
      if (owner) tell(release, owner, word, [`${owner.text}${apostropheIn(release, owner, word)}s`], report)
    }
    for (const word of brokenHyphens(release)) {
      const after = release.ask(wordsOf)[word.index + 1]!
      const closed = lexicon().has(word.form + after.form) ? [`${word.text}${after.text}`] : []
      tell(release, word, after, [`${word.text}-${after.text}`, ...closed], report)
    }
    for (const word of forms.get('covid') ?? []) {
      const [gap] = /^(?: -| ?- )19(?!\d)/.exec(release.text.slice(word.end, word.end + 6)) ?? []
      if (gap)
        report(
          release.span(word.start, word.end + gap.length),
          `Unexpected \`${word.text}${gap}\`, expected \`${word.text}-19\``,
          {expected: [`${word.text}-19`]}
        )
    }
    for (const {left, right, text} of release.ask(brokenWordsOf)) tell(release, left, right, [text], report)
  }
})

/** "The mill’ s plan": the word that owns, if only an apostrophe and one space stand between. */
function ownerOf(release: Release, word: Word) {
  const before = release.ask(wordsOf)[word.index - 1]
  const gap =
    before?.part === word.part && word.text === 's' ? release.text.slice(before.end, word.start) : ''
  return /^(?:['’] | ['’])$/u.test(gap) ? before : undefined
}

function apostropheIn(release: Release, {end}: Word, {start}: Word) {
  return release.text.slice(end, start).trim()
}

function tell(release: Release, left: Word, right: Word, texts: readonly string[], report: Report) {
  const span = release.span(left.start, right.end)
  const isCapital = /^\p{Lu}/u.test(span.text)
  const expected = texts.map((text) => (isCapital ? text[0]!.toUpperCase() + text.slice(1) : text))
  report(span, `Unexpected \`${span.text}\`, expected \`${expected[0]}\``, {expected})
}

/** Words whose hyphen a space follows: "non- profit", "end-to- end"; not "pre- and post-war" nor "trade- it was". */
function brokenHyphens(release: Release): Word[] {
  const ends = placesOfSigns(release, '-', isHanging)
  if (ends.length === 0) return []
  const words = release.ask(wordsOf)
  return ends.flatMap((end) => {
    const word = words[indexAt(words, end - 1)]
    const after = word && words[word.index + 1]
    const isJoined =
      after?.start === end + 2 &&
      word?.end === end &&
      !shared.has(after.form) &&
      (combining.has(word.form) ||
        /-(?:to|of|the|by|in|on|over)$/.test(word.form) ||
        (counts.test(word.text) && units.has(after.form)) ||
        areNames(release, word, after) ||
        (articled.test(word.form) && after.vocable.isCapital) ||
        (word.form.length > 2 && lexicon().knows(word.form + after.form, dictionary)))
    return isJoined ? [word] : []
  })
}

/** "a two- day fair" */
const counts = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)$/
const units = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'mile', 'point', 'member'])

/** "Japan- Kenya", "the Asia- Pacific": the hyphen of two places, if no second one closes a clause. */
function areNames(release: Release, word: Word, after: Word) {
  const places = Kind.place | Kind.people
  return (
    word.vocable.isCapital &&
    after.vocable.isCapital &&
    lexicon().knows(word.text, places) &&
    lexicon().knows(after.text, places) &&
    beside(word, -1) !== undefined &&
    !/^[^.\n]{0,80}- /u.test(release.text.slice(after.end, after.end + 82))
  )
}

/** "n- p" */
function isHanging(text: string, at: number) {
  return text[at + 1] === ' ' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 2] ?? '')
}

/** "Al- Okafor", "Abdul-Al- Okafor": the Arabic article and its like. */
const articled = /(?:^|-)(?:al|el|ul|ur|bin|ibn)$/

/** Two words share the one that follows: "two- and three-year". */
const shared = new Set('and or to but nor as through versus than if und oder y e et'.split(' '))

/** What stands before a hyphen and hardly ever ends a clause. */
const combining = new Set(
  'non self ex co anti pre post multi semi sub inter intra well mid cross pro neo quasi pan vice third long short high low full half'.split(
    ' '
  )
)
