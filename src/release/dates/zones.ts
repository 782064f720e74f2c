// Time zones that put their clocks forward, and when. The rules of each are in the IANA time zone database; a test holds them against it.

import {type Day, dayNumber, sunday} from './calendar.ts'

export interface Season {
  readonly standard: string
  readonly summer: string
  /** A place that keeps it, by its name in the IANA database. */
  readonly place: string
  /** First day and last day but one of summer time; the clocks change in the night before or in the morning. */
  from(year: number): Day
  to(year: number): Day
}

/** Second Sunday of March to first Sunday of November (United States and Canada, since 2007; 15 U.S.C. 260a). */
const american = {
  from: (year: number) => (year >= 2007 ? sunday(year, 3, 2) : sunday(year, 4, 1)),
  to: (year: number) => (year >= 2007 ? sunday(year, 11, 1) : sunday(year, 10, -1))
}
/** Last Sunday of March to last Sunday of October (Directive 2000/84/EC; the same in Britain, since 1996). */
const european = {
  from: (year: number) => sunday(year, 3, -1),
  to: (year: number) => sunday(year, 10, -1)
}

export const seasons: readonly Season[] = [
  {standard: 'EST', summer: 'EDT', place: 'America/New_York', ...american},
  {standard: 'CST', summer: 'CDT', place: 'America/Chicago', ...american},
  {standard: 'MST', summer: 'MDT', place: 'America/Denver', ...american},
  {standard: 'PST', summer: 'PDT', place: 'America/Los_Angeles', ...american},
  {standard: 'GMT', summer: 'BST', place: 'Europe/London', ...european},
  {standard: 'WET', summer: 'WEST', place: 'Europe/Lisbon', ...european},
  {standard: 'CET', summer: 'CEST', place: 'Europe/Berlin', ...european},
  {standard: 'EET', summer: 'EEST', place: 'Europe/Helsinki', ...european}
]

/** Letters behind a time that name a zone, whether or not its clocks change. */
export const zoneLetters: readonly string[] = [
  ...seasons.flatMap(({standard, summer}) => [summer, standard]),
  ...['ET', 'CT', 'MT', 'PT', 'UTC', 'AKST', 'AKDT', 'AST', 'ADT', 'HST', 'NST', 'NDT', 'IST', 'SGT', 'HKT'],
  ...[
    'JST',
    'KST',
    'AEST',
    'AEDT',
    'ACST',
    'ACDT',
    'AWST',
    'NZST',
    'NZDT',
    'EAT',
    'CAT',
    'WAT',
    'SAST',
    'PKT',
    'BRT'
  ]
].sort((a, b) => b.length - a.length)

/** "Eastern Standard Time" → EST, "British Summer Time" → BST; letters as they are. */
export function standardName(said: string): string {
  if (/^[A-Z]+$/.test(said)) return said
  const words = said.replace(/^(?:US|U\.S\.) /u, '').split(' ')
  return words.map((word) => word.charAt(0).toUpperCase()).join('')
}

/** Whether the clocks are forward on `day`; unknown on the days when they change. */
export function isSummer({from, to}: Season, day: Day): boolean | undefined {
  const [first, last, here] = [dayNumber(from(day.year)), dayNumber(to(day.year)), dayNumber(day)]
  if (here === first || here === last) return undefined
  return here > first && here < last
}
