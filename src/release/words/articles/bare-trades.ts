// What somebody is, without its article: "he is engineer", "she works as teacher", "they wanted to become lawyer".

import {closed} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, placesOf} from '../forms.ts'
import {isSmall, mainTagsOf} from '../verbs.ts'

/** What many people are. An office that one holds stands bare ("she is president", "works as head of sales"), and so none is here. */
export const trades: ReadonlySet<string> = new Set(
  `accountant actor actress architect athlete baker barber biologist botanist builder businessman businesswoman butcher carpenter chemist
  cleaner cook dancer dentist doctor driver economist electrician engineer entrepreneur farmer fisherman footballer gardener geologist
  hairdresser historian housewife interpreter journalist labourer lawyer librarian mathematician mechanic midwife musician novelist nurse
  painter paramedic pensioner pharmacist photographer physician physicist plumber poet policeman policewoman politician programmer
  psychologist researcher sailor scientist sculptor seamstress shopkeeper singer sociologist soldier student surgeon tailor teacher
  technician trader translator veterinarian volunteer waiter waitress welder writer`.split(/\s+/)
)

const being = new Set(['is', 'was', 'am'])
const becoming = new Set(['become', 'becomes', 'became', 'becoming'])
const working = new Set(['work', 'works', 'worked', 'working'])
/** Who is something, beside those with a name. */
const persons = new Set(
  'he she i who father mother brother sister husband wife son daughter mayor minister man woman'.split(' ')
)

/** The trades that stand bare, in order. */
export function bareTradesOf(release: Release): readonly Word[] {
  const found: Word[] = []
  for (const trade of trades) {
    for (const word of placesOf(release, trade)) {
      if (word.part.role === 'body' && isSmall(word) && asksForArticle(release, word)) found.push(word)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function asksForArticle(release: Release, word: Word) {
  const verb = beside(word, -1)
  if (!verb || !endsThere(release, word)) return false
  if (becoming.has(verb.form)) return true
  if (verb.form === 'as') return working.has(formBeside(verb, -1))
  const who = being.has(verb.form) ? beside(verb, -1) : undefined
  return who !== undefined && (persons.has(who.form) || who.vocable.isCapital)
}

/** Nothing follows that could belong to it, "teacher training", and no list or office does: "writer, poet and thinker", "author of". */
function endsThere(release: Release, word: Word) {
  const next = beside(word, 1)
  if (!next) return /^(?:[.;!?)]|$)/.test(release.text.slice(word.end, Math.min(word.end + 1, word.part.end)))
  return (mainTagsOf(next) & closed) !== 0 && !/^(?:of|and|or|nor|to)$/.test(next.form)
}
