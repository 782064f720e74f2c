// "Sales doubled, from $2 million to $6 million".

import {type Move, movesOf} from '../../src/release/figures/moves.ts'
import type {Release, Word} from '../../src/release/index.ts'
import {formBeside, placesOf} from '../../src/release/words/forms.ts'
import {rule} from '../../src/rule.ts'

/** How many times as much is left or come to. */
const factors: Readonly<Record<string, number>> = {
  ...multiple('doubl', 2),
  ...multiple('tripl', 3),
  ...multiple('trebl', 3),
  ...multiple('quadrupl', 4),
  ...multiple('halv', 0.5),
  half: 0.5
}

/** "Costs fell by half": without "by" a half is a part of something. */
function isMultiple(word: Word) {
  return word.form !== 'half' || formBeside(word, -1) === 'by'
}

function multiple(stem: string, factor: number) {
  return Object.fromEntries(['e', 'es', 'ed', 'ing'].map((ending) => [stem + ending, factor]))
}

/** How far, in characters, the figures may begin behind the word. */
const reach = 90

export default rule({
  id: 'wrong-multiple',
  summary: 'A doubling, tripling or halving that does not follow from the two figures beside it.',
  why: 'From 2 to 6 is three times as much. One of the figures was changed, or the word was.',
  severity: 'warning',
  fix: 'none',
  examples: [
    {text: 'Sales {doubled} in 2025, from $2 million to $6 million.'},
    {text: 'Its debt fell by {half}, from $240 million to $180 million.'},
    {text: 'The pier {doubles} the number of berths for small boats, from 40 to 90.'},
    {
      text: 'Costs nearly {halved}, from 90 to 20 million pounds, and sales more than {tripled} to 500 from 400.'
    },
    {text: 'Sales tripled in 2025, from $2 million to $6 million, and the price rose from 2 to 9.'},
    {text: 'Sales more than doubled, from 10 to 35 tons. Costs almost doubled from 10 to 18 million.'},
    {text: 'The doubled fee rose. The plan to double the fleet by 2030 is old; it grew from 10 to 12 boats.'}
  ],
  check(release, report) {
    const words = Object.keys(factors).flatMap((form) => placesOf(release, form).filter(isMultiple))
    if (words.length === 0) return
    const moves = release.ask(movesOf)
    for (const word of words.sort((a, b) => a.start - b.start)) {
      const move = moves.find((move) => startOf(move) > word.end)
      if (!move || !belongs(release, word, move) || fits(word, move)) continue
      const times = move.values.to / move.values.from
      report(
        word,
        `Unexpected \`${word.text}\`: from ${move.from.text} to ${move.to.text} it is ${Number(times.toFixed(1))} times as much`,
        {cause: {span: move.from, reason: 'The change starts here'}}
      )
    }
  }
})

function startOf({from, to}: Move) {
  return Math.min(from.start, to.start)
}

/** In one clause, with no other figure between. */
function belongs({text}: Release, {part, end}: Word, move: Move) {
  const start = startOf(move)
  if (move.from.part !== part || start - end > reach || move.from.rate || move.to.rate) return false
  return !/[.;:!?]\s|\b(?:and|while|but|which|as|after)\b|(?<!\p{L} (?:19|20))\d\d(?!\d)/u.test(
    text.slice(end, start)
  )
}

/** Whether the figures are about as many times as much as the word says. */
function fits(word: Word, {values}: Move) {
  const times = values.to / values.from / factors[word.form]!
  const ratio = factors[word.form]! < 1 ? 1 / times : times
  const [one, two] = [-1, -2].map((step) => formBeside(word, step))
  if (one === 'than' && two === 'more') return ratio > 0.97
  const isHedged = /^(?:nearly|almost|about|roughly|over|approximately|virtually)$/.test(one!)
  return isHedged ? ratio > 0.7 && ratio < 1.5 : ratio > 0.9 && ratio < 1.12
}
