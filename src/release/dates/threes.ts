// Months and weekdays by their first three letters, which are held against as one number.

import {months, weekdays} from './calendar.ts'

/** Three characters as one number. */
export function threeAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | text.charCodeAt(at + 2)
}

/** As `threeAt`, in small letters. */
export function smallThreeAt(text: string, at: number): number {
  return threeAt(text, at) | 0x202020
}

/** From January, 1. */
export const monthNumbers = new Map(months.map((month, at) => [smallThreeAt(month, 0), at + 1]))

/** From Sunday, 0. */
export const weekdayNumbers = new Map(weekdays.map((day, at) => [smallThreeAt(day, 0), at]))
