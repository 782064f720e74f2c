// The forms of dates that releases use, and what is none.

import {expect, test} from 'vitest'
import {datesOf} from '../src/release/dates/dates.ts'
import {dayNamed, issuedOf} from '../src/release/dates/issued.ts'
import {Release} from '../src/release/index.ts'

const said = (text: string, facts?: Record<string, string>) => {
  const release = new Release(text, {facts})
  return release.ask(datesOf).map((date) => {
    const {year = 0, month = 0, day = 0} = dayNamed(release, date) ?? date
    return `${year}-${month}-${day}${date.weekday ? ` ${date.weekday.value}` : ''}`
  })
}

test.each([
  ['It opens on Tuesday, July 21, 2026.', ['2026-7-21 2']],
  ['It opens on Tuesday 21 July 2026.', ['2026-7-21 2']],
  ['It opens on the 21st of July 2026.', ['2026-7-21']],
  ['It opens on 2026-07-21.', ['2026-7-21']],
  ['It opens on 21 July 2026 (Tuesday).', ['2026-7-21 2']],
  ['It runs July 20-24, 2026.', ['2026-7-20', '2026-7-24']],
  ['It runs from 20 to 24 July 2026.', ['2026-7-20', '2026-7-24']],
  ['It runs from Dec. 28 to Jan. 3, 2027.', ['2026-12-28', '2027-1-3']],
  ['Talks are on Jan. 12, Jan. 19 and Feb. 2, 2026.', ['2026-1-12', '2026-1-19', '2026-2-2']],
  ['It opens in July 2026.', ['2026-7-0']],
  ['In May 1,200 people came, and in June 45% more.', []],
  ['The March for Water and the May family met at 10:30.', []],
  ['See https://paper.example/2026-07-21/news for more.', []]
])('%s', (text, dates) => expect(said(text)).toEqual(dates))

test('the year of a date without one is the release’s own', () => {
  expect(said('SUVA, Fiji, Dec. 20, 2026 — The pier opens on Jan. 5.')).toEqual(['2026-12-20', '2027-1-5'])
  expect(said('The pier opens on Jan. 5.', {date: '2026-12-20'})).toEqual(['2027-1-5'])
  expect(said('The pier opens on Jan. 5.')).toEqual(['0-1-5'])
})

test('the release is dated by its dateline before its embargo and its front matter', () => {
  const text =
    'EMBARGOED UNTIL July 14, 2026\n\nPier opens in Suva\n\nSUVA, Fiji, July 16, 2026 — The pier opened.'
  expect(new Release(text, {facts: {date: '2026-07-01'}}).ask(issuedOf)).toMatchObject({
    year: 2026,
    month: 7,
    day: 16
  })
})
