// Two words that a lost space has joined at a comma, a full stop, a bracket or a quotation mark.

import {exchanges} from '../../src/release/acronyms/exchanges.ts'
import {isTopLevel} from '../../src/release/addresses/hosts.ts'
import {monthLike, shortMonth} from '../../src/release/dates/calendar.ts'
import type {Release} from '../../src/release/index.ts'
import {honorifics, titles} from '../../src/release/names/titles.ts'
import {indexAt} from '../../src/release/span.ts'
import {formsOf} from '../../src/release/words/forms.ts'
import {placesOfSigns, signsOf} from '../../src/release/words/signs.ts'
import {mainTagsOf, only} from '../../src/release/words/verbs.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {type Place, reportAlike, rule} from '../../src/rule.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'
import {noun, Tag} from '../../src/spelling/tags.ts'

/** What must follow the mark at once. */
const after: Readonly<Record<string, RegExp>> = {
  ',': /\p{L}{2}|\p{N}{4}(?!\p{N})/uy,
  ';': /\p{L}{2}/uy,
  ':': /\p{L}{2}/uy,
  '.': /\p{Lu}\p{Ll}|[0-3]?\p{N}(?!\p{N})/uy,
  '!': /\p{Lu}\p{Ll}/uy,
  '“': /\p{L}/uy,
  '”': /\p{L}{2}/uy,
  '(': /\p{L}{3}/uy,
  ')': /\p{Ll}{2}/uy
}

