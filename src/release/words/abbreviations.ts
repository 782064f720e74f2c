// Abbreviations that have a full stop of their own: "Corp.", "Mr.", "U.S.", "Nov."

import {shortCalendarWords} from '../dates/calendar.ts'

/** These are followed by a name or a number: a full stop behind them never ends a sentence. */
const leading = new Set([
  ...`mr mrs ms mx dr prof rev hon sen rep gov gen col maj capt cmdr lt sgt adm amb st ste mt ft messrs mme mlle msgr fr sr sra pres supt
  no nos vol fig figs art arts sec secs ch para paras pp p ed eds cf vs v al approx ca est dept div e.g i.e`.split(
    /\s+/
  ),
  ...shortCalendarWords
])

/** These may end a sentence. */
const trailing = new Set(
  `inc corp co ltd llc plc bros jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u d.c a.m p.m etc ave blvd rd`.split(
    /\s+/
  )
)

/** American states, in capitals: "ill." and "miss." are words. */
const states = new Set(
  `Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ala Ariz
  Ark`.split(/\s+/)
)

/** The word with which `text` ends, with the full stops within it, where one more stands behind. */
export function beforeStop(text: string): string {
  return /[\p{L}.]{1,12}$/u.exec(text.slice(-14))?.[0] ?? ''
}

/** Whether a name or a number follows `word` and its full stop: "Mr", "Nov". */
export function isLeading(word: string): boolean {
  return leading.has(word.toLowerCase())
}

/** Whether a sentence may end with `word` and its full stop, which belongs to both: "Inc", "U.S", "Calif". */
export function isTrailing(word: string): boolean {
  return trailing.has(word.toLowerCase()) || states.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
}
