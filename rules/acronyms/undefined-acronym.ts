// An acronym that the release never spells out.

import type {Use} from '../../src/release/acronyms/acronyms.ts'
import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {isOwn, type Life, livesOf} from '../../src/release/acronyms/lives.ts'
import {isSpelledOut} from '../../src/release/acronyms/starts.ts'
import type {Release} from '../../src/release/index.ts'
import {suffixes} from '../../src/release/names/titles.ts'
import {rule} from '../../src/rule.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'

const companies = new Set(
  'Technologies Solutions Events Advisory Partners Capital Pharmaceuticals Therapeutics Software Media Newswire'.split(
    ' '
  )
)

export default rule({
  id: 'undefined-acronym',
  summary: 'An acronym that the release never spells out.',
  why: 'A journalist outside the field stops at unexplained letters. GOV.UK, the EU and the UN ask for the long form at the first mention.',
  severity: 'info',
  fix: 'none',
  roles: ['body', 'list', 'table', 'notes', 'boilerplate'],
  profiles: {
    govuk: ['info', {dictionary: false}],
    eu: ['info', {dictionary: false}],
    un: ['info', {dictionary: false}],
    wipo: ['info', {dictionary: false}]
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
    }
  },
  examples: [
    {text: 'Members of the {KTBC} met. The KTBC meets yearly.'},
    {text: 'It follows an {MoU} signed in Dakar.'},
    {text: 'Members of the Kenya Tea Board Council (KTBC) met. The KTBC meets yearly.'},
    {text: 'The KTBC met. The Kenya Tea Board Council meets yearly.'},
    {text: 'NASA and the UN met in the UK; its CEO has a PhD. “The KTBC is ready,” she said.'},
    {
      text: 'GREAT NEWS FROM THE KTBC\n\nMembers of Ruiz LLC met in Austin, TX (NASDAQ: KTBC), with an A320 and 5G.'
    },
    {text: 'Members of the KTBC met.', options: {known: ['KTBC']}}
  ],
  check(release, report, {known, dictionary}) {
    for (const life of release.ask(livesOf)) {
      if (life.definitions.length > 0 || life.glosses.length > 0) continue
      const first = life.uses.find(
        (use) => use.part.role !== 'headline' && use.part.role !== 'subhead' && isOwn(release, use)
      )
      if (!first || known.includes(first.text) || isNoAcronym(release, first)) continue
      if (isEveryday(first.text, dictionary) || isHouse(release, first.text) || isExplained(release, life))
        continue
      report(first, `Unexpected \`${first.text}\`, expected its long form at the first mention`)
    }
  }
})

/** A model, a word that is shouted, a brand, a surname in capitals, a ticker, part of a company's name. */
function isNoAcronym({text}: Release, use: Use) {
  if (/\p{N}/u.test(use.text) || use.text.length > 7) return true
  if (use.text.length > 3 && lexicon().has(use.text.toLowerCase())) return true
  if (isTicker(text, use.text)) return true
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, use.start - 20), use.start))?.[1]
  if (before && use.text.length > 2 && lexicon().knows(before, Kind.given)) return true
  const behind = /^(?:®|™|\(R\))|^,? (?:\p{Lu}[\p{L}&]{1,20},? ){0,3}(\p{L}+)/u.exec(
    text.slice(use.end, use.end + 70)
  )
  return behind !== null && (!behind[1] || suffixes.has(behind[1].toLowerCase()) || companies.has(behind[1]))
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
