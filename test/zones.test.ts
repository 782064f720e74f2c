// The seasons of the time zones, held against the time zone database that Node carries.

import {expect, test} from 'vitest'
import {dayNumber, later} from '../src/release/dates/calendar.ts'
import {isSummer, seasons} from '../src/release/dates/zones.ts'

test.each(seasons)('$standard and $summer', (season) => {
  const clock = new Intl.DateTimeFormat('en-US', {timeZone: season.place, hour: 'numeric', hourCycle: 'h23'})
  const winter = hoursFromNoon(clock, 2024, 0)
  for (let day = {year: 1997, month: 1, day: 1}; day.year < 2027; day = later(day, 3)) {
    const told = isSummer(season, day)
    const noon = new Date(dayNumber(day) * 86_400_000 + 43_200_000)
    if (told !== undefined) expect(hours(clock, noon) !== winter, JSON.stringify(day)).toBe(told)
  }
})

function hoursFromNoon(clock: Intl.DateTimeFormat, year: number, month: number) {
  return hours(clock, new Date(Date.UTC(year, month, 10, 12)))
}

function hours(clock: Intl.DateTimeFormat, moment: Date) {
  return clock.format(moment)
}
