// The facts of a release as an editor shows them: chapters of facts, each with its place.

import type {Range} from 'vscode-languageserver/node'
import {type Facts, factsOf, type NameFact, type Place} from '../facts.ts'
import {roleNames} from './outline.ts'
import type {Proof} from './proof.ts'

export interface Chapter {
  readonly title: string
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly label: string
  readonly detail?: string
  readonly range: Range
}

/** The chapters that have something in them. */
export function chaptersOf(proof: Proof): Chapter[] {
  const facts = factsOf(proof.release)
  const chapters = Object.entries(writers).map(([title, write]) => ({title, facts: write(facts)}))
  return chapters
    .filter(({facts}) => facts.length > 0)
    .map(({title, facts}) => ({title, facts: facts.map((draft) => factOf(draft, proof))}))
}

interface Draft {
  readonly place: Place
  readonly label?: string | undefined
  readonly detail?: string
}

const writers: Record<string, (facts: Facts) => readonly Draft[]> = {
  Names: ({names}) => names.flatMap(nameDraft),
  Acronyms: ({acronyms, undefinedAcronyms}) => [
    ...acronyms.map((acronym) => ({
      place: {...acronym, text: acronym.short},
      detail: `${acronym.long}, used ${times(acronym.uses.length)}`
    })),
    ...undefinedAcronyms.flatMap(({short, uses, known}) => undefinedDraft(short, uses, known))
  ],
  Dates: ({dates}) =>
    dates.map((place) => ({
      place,
      detail: [place.year, place.month, place.day].map(twoDigits).filter(Boolean).join('-')
    })),
  Times: ({times}) =>
    times.map((place) => ({
      place,
      detail: `${twoDigits(place.hour)}:${twoDigits(place.minute)} ${place.zones.join(' ')}`
    })),
  Figures: ({figures}) =>
    figures.map((place) => ({
      place,
      detail: [place.currency, place.value ?? '?', place.rate].filter(Boolean).join(' ')
    })),
  Parts: ({parts}) =>
    parts.map((place) => ({place, label: roleNames[place.role], detail: place.text.slice(0, 80)}))
}

function nameDraft({text, kind, mentions, evidence}: NameFact): Draft[] {
  const [place] = mentions
  if (!place) return []
  return [{place, label: text, detail: [kind, times(mentions.length), ...evidence].join(', ')}]
}

function undefinedDraft(short: string, uses: readonly Place[], known: boolean): Draft[] {
  const [place] = uses
  return place ? [{place, label: short, detail: known ? 'widely known' : 'not defined'}] : []
}

function factOf({place, label = place.text, detail}: Draft, proof: Proof): Fact {
  const range = proof.placeOf({start: place.offset, end: place.endOffset})
  return {label: plainly(label), range, ...(detail && {detail: plainly(detail)})}
}

function plainly(text: string) {
  return text.replace(/\s+/gu, ' ').trim()
}

function times(count: number) {
  return count === 1 ? 'once' : `${count} times`
}

function twoDigits(number: number | undefined) {
  return number === undefined ? '' : String(number).padStart(2, '0')
}
