// A small letter behind a full stop, "The board met. it was late.": the capital is lost, or the full stop is one too many.

import type {Release, Span, Word} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {placesOfSigns} from '../../src/release/words/signs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'
import {lexicon} from '../../src/spelling/lexicon.ts'
import {closed} from '../../src/spelling/tags.ts'

/** Shortened words of four letters and more; shorter ones are let alone. */
const shortened = new Set(
  'sens reps approx dept depts govt corp assn univ prof capt intl dist resp misc incl excl cont figs mins secs natl tech mill nos vols eds chap sect chaps'.split(
    ' '
  )
)

export default rule({
  id: 'lost-capital',
  summary: 'A small letter behind a full stop.',
  why: 'A full stop ends a sentence, and the next one begins with a capital. Wrong: The board met. it was late. Right: The board met. It was late. Where the sentence goes on, the full stop is wrong. Wrong: It sold masts. including old ones. Right: It sold masts, including old ones.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {
      text: 'The board met in spring{. the} mayor spoke to the crowd of nine.',
      expected: ['. The', ', the', ' the']
    },
    {
      text: 'It sold masts in 2019{. and} grew. The efforts of the port{. including} its depots, are new.',
      expected: [', and', ' and', '. And']
    },
    {
      text: 'The port\n\nLagos, 4 May – The board met in spring.\n\nIt was late.\n\n{in} his speech the mayor thanked the crews of the port and of the mill.',
      expected: ['In']
    },
    {
      text: 'It sold approx. the same. It sails at 5 p.m. in May… and then. See harbour.example. de Souza sang. It grew (see fig. the second).'
    },
    {
      text: 'The aims are these:\n\nto lend boats to all crews of the port.\n\nto sail on the lake and back again.'
    }
  ],
  check(release, report) {
    for (const {stop, word} of behindStops(release)) {
      const joint = release.span(stop, word.end)
      const [capital, comma, space] = [`. ${capitalized(word.text)}`, `, ${word.text}`, ` ${word.text}`]
      const isOne = linking.has(word.text)
      const wanted = isOne
        ? `\`${comma}\`, or \`${capital}\` if a sentence ends here`
        : `\`${capital}\`, or \`${comma}\` if the sentence goes on`
      report(joint, `Unexpected small letter behind a full stop in \`${joint.text}\`, expected ${wanted}`, {
        expected: isOne ? [comma, space, capital] : [capital, comma, space]
      })
    }
    for (const word of openings(release)) {
      const expected = capitalized(word.text)
      report(word, `Unexpected small letter in \`${word.text}\`, expected \`${expected}\``, {
        expected: [expected]
      })
    }
  }
})

function capitalized(text: string) {
  return text[0]!.toUpperCase() + text.slice(1)
}

/** With these a sentence goes on rather than begins: "masts. including old ones". */
const linking = new Set('and or but nor including such which who whose that than as'.split(' '))

interface Joint {
  /** Where the full stop stands. */
  readonly stop: number
  readonly word: Span
}

/** "spring. the" */
function* behindStops(release: Release): Generator<Joint> {
  for (const stop of placesOfSigns(release, '.', isBetweenSmall)) {
    const words = release.ask(wordsOf)
    const before = words[indexAt(words, stop - 1)]
    const word = before && words[before.index + 1]
    if (!word || before.end !== stop || word.part !== before.part || word.part.role !== 'body') continue
    if (release.text.slice(stop + 1, word.start).trim() !== '' || !isOpening(word)) continue
    if (!/^(?:[a-z]{4}|(?:19|20)\d\d$)/.test(before.text) || shortened.has(before.form)) continue
    if (before.kind === 'word' && !lexicon().has(before.form)) continue
    // "if (": code
    if (release.text.startsWith(' (', word.end)) continue
    if (!release.literalAt(stop) && !release.literalAt(word.start)) yield {stop, word}
  }
}

/** "g. t", "9. a": a small letter or a figure in front of the full stop, a small letter behind it and its space */
function isBetweenSmall(text: string, at: number) {
  if (text[at + 1] !== ' ' || !/[a-z ]/.test(text[at + 2] ?? '')) return false
  return isSmallLetter(text.charCodeAt(at - 1)) || /(?:19|20)\d\d/.test(text.slice(at - 4, at))
}

function isSmallLetter(unit: number) {
  return unit >= 0x61 && unit <= 0x7a
}

/** Small words and no others: what stands there else may be a name ("de Souza", "eBoat") or a command. */
function isOpening({text, vocable}: Word) {
  return /^[a-z]+$/.test(text) && (vocable.mainTags & closed) !== 0 && !particles.has(text)
}

/** They open names. */
const particles = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'ben',
  'del',
  'da',
  'di',
  'du',
  'le',
  'i',
  'a'
])

/** A paragraph between others that begin with a capital and end with a full stop */
function* openings(release: Release): Generator<Span> {
  const body = release.parts.filter(({role}) => role === 'body')
  for (const [at, part] of body.entries()) {
    const before = body[at - 1]
    if (!before || !isSmallLetter(part.text.charCodeAt(0)) || part.text.length < 60) continue
    if (!/[.!?]["”’)]?\s*$/u.test(part.text) || !/^\p{Lu}[\s\S]*[.!?]["”’)]?\s*$/u.test(before.text)) continue
    const words = release.ask(wordsOf)
    const word = words[indexAt(words, part.start)]
    if (word?.start === part.start && isOpening(word) && !release.text.startsWith(' (', word.end)) yield word
  }
}
