// An acronym that the release never spells out.

import type {Use} from '../../src/release/acronyms/acronyms.ts'
import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {isOwn, isPostnominal, type Life, livesOf} from '../../src/release/acronyms/lives.ts'
import {isSpelledOut} from '../../src/release/acronyms/starts.ts'
import type {Release} from '../../src/release/index.ts'
import {namesOf} from '../../src/release/names/names.ts'
import {suffixes} from '../../src/release/names/titles.ts'
import {rule} from '../../src/rule.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'

/** Letters in front of one of these are a company's own name: "UBL Pharmaceuticals". */
const companies = new Set(
  `Technologies Solutions Events Advisory Partners Capital Pharmaceuticals Therapeutics Software Media Newswire Utilities Markets Hotel Hotels
  Holdings International Group Global Energy Robotics Networks Games Studios Systems Services Financial Entertainment Airlines Motors Pictures
  Records Labs Logistics Securities Bank Insurance Properties Realty Foods Brands Wire Centre Center Tower House Building`.split(
    /\s+/
  )
)

export default rule({
  id: 'undefined-acronym',
  summary: 'An acronym that the release never spells out.',
  why: 'A journalist outside the field stops at unexplained letters. GOV.UK, the EU and the UN ask for the long form at the first mention.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['body', 'list', 'table', 'notes'],
  profiles: {
    govuk: ['info', {dictionary: false}],
    eu: ['info', {dictionary: false, bracket: true}],
    un: ['info', {dictionary: false, bracket: true}],
    wipo: ['info', {dictionary: false, bracket: true}]
  },
  options: {
    known: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Acronyms that your readers know.'
    },
    dictionary: {
      type: 'boolean',
      default: true,
      description: 'Whether readers know what dictionaries of English hold, such as EPA.'
    },
    bracket: {
      type: 'boolean',
      default: false,
      description: 'Whether the long form must have its acronym in brackets, as the UN and the EU want it.'
    }
  },
  examples: [
    {text: 'Members of the {KTBC} met. The KTBC meets yearly.'},
    {text: 'It follows an {MoU} signed in Dakar.'},
    {text: 'Members of the Kenya Tea Board Council (KTBC) met. The KTBC meets yearly.'},
    {text: 'The KTBC met. The Kenya Tea Board Council meets yearly.'},
    {text: 'The {KTBC} met. The Kenya Tea Board Council meets yearly.', options: {bracket: true}},
    {text: 'NASA and the UN met in the UK; its CEO has a PhD. “The KTBC is ready,” she said.'},
    {
      text: 'GREAT NEWS FROM THE KTBC\n\nMembers of Ruiz LLC met in Austin, TX (NASDAQ: KTBC), with an A320 and 5G.'
    },
    {text: 'Members of the KTBC met.', options: {known: ['KTBC']}},
    {
      text: 'TAMPA - The fund lends boats. “It works,” said Ana Ruiz, M.D., FKTB, and AJ Ruiz of KTB Utilities.'
    },
    {text: 'The KTB Logistics Europe Freight Index fell, as that of KTB Cable Works Holdings did.'},
    {text: 'The KT-TEX label, the *KT/BA index and *Ruiz v Lee* [2022] KTCA 58 are new.'},
    {text: 'Tea grows\n\nTea sells.\n\nAbout us\n\nThe fund is a member of KTBC.'}
  ],
  check(release, report, {known, dictionary, bracket}) {
    for (const life of release.ask(livesOf)) {
      if (life.definitions.length > 0 || life.glosses.length > 0) continue
      const first = life.uses.find((use) => isReader(release, use))
      if (!first || known.includes(first.text) || isNoAcronym(release, first)) continue
      if (isEveryday(first.text, dictionary) || isHouse(release, first.text)) continue
      if (!bracket && isExplained(release, life)) continue
      report(first, `Unexpected \`${first.text}\`, expected its long form at the first mention`)
    }
  }
})

/** Where the writer speaks to the reader: no degree behind a name, no initials before one, no piece of "OEKO-TEX". */
function isReader(release: Release, use: Use) {
  const {part, start, end} = use
  if (part.role === 'headline' || part.role === 'subhead' || part.role === 'boilerplate') return false
  if (!isOwn(release, use) || isPostnominal(release, use) || isInitials(release, use)) return false
  const before = release.text.slice(Math.max(0, start - 2), start)
  return (
    !/[\p{L}\p{N}*][-‑\\/*]$|[*\\]$|\] $/u.test(before) &&
    !/^[-‑\\*/]\p{Lu}{2}/u.test(release.text.slice(end, end + 3))
  )
}

/** "AJ Ruiz" */
function isInitials(release: Release, {start, end, text}: Use) {
  if (text.length > 3) return false
  const found = release.ask(namesOf).at(start)?.mention
  if (found?.kind === 'person') return found.texts.length > 1 && found.texts[0] === text
  const next = /^ (\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(release.text.slice(end, end + 24))?.[1]
  return next !== undefined && !lexicon().has(next.toLowerCase()) && lexicon().knows(next, Kind.person)
}

/** A model, a word that is shouted, a brand, a name in capitals, a ticker, part of a company's name. */
function isNoAcronym({text}: Release, use: Use) {
  if (/\p{N}/u.test(use.text) || use.text.length > 7) return true
  if (use.text.length > 3 && isShouted(use.text)) return true
  if (isTicker(text, use.text)) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, use.start - 20), use.start))?.[1]
  if (before && use.text.length > 2 && lexicon().knows(before, Kind.given)) return true
  const behind = text.slice(use.end, use.end + 70)
  if (/^(?:®|™|\(R\))/u.test(behind)) return true
  const words = /^(?:,? \p{Lu}[\p{L}&]{1,20}){0,3}(?:,? \p{L}+)?/u.exec(behind)![0].split(/[ ,]+/)
  return [words[1], words.at(-1)].some((word = '') => suffixes.has(word.toLowerCase()) || companies.has(word))
}

/** "FREE", "TAMPA", "RUIZ" */
function isShouted(text: string) {
  const small = text.toLowerCase()
  return lexicon().has(small) || lexicon().knows(text[0] + small.slice(1), Kind.place | Kind.person)
}

function isHouse(release: Release, text: string) {
  return release.background.words?.has(text) ?? false
}

/** The long form stands somewhere without brackets: words that begin with these letters. */
function isExplained(release: Release, {key}: Life) {
  return /^\p{L}+$/u.test(key) && isSpelledOut(release, key)
}

/** "NYSE: ACME" */
function isTicker(text: string, symbol: string) {
  for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) {
    const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1]
    if (before === ':' && !/\w/.test(text[at + symbol.length] ?? '')) return true
  }
  return false
}
