// Which names take "the": by themselves ("United Kingdom"), by a word of theirs ("Ministry of Trade"), or as the release has them.

import {Kind, lexicon} from '../../spelling/lexicon.ts'
import type {Release} from '../index.ts'
import {national} from '../words/articles/signs.ts'
import {beside} from '../words/forms.ts'
import {endsThere} from './name-ends.ts'
import {type Run, runsOf} from './runs.ts'
import {posts, suffixes} from './titles.ts'

/** They take "the" as a whole, whatever their words are. */
export const articled: ReadonlySet<string> = new Set(
  `EU|UK|US|USA|UN|UAE|U.S.|U.K.|U.N.|ROK|PRC|DRC|United States|United States of America|United Kingdom|United Arab Emirates|United Nations|European Union|African Union
   Soviet Union|House of Representatives|House of Commons|House of Lords|Chamber of Commerce|Board of Directors|Netherlands|Philippines|Maldives|Bahamas
   Gambia|Middle East|Far East|Czech Republic|Dominican Republic|Central African Republic|World Bank|White House
   International Monetary Fund|Red Cross|European Parliament|European Council|European Central Bank|Security Council|General Assembly|Supreme Court|High Court
   European Commission|European Investment Bank|European Court of Human Rights|African Development Bank|Asian Development Bank|Inter-American Development Bank
   International Criminal Court|International Court of Justice|Federal Reserve|Mediterranean|Caribbean|Balkans|Black Sea|Baltic Sea|Red Sea|Indian Ocean|Pacific Ocean|Atlantic Ocean
   Olympic Games|Eiffel Tower|Great Wall|Silk Road|Vatican|Hague|Communist Party|State Council|Russian Federation|Kyrgyz Republic|Slovak Republic|Hellenic Republic`.split(
    /\s*[|\n]\s*/
  )
)

/** In front of "of", "on" or "for" in a name: "Ministry of Trade", "Convention on Seas". */
const heads = new Set(
  `ministry department government republic kingdom embassy chamber bureau court commission committee organization organisation association federation
   league treaty convention protocol law constitution commonwealth assembly agency authority administration secretariat agreement declaration charter confederation inspectorate presidency`.split(
    /\s+/
  )
)
/** The same, unless a place stands in front: "Institute of Rivers", but "Lima Institute of Technology". */
const openers = new Set(
  'institute university office council academy society faculty college centre center municipality governorate prefecture'.split(
    ' '
  )
)

/** "Centre for Rivers" as well */
const centres = new Set(['centre', 'center'])

/** At the end of a name, whatever stands in front. */
const ends = new Set(
  'act treaty ministry organization organisation constitution commission committee administration bureau federation embassy republic protocol'.split(
    ' '
  )
)

/** At the end of names that take "the" if they have it elsewhere. */
const shown = new Set(
  `agreement convention council authority association union court department agency institute assembly government fund conference summit forum congress
   charter declaration museum secretariat consortium service division subcommittee army navy`.split(/\s+/)
)

/** Whether the name has "the" where it is used in a sentence. */
export function takesArticle(release: Release, {texts, opens, words}: Run): boolean {
  const name = texts.join(' ')
  if (isInHouse(release, name)) return true
  if (articled.has(name)) return !(name.endsWith(' East') && isShortened(release, texts))
  if (texts.length < 2 || /^(?:The|An?|Wh[a-z]+)$/.test(texts[0]!)) return false
  // "U.S. STOCKPILE The House Committee": a headline that runs into the text
  if (texts.includes('&') || texts.includes('The') || isPerson(texts)) return false
  if (suffixes.has(texts.at(-1)!.toLowerCase()) || texts.some((text) => firms.has(text))) return false
  const link = texts.findIndex((text) => text === 'of' || text === 'on' || text === 'for')
  const end = texts.at(link > 0 ? link - 1 : -1)!.toLowerCase()
  // "Republic of Ghana FRNs"
  if (link > 0 && /^\p{Lu}{2,}s?$/u.test(texts.at(-1)!)) return false
  if (link > 0)
    return heads.has(end) || (link === 1 && (texts[link] === 'of' || centres.has(end)) && openers.has(end))
  // A convention may be a meeting, unless it is one "on" something.
  if (ends.has(end) || (end === 'convention' && beside(words.at(-1)!, 1)?.form === 'on')) return true
  if (texts.length === 2 && national.has(end) && lexicon().knows(texts[0]!, Kind.people)) return true
  return !opens && shown.has(end) && release.ask(articledNames).has(name)
}

/** "Lima Savings Association of Oruro" is a firm, and firms have no article. */
const firms = new Set(['Savings', 'Loan', 'Mutual', 'Insurance'])

/** "Department of Trade Secretary Ana Reyes", "Office of River Trade Ana Reyes", but not "Department of Justice" */
function isPerson(texts: readonly string[]) {
  if (texts.length - texts.indexOf('of') > 4 && lexicon().knows(texts.at(-2)!, Kind.given)) return true
  const at = texts.findLastIndex((text) => posts.has(text.toLowerCase()))
  return at > 0 && at < texts.length - 1 && texts[at - 1] !== 'of'
}

/** "Far East" where the release knows a "Far East Bank" */
function isShortened(release: Release, [first, second]: readonly string[]) {
  return release.ask(runsOf).some(({texts}) => texts.length > 2 && texts[0] === first && texts[1] === second)
}

/** The house has it with its article: "the Lagos Forum". */
function isInHouse({background: {words}}: Release, name: string) {
  return words !== undefined && (words.has(`the ${name}`) || words.has(`The ${name}`))
}

/** Names that have "the" somewhere in the release, and not more often none. */
function articledNames(release: Release): ReadonlySet<string> {
  const balance = new Map<string, number>()
  const names = new Set<string>()
  for (const run of release.ask(runsOf)) {
    if (run.titled || !shown.has(run.texts.at(-1)!.toLowerCase()) || !endsThere(release, run)) continue
    const name = run.texts.join(' ')
    const hasArticle = beside(run.words[0]!, -1)?.form === 'the'
    if (hasArticle) names.add(name)
    balance.set(name, (balance.get(name) ?? 0) + (hasArticle ? 1 : -1))
  }
  return new Set([...names].filter((name) => balance.get(name)! >= 0))
}
