// Phrases behind a preposition that stand without an article for another reason than their noun: "from door to door", "an after tax gain".

import {noun, Tag} from '../../../spelling/tags.ts'
import type {Release, Word} from '../../index.ts'
import {beside, formBeside, formOf} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'
import {isSmall, mainTagsOf, tagsOf} from '../verbs.ts'
import {isJoined, isSet, isWhole, opensPair, sameKind, timeWords} from './fixed-phrases.ts'
import {asking, type Governed} from './signs.ts'
import {isUncertain} from './uncertain.ts'
import {isInfinitive} from './verbs-behind-to.ts'

/** Whether a phrase is right as it stands, or has another reading. */
export function isRight(release: Release, {preposition, phrase}: Governed): boolean {
  const {modifiers, head, next} = phrase
  const behind = next?.form ?? ''
  const form = preposition.form
  if (form === 'to' && isInfinitive(preposition, phrase)) return true
  // "For video of the meeting, click here"
  if (form === 'for' && preposition.text === 'For') return true
  if (form === 'with' && isStateOf(phrase)) return true
  // "dynamics", "fundamentals": no plural, and more than one; "a vaccine against measles virus"
  if (/(?:ics|als)$/.test(head.form) || head.form === 'virus') return true
  if (isSet(form, modifiers, head, behind) || isWhole(phrase) || sameKind(phrase)) return true
  // "the drop in area planted", "beside year ago sales"
  if (head.form === 'area' && next && (tagsOf(next) & Tag.participle) !== 0) return true
  if (behind === 'ago' && timeWords.has(head.form)) return true
  // "on country of origin"
  if (behind === 'of' && isJoined(head.form, behind, formBeside(next!, 1))) return true
  return (
    isDeed(preposition, phrase) ||
    isPaired(preposition, phrase) ||
    isInCompound(preposition, phrase) ||
    isOffice(phrase) ||
    isContrasted(release, preposition, phrase) ||
    isUncertain(release, preposition, phrase)
  )
}

/** "with tongue in cheek", "with script in hand", "with release expected in May" */
function isStateOf({next}: NounPhrase) {
  if (!next) return false
  if (next.form === 'in' && /^(?:cheek|hand|mind|place|tow)$/.test(formBeside(next, 1))) return true
  return (tagsOf(next) & (Tag.participle | Tag.ing)) !== 0
}

/** What is done to something stands bare as well: "after conclusion of the talks", "with passage of the bill". */
const deed =
  /(?:[st]ion|ment|ship|[vsnw]i?al|(?:pass|us|cover|leak|short)age|(?:clos|fail|expos|depart|capt|seiz|eras)ure|breach|control|criticism|delivery|entry|launch|loss|expiry|pursuit|receipt|recovery|release|repeal|return|sale|signature|theft|transfer|use)$/

/** "upon recommendation of the board", "in pursuit of it" */
function isDeed(preposition: Word, phrase: NounPhrase) {
  if (!deed.test(phrase.head.form)) return false
  return preposition.form === 'upon' || (phrase.next?.form === 'of' && asking(phrase) < 0.5)
}

/** "year after year", "from door to door", "a kind of house" */
function isPaired(preposition: Word, phrase: NounPhrase) {
  const before = formBeside(preposition, -1)
  const first = phrase.modifiers[0] ?? phrase.head
  const form = preposition.form
  if (before === first.form || regardless.has(before) || isJoined(before, form, first.form)) return true
  // "session after session"
  if (phrase.next && formBeside(phrase.next, 1) === first.form) return true
  if (form === 'of') return opensPair.has(before)
  if (form === 'from') return phrase.next !== undefined && ['to', 'into'].includes(formOf(phrase.next.text))
  if (form !== 'to') return false
  return [-2, -3, -4, -5].some((back) => formBeside(preposition, back) === 'from')
}

/** "regardless of provider", "depending on region": whichever it is. */
const regardless = new Set('regardless irrespective according depending dependent vary varies'.split(' '))

/** "an after tax gain", "each flow through unit", "the under secretary", "the debt to output ratio", "an Organization of American States panel" */
function isInCompound(preposition: Word, {modifiers, head}: NounPhrase) {
  const left = beside(preposition, -1)
  if (preposition.form === 'under' && head.form === 'secretary') return true
  if (!left) return false
  if ((mainTagsOf(left) & Tag.determiner) !== 0 || streaming.test(`${left.form} ${preposition.form}`))
    return true
  // "a mock in class lesson", "their on site crew"
  if (modifiers.length > 0 && inside.test(`${preposition.form} ${modifiers[0]!.form}`)) return true
  const isNoun = (mainTagsOf(left) & noun) !== 0
  if (isNoun && modifiers.length > 0 && bridged.has(head.form)) return true
  return !isSmall(left) && preposition.form === 'of' && modifiers[0]?.vocable.isCapital === true
}

/** "flow through", "drive through" */
const streaming = /^(?:flow|drive|walk|pass|follow|run|pull|see) through$/
const inside =
  /^(?:in (?:class|house|flight|game|store|home|depth|app|car|room)|on (?:site|line|demand|screen|board|stage))$/
/** "debt for nature swap", "price to earnings ratio" */
const bridged = new Set(['ratio', 'swap'])

/** "promoted to assistant general manager" */
function isOffice({modifiers, head}: NounPhrase) {
  return offices.test(head.form) && modifiers.some(({form}) => ranks.test(form))
}

const offices =
  /^(?:manager|director|coach|editor|officer|secretary|president|counsel|chairman|partner|producer)$/
const ranks = /^(?:assistant|associate|deputy|vice|chief|senior|general|executive|managing)$/

/** "not only in story but in song", "in method as well as in theme", "the barest of excuse" */
function isContrasted(release: Release, preposition: Word, {next, end}: NounPhrase) {
  const left = beside(preposition, -1)
  if (left && preposition.form === 'of' && (mainTagsOf(left) & Tag.compared) !== 0) return true
  if (left?.form === 'only' && /^,? but\b/.test(release.text.slice(end, end + 5))) return true
  return next?.form === 'as' && formBeside(next, 1) === 'well'
}
