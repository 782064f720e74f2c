// What a release says about its acronyms: definitions in every form, look-alikes, uses.

import {describe, expect, test} from 'vitest'
import {acronymsOf} from '../src/release/acronyms/acronyms.ts'
import {Release} from '../src/release/index.ts'

function read(text: string) {
  return new Release(`Harbour opens\n\n${text}`).ask(acronymsOf)
}

describe('definitions', () => {
  test.each([
    [
      'The World Intellectual Property Organization (WIPO) met.',
      'WIPO',
      'World Intellectual Property Organization'
    ],
    ['The Internet of Things (IoT) grows.', 'IoT', 'Internet of Things'],
    ['It lends to licensed boatbuilders1 (LBs) there.', 'LBs', 'licensed boatbuilders'],
    ['It changes the Academy of Tea Act (the “AT Act”) now.', 'AT Act', 'Academy of Tea Act'],
    [
      'It changes the Harbour (Night Works) Act 2018 (“HNW Act”) now.',
      'HNW Act',
      'Harbour (Night Works) Act 2018'
    ],
    ['The Meridian Trade Centre in Oslo (MTC-Oslo) opened.', 'MTC-Oslo', 'Meridian Trade Centre in Oslo'],
    ['The Motor Boats (Third-Party Risks) Act (MBA) is old.', 'MBA', 'Motor Boats (Third-Party Risks) Act'],
    ['We call it Making It Lighter (MIL for short).', 'MIL', 'Making It Lighter'],
    ['See the Fish Operations Handbook (what they call the FOH).', 'FOH', 'Fish Operations Handbook'],
    ['It met Malkin & Moss LLP (“M&M”) and Dr. Ruiz.', 'M&M', 'Malkin & Moss LLP'],
    ['It held its Institute and Expo (I&E) in May.', 'I&E', 'Institute and Expo'],
    ['The OpenHarbourMap Software Alliance (OSA) met.', 'OSA', 'OpenHarbourMap Software Alliance'],
    ['The out-of-home (OOH) market grew.', 'OOH', 'out-of-home'],
    ['It cuts hydrofluorocarbon cooling gases (HCGs) by half.', 'HCGs', 'hydrofluorocarbon cooling gases'],
    ['Old State Trading Firms (STF’s) stay.', 'STF’s', 'State Trading Firms'],
    ['The Ministry of Fisheries (MinFish) agreed.', 'MinFish', 'Ministry of Fisheries'],
    [
      'The United States Agency for Rural Roads (“USARR”) paid.',
      'USARR',
      'United States Agency for Rural Roads'
    ],
    [
      'The International Institute for the Unification of Private Law (UNIDROIT) met.',
      'UNIDROIT',
      'International Institute for the Unification of Private Law'
    ],
    [
      'The International Association of River Pilots (AIPF, the "Association") met in Gdańsk.',
      'AIPF',
      undefined
    ],
    ['The National Port Council, LLC (NPC) moved.', 'NPC', 'National Port Council, LLC'],
    ['The Port Safety (Night Work) Act 2025 (PSNWA) applies.', 'PSNWA', 'Port Safety (Night Work) Act 2025'],
    ['The Lima Harbour Week 2026 (LHW2026) begins.', 'LHW2026', 'Lima Harbour Week 2026'],
    [
      'WIPO (World Intellectual Property Organization) met.',
      'WIPO',
      'World Intellectual Property Organization'
    ],
    [
      'The World Intellectual Property Organization, or WIPO, met.',
      'WIPO',
      'World Intellectual Property Organization'
    ],
    [
      'Staff of WIPO, the World Intellectual Property Organization, met.',
      'WIPO',
      'World Intellectual Property Organization'
    ],
    ['The U.S. Forest Service (USFS) paid.', 'USFS', 'U.S. Forest Service'],
    ['A maker of extended reality (XR) glasses.', 'XR', 'extended reality']
  ])('%s', (text, short, long) => {
    const [found] = read(text).definitions
    expect(found && {short: found.short.text, long: found.long.text}).toEqual(long && {short, long})
  })

  test('two in one bracket', () => {
    const {definitions, aliases} = read('The National Copyright Bureau (NCB, the "Bureau") met.')
    expect(definitions.map(({short}) => short.text)).toEqual(['NCB'])
    expect(aliases.map(({short}) => short.text)).toEqual(['Bureau'])
  })

  test.each([
    'Sen. Uma Ruiz (R-UT) and Rep. Ana Diaz (D-NJ) agreed.',
    'Acme Corp. (NASDAQ: ACME) rose.',
    'It begins at noon (UTC) in Nukuʻalofa.',
    'Ivo Tadić (ITA) won the heat.',
    'Download the plan (PDF) and the annex (0.1MB).',
    'They fly from Kingston (KIN) and Montego Bay (MBJ).',
    'Pay in Bitcoin (BTC) or Ethereum (ETH).',
    'The lens suits driving (“ADAS/AV”) and homes.',
    'It won (see page 4) in Osaka (again).'
  ])('none: %s', (text) => expect(read(text).definitions).toEqual([]))
})

describe('uses', () => {
  test('of what was defined, in every form, outside the definition', () => {
    const {uses} = read(
      'The National Port Council (NPC) met. The NPC’s chair praised NPC-led work, and two NPCs.'
    )
    expect(uses.map(({text, key}) => [text, key])).toEqual([
      ['NPC', 'NPC'],
      ['NPC', 'NPC'],
      ['NPCs', 'NPC']
    ])
  })

  test('of what nobody defined, but not shouting, states, tickers and legal forms', () => {
    const {uses} = read(
      'The ZKB paid after an MoU. Boats of Ruiz LLC sailed from Austin, TX. VISIT OUR HARBOUR FESTIVAL today! (NYSE: ZZT)'
    )
    expect(uses.map(({text}) => text)).toEqual(['ZKB', 'MoU'])
  })
})
