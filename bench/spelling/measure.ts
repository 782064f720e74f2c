// Common words of clean sentences, each with one slip of typing: how many are found, and is the right word offered first?

import type {Text} from '../eval/corpus.ts'
import {type Finding, reader} from '../eval/findings.ts'
import {type Measurement, share} from '../eval/measurement.ts'
import {type Typo, typosIn} from './typos.ts'

export function measure(texts: readonly Text[], seed: string): Measurement[] {
  const read = reader()
  const tried = typosIn(texts, seed).map(
    (typo) => [typo, read(typo.spoilt).filter((said) => points(said, typo))] as const
  )
  const groups: [string, (typo: Typo) => string][] = [
    ['all', () => 'all'],
    ['by slip', ({slip}) => slip.name],
    ['by standing', ({standing}) => standing],
    ['by length', ({right}) => lengthOf(right)],
    ['by form', ({form}) => form]
  ]
  return groups.flatMap(([title, groupOf]) => {
    const names = [...new Set(tried.map(([typo]) => groupOf(typo)))].sort()
    return names.flatMap((name) =>
      numbers(
        `${title}/${name}`,
        tried.filter(([typo]) => groupOf(typo) === name)
      )
    )
  })
}

type Tried = readonly [Typo, readonly Finding[]]

function numbers(name: string, tried: readonly Tried[]): Measurement[] {
  const found = tried.filter(([, said]) => said.some(({severity}) => severity !== 'info'))
  const missed = tried.filter((one) => !found.includes(one))
  const misled = found.filter(([typo, said]) => !said.some(({expected}) => expected[0] === typo.right))
  return [
    share(`${name}, found`, 'more', found.length, tried.length, missed.map(row)),
    share(`${name}, right word first`, 'more', found.length - misled.length, found.length, misled.map(row))
  ]
}

function lengthOf(word: string) {
  if (word.length < 5) return '3 or 4 letters'
  if (word.length < 7) return '5 or 6 letters'
  return word.length < 10 ? '7 to 9 letters' : 'more letters'
}

function points({start, end}: Finding, typo: Typo) {
  return start < typo.start + typo.wrong.length && end > typo.start
}

function row([{wrong, right, slip, start, spoilt}, said]: Tried) {
  const {text, path} = spoilt
  const around = `${text.slice(Math.max(0, start - 50), start)}⟦${wrong}⟧${text.slice(start + wrong.length, start + 50)}`
  const answers = said.map(
    ({rule, severity, expected}) => `${rule} (${severity}): ${expected.slice(0, 3).join(', ')}`
  )
  return `${path}\t${slip.name}\t${wrong} → ${right}\t${answers.join('; ')}\t${around.replace(/\s+/g, ' ')}`
}
