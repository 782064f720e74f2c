// Time-zone letters of the other half of the year: "EST" in July.

import {datedRoles} from '../../src/release/anatomy/roles.ts'
import {months} from '../../src/release/dates/calendar.ts'
import {daysOf} from '../../src/release/dates/moments.ts'
import {type TimeOfDay, timesOf, type Zone} from '../../src/release/dates/times.ts'
import {isSummer, type Season, seasons} from '../../src/release/dates/zones.ts'
import type {Release} from '../../src/release/index.ts'
import {rule} from '../../src/rule.ts'

/** Places that keep the letters all year, or mean another zone by them (IANA time zone database). */
const exempt: Record<string, RegExp> = {
  EST: /Panam|Jamaica|Kingston|Canc[uú]n|Quintana Roo|Cayman|Tulum|Atikokan|Australia|Queensland|Brisbane|Colombia|Bogot|Ecuador|Quito|Peru|Lima\b/u,
  CST: /China|Chinese|Beijing|Shanghai|Shenzhen|Guangzhou|Taiwan|Taipei|Hong Kong|Maca[uo]|Saskatchewan|Regina\b|Costa Rica|Guatemala|Honduras|Salvador|Nicaragua|Belize|Mexic/u,
  MST: /Arizona|\bAriz\.|\bAZ\b|Phoenix|Tucson|Scottsdale|Tempe\b|Sonora|Sinaloa|Yukon|Whitehorse|Malaysia|Myanmar/u,
  PST: /Philippin|Manila|Pakistan|Islamabad|Karachi|Lahore/u,
  BST: /Bangladesh|Dhaka|Bougainville/u,
  CET: /Algeria|Algiers|Tunisia|Tunis\b/u,
  EET: /Egypt|Libya|Kaliningrad|Sudan/u
}

export default rule({
  id: 'wrong-daylight-zone',
  summary: 'Time-zone letters that are wrong for the season, such as EST in July.',
  why: 'Whoever converts “2 p.m. EST” in July calls in an hour late. The seasons come from the law and are held against the IANA database; places that keep EST, CST or MST all year are known. Letters that fit both halves of the year (ET) are always right.',
  severity: 'error',
  fix: 'offer',
  roles: datedRoles,
  examples: [
    {text: 'The call starts at 2 p.m. {EST} on Friday, July 17, 2026.', expected: ['EDT', 'ET']},
    {text: 'EMBARGOED UNTIL 9 a.m. {BST}, 3 December 2026', expected: ['GMT']},
    {text: 'Doors open on 12 November at 14:30 {CEST}.', expected: ['CET']},
    {
      text: 'It begins July 8 at noon {Pacific Standard Time}.',
      expected: ['Pacific Daylight Time', 'Pacific Time']
    },
    {text: 'The call starts at 2 p.m. EDT on July 17, 2026, and at 2 p.m. ET on July 18.'},
    {text: 'In Phoenix, Arizona, it starts at 2 p.m. MST on July 17, 2026.'},
    {text: 'In Panama City it starts at 2 p.m. EST on July 17, 2026.'},
    {
      text: 'The clocks change in the night to March 8, 2026; the vigil starts at 1 a.m. EST on March 8, 2026.'
    },
    {text: 'The webcast is on 10 July at 13:00 GMT.'}
  ],
  check(release, report) {
    for (const time of release.ask(timesOf)) {
      for (const zone of time.zones) {
        const season = seasons.find(
          ({standard, summer}) => standard === zone.letters || summer === zone.letters
        )
        const month = season && wrongMonth(season, zone, daysOf(release, time))
        if (!month || pardoned(release, time, zone)) continue
        const expected = repairs(zone, season)
        report(zone, `Unexpected \`${zone.text}\` in ${month}, expected ${quoted(expected)}`, {expected})
      }
    }
  }
})

/** GMT is everyone's reference in summer too; "EST/EDT" says both. */
function pardoned(release: Release, {zones}: TimeOfDay, zone: Zone) {
  if (zone.letters === 'GMT') return !/\bBST\b/u.test(release.text) || zones.length > 1
  if (
    zones.some(
      ({letters}) => letters !== zone.letters && letters.endsWith('T') && letters[0] === zone.letters[0]
    )
  )
    return true
  return exempt[zone.letters]?.test(release.text) ?? false
}

/** The month of a day on which `zone` is wrong; none unless it is wrong on all the days that may be meant. */
function wrongMonth(season: Season, zone: Zone, days: ReturnType<typeof daysOf>) {
  const first = days[0]
  if (!first) return
  const told = zone.letters === season.summer
  return days.every((day) => isSummer(season, day) === !told) ? months[first.month - 1] : undefined
}

function repairs({text, letters}: Zone, {standard, summer}: Season) {
  if (text !== letters) {
    const wrong = letters === standard ? /Standard/u : /Daylight|Summer/u
    const right = letters === standard ? (/European|British/u.test(text) ? 'Summer' : 'Daylight') : 'Standard'
    return [text.replace(wrong, right), text.replace(/ (?:Standard|Daylight|Summer)/u, '')]
  }
  const other = letters === standard ? summer : standard
  return /^[ECMP][SD]T$/.test(letters) ? [other, `${letters[0]}T`] : [other]
}

function quoted(texts: readonly string[]) {
  return texts.map((text) => `\`${text}\``).join(' or ')
}
