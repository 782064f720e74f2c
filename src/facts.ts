// What newslint reads in a release, as plain data: parts, names, acronyms, dates, times, figures.

import {acronymsOf} from './release/acronyms/acronyms.ts'
import {isEveryday} from './release/acronyms/everyday.ts'
import {type Life, livesOf} from './release/acronyms/lives.ts'
import {type CalendarDate, datesOf} from './release/dates/dates.ts'
import {issuedOf} from './release/dates/issued.ts'
import {type TimeOfDay, timesOf} from './release/dates/times.ts'
import {type Figure, figuresOf} from './release/figures/figures.ts'
import type {Release} from './release/index.ts'
import {type Name, namesOf} from './release/names/names.ts'
import {mainTagsOf, only} from './release/words/verbs.ts'
import {Tag} from './spelling/tags.ts'

/** Where a fact stands: UTF-16 units of the text, from 0. */
export interface Place {
  readonly text: string
  readonly offset: number
  readonly endOffset: number
}

export interface Facts {
  /** The release's own date, as in 2026-07-16, if it says one. */
  readonly issued?: string
  readonly parts: readonly (Place & {readonly role: string})[]
  readonly names: readonly NameFact[]
  /** Every definition, with the uses of the short form. */
  readonly acronyms: readonly AcronymFact[]
  /** Acronyms that the release uses and does not define. */
  readonly undefinedAcronyms: readonly {
    readonly short: string
    readonly known: boolean
    readonly uses: readonly Place[]
  }[]
  readonly dates: readonly DateFact[]
  readonly times: readonly (Place & {
    readonly hour: number
    readonly minute: number
    readonly zones: readonly string[]
  })[]
  readonly figures: readonly FigureFact[]
}

export interface NameFact {
  readonly kind: string
  readonly text: string
  /** Why it is a name: "honorific", "job", "suffix", "repetition" … */
  readonly evidence: readonly string[]
  readonly mentions: readonly Place[]
}

export interface AcronymFact {
  readonly short: string
  readonly long: string
  /** `after` its long form, `before` it, or behind "or". */
  readonly form: string
  readonly offset: number
  readonly endOffset: number
  readonly uses: readonly Place[]
}

export interface DateFact extends Place {
  readonly year?: number
  readonly month: number
  readonly day?: number
}

export interface FigureFact extends Place {
  readonly value: number | null
  readonly currency?: string
  readonly rate?: string
}

/** Everything that is read in `release`. */
export function factsOf(release: Release): Facts {
  const issued = release.ask(issuedOf)
  const lives = release.ask(livesOf)
  return {
    ...(issued && {issued: isoOf(issued)}),
    parts: release.parts.map((part) => ({role: part.role, ...placeOf(part)})),
    names: release
      .ask(namesOf)
      .names.filter((name) => !isHeadline(name))
      .map(nameFact),
    acronyms: release.ask(acronymsOf).definitions.map(({short, long, form, start, end, key}) => ({
      short: short.text,
      long: long.text,
      form,
      offset: start,
      endOffset: end,
      uses: lives.find((life) => life.key === key)!.uses.map(placeOf)
    })),
    undefinedAcronyms: lives.filter(isUndefined).map(({uses}) => ({
      short: uses[0]!.text,
      known: isEveryday(uses[0]!.text, true),
      uses: uses.map(placeOf)
    })),
    dates: release.ask(datesOf).map(dateFact),
    times: release.ask(timesOf).map(timeFact),
    figures: release.ask(figuresOf).map(figureFact)
  }
}

function placeOf({text, start, end}: {text: string; start: number; end: number}): Place {
  return {text, offset: start, endOffset: end}
}

function isoOf({year, month, day}: {year: number; month: number; day: number}) {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-'
  )
}

/** Title case makes of "Harbour Fund Opens School" one run of capitals: what says there that somebody does something is no name. */
function isHeadline({mentions}: Name) {
  return mentions.every(({run, words, start, end}) => {
    if (!run.titled) return false
    const {part} = run
    const isWhole = part.role === 'headline' && start === part.start && part.end - end < 2 && words.length > 3
    return isWhole || words.slice(1, -1).some((word) => only(mainTagsOf(word), Tag.third))
  })
}

function nameFact({kind, text, evidence, mentions}: Name): NameFact {
  return {kind, text, evidence: [...evidence], mentions: mentions.map(placeOf)}
}

function isUndefined({definitions, uses}: Life) {
  return definitions.length === 0 && uses.length > 0
}

function dateFact({year, month, day, ...date}: CalendarDate): DateFact {
  return {...placeOf(date), ...(year !== undefined && {year}), month, ...(day !== undefined && {day})}
}

function timeFact({hour, minute, half, zones, ...time}: TimeOfDay) {
  return {
    ...placeOf(time),
    hour: half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour,
    minute,
    zones: zones.map(({letters}) => letters)
  }
}

/** A figure whose digits are malformed has no value. */
function figureFact({value, currency, rate, ...figure}: Figure): FigureFact {
  return {
    ...placeOf(figure),
    value: Number.isNaN(value) ? null : value,
    ...(currency && {currency: currency.code}),
    ...(rate && {rate})
  }
}
