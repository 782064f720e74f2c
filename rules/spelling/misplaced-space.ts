// A space that stands a letter too early or too late: "int he", "p ublished".

import type {Release, Word} from '../../src/release/index.ts'
import {brokenWordsOf} from '../../src/release/spelling/broken-words.ts'
import {brokenHyphensOf} from '../../src/release/words/broken-hyphens.ts'
import {formsOf} from '../../src/release/words/forms.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {type Report, rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'

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
    for (const word of release.ask(brokenHyphensOf)) {
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
