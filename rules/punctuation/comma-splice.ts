// Two sentences joined by a comma and an adverb: "…, however it grew".

import type {Release, Span, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {beside, formBeside, placesOf} from '../../src/release/words/forms.ts'
import {sentencesOf} from '../../src/release/words/sentences.ts'
import {tagsOf} from '../../src/release/words/verbs.ts'
import {rule} from '../../src/rule.ts'
import {possessives} from '../../src/spelling/closed.ts'
import {Tag, verb} from '../../src/spelling/tags.ts'

/** These join no sentences: they begin one. */
const adverbs = 'however therefore furthermore moreover consequently nevertheless'.split(' ')
const subjects = new Set([...'it he she they we i this these there that the'.split(' '), ...possessives])
/** When a clause begins with one of these, the comma closes it: "If it grows, therefore we …" */
const subordinate =
  /(?:^["“]?|, |\b(?:and|but|that) )(?:if|when|while|although|though|as|because|since|whereas|unless|after|before|once|until) /iu

export default rule({
  id: 'comma-splice',
  summary: 'Two sentences that only a comma and “however” or “therefore” hold together.',
  why: '“However” and “therefore” begin a sentence, they do not join two. Wrong: “Trade fell, however it grew in May.” Right: “Trade fell; however, it grew in May.”',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'Trade fell in April{, however} it grew in May.', expected: ['; however,', '. However,', ', but']},
    {
      text: 'The pier is open{, therefore} they will sail.',
      expected: ['; therefore,', '. Therefore,', ', and therefore']
    },
    {text: 'Trade fell in April{, However}, the pier is open.', expected: ['. However']},
    {
      text: 'Trade fell; however, it grew in May. The fund, however small, is rich. If trade falls, therefore they sail. It must, however it is read, be kept. In May, however, it grew.'
    }
  ],
  check(release, report) {
    for (const adverb of adverbs.flatMap((form) => placesOf(release, form))) {
      if (opensSentence(release, adverb)) {
        const joint = release.span(adverb.start - 2, adverb.end)
        report(joint, `Unexpected comma in front of \`${adverb.text}\`, expected a full stop`, {
          expected: [`. ${adverb.text}`]
        })
        continue
      }
      if (!isSplice(release, adverb)) continue
      const form = adverb.form
      const joint = release.span(adverb.start - 2, adverb.end)
      const other = form === 'however' || form === 'nevertheless' ? ', but' : `, and ${form}`
      const expected = [`; ${form},`, `. ${form[0]!.toUpperCase()}${form.slice(1)},`, other]
      report(joint, `Unexpected \`${joint.text}\` between two sentences, expected \`${expected[0]}\``, {
        expected
      })
    }
  }
})

/** ", However, the port": the capital tells that a full stop was meant. */
function opensSentence({text}: Release, adverb: Word) {
  if (adverb.part.role !== 'body' || adverb.text === adverb.form || adverb.text === adverb.text.toUpperCase())
    return false
  return (
    text[adverb.end] === ',' &&
    /\p{Ll}, $/u.test(text.slice(Math.max(adverb.part.start, adverb.start - 3), adverb.start))
  )
}

/** A clause with a verb in front, a subject and its verb behind. */
function isSplice(release: Release, adverb: Word) {
  if (release.text.slice(adverb.start - 2, adverb.start) !== ', ') return false
  if (!subjects.has(formBeside(adverb, 1)) || !hasVerbSoon(release, adverb)) return false
  const sentences = release.ask(sentencesOf)
  const {start, words} = sentences[indexAt(sentences, adverb.start)]!
  const clause: Span = release.span(start, adverb.start - 2)
  if (subordinate.test(clause.text)) return false
  const hasEnding = (word: Word) =>
    word.end <= clause.end && (tagsOf(word) & (Tag.auxiliary | Tag.modal | Tag.past | Tag.third)) !== 0
  return words.filter(({end}) => end <= clause.end).length > 2 && words.some(hasEnding)
}

/** A verb stands within four words, and no comma comes soon: not "however it is read, …". */
function hasVerbSoon(release: Release, adverb: Word) {
  const behind = [2, 3, 4].map((distance) => beside(adverb, distance))
  const found = behind.some((word) => word && (tagsOf(word) & (verb | Tag.auxiliary | Tag.modal)) !== 0)
  return found && !/^[^,.;]{0,40},/u.test(release.text.slice(adverb.end, adverb.end + 42))
}