/** What must stand before the mark: in "re:Make", "St.Louis", "f(x)" and "(re)use" it does not. */
const before: Readonly<Record<string, RegExp>> = {
  ',': /[\p{L}\p{N}”’)%]$/u,
  ';': /[\p{L}\p{N}”’)%]$/u,
  ':': /\p{Lu}\p{Ll}{2,20}$/u,
  '.': /(?:[\p{Ll}\p{N})”]{2}|(?<!\p{L})(?:[DFM]r|Ms|Lt)|(?<![\p{L}\p{N}’'&-])\p{Lu})$/u,
  '!': /\p{L}{3}$/u,
  '“': /[\p{L}\p{N},.;:]$/u,
  '”': /[\p{L}\p{N},.!?]$/u,
  '(': /\p{L}{3}$/u,
  ')': /\([^()\n]{0,30}(?:\p{Lu}|\p{L} \p{L}{1,20})$/u
}
const date = new RegExp(`${monthLike} \\p{N}{1,2}$`, 'u')
/** "Dec.21" */
const month = new RegExp(`(?<!\\p{L})${shortMonth}$`, 'u')
/** "boat(s)", "child(ren)"; "Kayak.Com", "Node.Js" */
const endings = /^(?:\((?:es|ies|ren|sic|ing)\)|\.(?:Com|Org|Net|Ai|Io|Js|Me|Tv)\b)/u

const magnitudes = ['million', 'billion', 'trillion', 'percent']

/** More of them at one mark are a habit, and one finding. */
const few = 5

export default rule({
  id: 'missing-space',
  summary: 'Words joined by a lost space at a comma, a full stop, a bracket or a quotation mark.',
  why: 'It looks careless, breaks names and links, and no spelling checker sees it: each half is a word.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'They met {agencies,international} bodies and banks.', expected: ['agencies, international']},
    {text: 'It {grew.The} fund was pleased.', expected: ['grew. The']},
    {text: '{Source:Lake} Office of {Dr.Okafor}', expected: ['Source: Lake']},
    {text: 'A fair themed {with“the} river” opened on March {5,2026}.', expected: ['with “the']},
    {text: 'She {said:“Boats} are fun.”', expected: ['said: “Boats']},
    {text: '“We sail at {dawn,”said} Ama Boateng of the Tidewater {Fund(TWF}).', expected: ['dawn,” said']},
    {text: 'The Tidewater Fund ({TWF)lends} boats.', expected: ['TWF) lends']},
    {text: 'It met on {Dec.21} and {Sept.5}, in version 1.2 of Lima.21 and Mar.2026.', expected: ['Dec. 21']},
    {text: 'The depot cost {100million} rand, and {12percent} of it was lent.', expected: ['100 million']},
    {
      text: 'At 5:30 p.m. a 3:1 win, £5million, a 3million-strong union, 10,000 boats, $2.5 million, the U.S.A., boats.example,and re:Boat.'
    },
    {
      text: '{Boateng:We} lend boats.\n\nOkonjo:And masts.\n\nBoateng:And sails.\n\nOkonjo:And ropes.\n\nBoateng:Yes.\n\nOkonjo:Good.',
      expected: ['Boateng: We']
    },
    {
      text: 'Any boat(s), child(ren), a (re)used mast, 501(c)(3), and Acme (NYSE:ACME, Nasdaq:ACME) at ACME.Boats.'
    },
    {
      text: 'The envoy met the minister {A.Okafor} and Ana {R.Reyes}, in the J.Boats shop of U.S.A. fame.',
      expected: ['A. Okafor']
    },
    {text: 'QuayKing.News says so, as QuayKing News does. At dawn Tidewater.Health opens.'},
    {text: 'The Boats.Now app: Boats.Now is free, Boats.Az reports. We {row.It} rains.'},
    {text: 'Sets A,B; Ph.D. and St.Louis; Node.Js and i.e. this.'}
  ],
  check(release, report) {
    const places = new Map<string, Place[]>()
    for (const index of placesOfSigns(release, ',;:.!“”()', isTight)) {
      const mark = release.text[index]!
      if (!joins(release, index, mark)) continue
      const span = wordsAround(release, index)
      const seam = (mark === '“' || mark === '(' ? index : index + 1) - span.start
      const expected = `${span.text.slice(0, seam)} ${span.text.slice(seam)}`
      const alike = places.get(mark) ?? []
      alike.push({span, reason: `Unexpected \`${span.text}\`, expected \`${expected}\``, expected})
      places.set(mark, alike)
    }
    for (const span of gluedAmounts(release)) {
      const expected = span.text.replace(/(?=\p{L})/u, ' ')
      report(span, `Unexpected \`${span.text}\`, expected \`${expected}\``, {expected: [expected]})
    }
    for (const alike of places.values()) reportAlike(report, alike, few)
  }
})

/** Whether a word or a year follows the mark at once, and no space stands before it (behind “ and ( it does). */
function isTight(text: string, index: number) {
  const next = text.charCodeAt(index + 1)
  if (next <= 0x2f || next === 0x201d || next === 0x2019) return false
  if (index === 0 || text.charCodeAt(index - 1) <= 0x20) return false
  const pattern = after[text[index]!]!
  pattern.lastIndex = index + 1
  return pattern.test(text)
}

/** "100million"; papers that write "£5million" mean it. */
function* gluedAmounts(release: Release) {
  const {text} = release
  for (const start of release.ask(signsOf).numerals) {
    let at = start
    while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
    const unit = text.charCodeAt(at)
    const magnitude = unit >= 0x61 && unit <= 0x7a && magnitudes.find((word) => text.startsWith(word, at))
    if (!magnitude) continue
    const [digits] = /(?<![\p{L}\p{N}.,$€£¥])\d[\d.,]*$/u.exec(text.slice(Math.max(0, at - 16), at)) ?? []
    if (!digits || release.literalAt(at) || /[\p{L}\p{N}-]/u.test(text.charAt(at + magnitude.length)))
      continue
    yield release.span(at - digits.length, at + magnitude.length)
  }
}

function joins(release: Release, index: number, mark: string) {
  const left = release.text.slice(Math.max(0, index - 40), index)
  const right = release.text.slice(index, index + 40)
  if (!before[mark]!.test(left) || endings.test(right)) return false
  if (/^,\p{N}/u.test(right) && !date.test(left)) return false
  if (/^\.\p{N}/u.test(right) && !month.test(`${left}.`)) return false
  if (/^,\p{Lu}{1,5}(?!\p{L})/u.test(right) && /(?<!\p{L})\p{Lu}{1,5}$/u.test(left)) return false
  // Code: "weeks(start_week)", "!window.Banner){"
  if (/[_.=!{]\p{L}*$/u.test(left.replace(/[.]$/u, '')) || /^.\p{L}+(?:[_)(]*[_({]|\(\))/u.test(right))
    return false
  if (mark === '.' && isInitial.test(left)) return isOfPerson(release, index, right)
  if (mark === '.' && (isName(release, index) || inCountry.test(right))) return false
  if (mark === ':' && exchanges.has(/[\p{L}-]*$/u.exec(left)![0].toUpperCase())) return false
  return !release.literalAt(index) && !release.literalAt(index - 1) && !release.literalAt(index + 1)
}

/** "Boats.Az" is a name with the end of an address; "dawn.It" and "dawn.We" are two words. */
const inCountry =
  /^\.(?!(?:I[nfst]|A[mnst]|[BHMW]e|T[o]|O[fnr]|U[ps]|[BM]y|[DGNS]o|Mr|Ms|Dr|St)(?!\p{L}))\p{Lu}\p{Ll}(?!\p{L})/u

const isInitial = /(?<![\p{L}\p{N}])(?:\p{Lu}\. ?)?\p{Lu}$/u

/** "Minister A.Okafor", "Ana R.Okafor", and "A.Okafor" where she is "Okafor" elsewhere; but not "J.Boats". */
function isOfPerson(release: Release, index: number, right: string) {
  const surname = /^\.(\p{Lu}\p{Ll}{2,})(?![.@])/u.exec(right)?.[1]
  if (!surname) return false
  const words = release.ask(wordsOf)
  const here = indexAt(words, index - 1)
  const before = [words[here], words[here - 1]].find((word) => word && word.end < index - 1)
  if (before && (titles.has(before.form) || honorifics.has(before.form))) return true
  if (before && lexicon().knows(before.text, Kind.given)) return true
  const others = release.ask(formsOf).get(surname.toLowerCase()) ?? []
  return !isName(release, index) && others.some(({text, start}) => text === surname && start !== index + 1)
}

/** A name with a full stop in it, "Boats.Now", comes back, with a space too, or ends as addresses do: "Lakeside.News reports". */
function isName(release: Release, index: number) {
  const {text, start} = wordsAround(release, index)
  const first = release.text.indexOf(text)
  if (release.text.indexOf(text, first + text.length) > 0) return true
  if (!/^\p{Lu}\S*\.\p{Lu}/u.test(text)) return false
  return release.text.includes(text.replace('.', ' ')) || isSite(release, start, index)
}

/** "Lakeside.News reports": an end of addresses that is a noun, with a verb behind it. */
function isSite(release: Release, start: number, index: number) {
  const words = release.ask(wordsOf)
  const name = words[indexAt(words, start)]
  const end = name && words[name.index + 1]
  if (end?.start !== index + 1 || end.form.length < 4 || !isTopLevel(end.form)) return false
  const deed = end.behind
  const isThing = only(mainTagsOf(end), noun)
  return isThing && deed !== undefined && (mainTagsOf(deed) & (Tag.third | Tag.auxiliary | Tag.modal)) !== 0
}

function wordsAround(release: Release, index: number) {
  const left = /[\p{L}\p{N}’'-]*[^\p{L}\p{N}\s]?$/u.exec(
    release.text.slice(Math.max(0, index - 40), index)
  )![0]
  const right = /^.[\p{L}\p{N}’'-]*/u.exec(release.text.slice(index, index + 40))![0]
  return release.span(index - left.length, index + right.length)
}
