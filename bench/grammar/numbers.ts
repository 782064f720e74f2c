// Number and agreement: "the ports have" becomes "the ports has", "these ports" becomes "these port". No lexicon plays a part.

import type {Release} from '../../src/release/index.ts'
import type {Kind, Slip} from './kinds.ts'
import {countables, plural, single} from './nouns.ts'
import {thirdPersons} from './verbs.ts'

const plain: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}
const third: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(plain).map(([one, many]) => [many, one])
)
const bases = thirdPersons()
const thirds = new Map([...bases].map(([base, form]) => [form, base]))

/** British writers give these a verb in the plural. */
const bodies =
  'team|staff|group|government|company|committee|board|council|family|crew|public|party|firm|club|majority|number|community|audience|media|data|people|police|ministry|department|agency|range|variety|army|press|couple|percent'
/** No plural has these ends. */
const one = String.raw`(?!(?:${bodies})\b)[a-z]{2,}[a-rt-z]`
const many = '(?:[a-z]{2,}[a-rt-z]s|people|children|men|women)'
const adverb = '(?:also |already |still |now |often )?'
const auxiliary = '(?:are|were|have|do)'
/** Where a verb in the plural is no verb of the words in front: a question, a subjunctive, an infinitive. */
const asking =
  /\b(?:did|does|do|will|would|can|could|should|may|might|must|shall|let|lets|make|makes|made|help|helps|helped|see|ask|asks|asked|urge|urged|demand|demanded|require|requires|recommend|recommended|to|and|or|that|nor|if|why|how)\b[^.;:]{0,60}$/i

const start = String.raw`(?<=(?:^|[.!?]["”’)]?\s+|["“]|\n))`
const plurals = `${start}(?:The|These|Those|Our|Their|Its|Many|Several|Some|Most|All|Both|Two|Three|Four|Five)(?: of (?:the|these|our|its))? (?:[a-z]+ ){0,2}?${many}`
const singles = `${start}(?:The|This|That|Our|Their|Its|A|An|Each|Every|Another) (?:[a-z-]+ ){0,2}?${one}`
const determiners = 'the|these|those|our|their|its|many|several|some|most|all|both|two|three|four|five'

/** What the noun of an amount stands in front of: a small word, a sign or a verb that nobody takes for a noun. */
const end = String.raw`(?=[,.;]|\s(?:of|in|to|for|with|by|at|on|from|that|which|who|and|is|are|was|were|will|has|have|had)\b)`

export const numbers: readonly Kind[] = [
  verbKind('a plural with “is”, “was”, “has”', `${plurals} ${adverb}(${auxiliary})\\b`, third),
  verbKind('a plural with a verb in -s', `${plurals} ${adverb}([a-z]+)\\b(?! to be\\b)`, bases),
  verbKind(
    'a plural with another phrase between, and “is”, “was”, “has”',
    String.raw`${start}(?:The|These|Those|Our|Their|Many|Several|Some) (?:[a-z]+ ){0,2}?${many} (?:of|in|from|for|at|on) (?:the |its |our |this |a )?(?:[a-z]+ ){0,1}?${one} ${adverb}(${auxiliary})\b`,
    third
  ),
  verbKind(
    'a plural in a later clause with “is”, “was”, “has”',
    String.raw`(?:, | (?:that|because|but|while|when|if|as|said) )(?:${determiners}) (?:[a-z]+ ){0,2}?${many} ${adverb}(${auxiliary})\b`,
    third
  ),
  verbKind(
    'two subjects with “is”, “was”, “has”',
    String.raw`${start}(?:The|A|An|Our|Its|[A-Z][a-z]+) (?:[a-z]+ ){0,2}?and (?:the |its |a )?(?:[a-z]+ ){0,2}?(${auxiliary})\b`,
    third
  ),
  verbKind('a singular with “are”, “were”, “have”', `${singles} ${adverb}(is|was|has|does)\\b`, plain),
  verbKind('a singular with a verb without -s', `${singles} ${adverb}([a-z]+s)\\b`, thirds),
  verbKind(
    'a pronoun with the other verb',
    String.raw`\b(?:he|she|it|they|we|He|She|It|They|We) ${adverb}(is|are|was|were|has|have|does|do)\b`,
    {...plain, ...third}
  ),
  verbKind(
    '“who” or “that” behind a plural, with “is”, “was”, “has”',
    String.raw`\b(?:${determiners}) (?:[a-z]+ ){0,2}?${many},? (?:who|that|which) ${adverb}(are|were|have)\b`,
    third
  ),
  verbKind(
    '“who” or “that” behind a singular, with “are”, “were”, “have”',
    String.raw`\b(?:an?|this|each|every|another) (?:[a-z]+ ){0,2}?${one},? (?:who|that|which) ${adverb}(is|was|has)\b`,
    plain
  ),
  verbKind(
    '“there” with the other verb',
    String.raw`\b[Tt]here (is|are|was|were) (?:no |an? |also |many |several |two |three )`,
    {...plain, ...third}
  ),
  verbKind(
    '“one of”, “each of” with “are”, “were”, “have”',
    String.raw`\b(?:[Oo]ne|[Ee]ach|[Ee]ither|[Nn]either) of (?:the|these|those|our|its|their) (?:[a-z]+ ){0,3}?${many} (is|was|has)\b`,
    plain
  ),
  nounKind(
    '“these”, “many”, “both”',
    String.raw`\b(?:[Tt]hese|[Tt]hose|[Mm]any|[Bb]oth|[Ff]ew|[Ss]everal|[Vv]arious|[Nn]umerous|[Ss]uch) (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    '“most”, “all”, “other”, “different”',
    String.raw`(?<!\b(?:at|of|in|after|above) )\b(?:[Mm]ost|[Aa]ll|[Ss]ome|[Oo]ther|[Dd]ifferent) (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    'a number word',
    String.raw`(?<!\b(?:a|an|one) )\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|twelve|twenty) (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    'a number in digits',
    String.raw`(?<![$£€.,–-])\b\d[\d,]* (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    '“a number of”, “dozens of”',
    String.raw`\b(?:numbers?|couple|dozens|hundreds|thousands|millions) of (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    '“a group of”, “a series of”',
    String.raw`\b(?:groups?|teams?|series|variety|range|list|majority|lot|plenty|set|members|network|association|delegation|types|kinds|sorts|forms) of (?:[a-z]+ ){0,1}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    '“one of the”, “some of our”',
    String.raw`\b(?:[Oo]ne|two|three|[Ss]ome|[Ee]ach|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew) of (?:the|these|those|our|its|their) (?:[a-z]+ ){0,2}?([a-z]+s)${end}`,
    single
  ),
  nounKind(
    '“a”, “this”, “each” with a plural',
    String.raw`\b(?:[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|[Aa]nother|[Tt]hat) (?:[a-z]+ ){0,1}?([a-z]{3,}[a-rt-z])(?=[,.;]|\s(?:is|was|has|will|of|for|in)\b)`,
    (noun, releases) => (countables(releases).has(noun) ? plural(noun) : undefined)
  )
]

function verbKind(
  name: string,
  pattern: string,
  forms: ReadonlyMap<string, string> | Readonly<Record<string, string>>
): Kind {
  const to = (form: string) =>
    forms instanceof Map ? forms.get(form) : (forms as Record<string, string>)[form]
  return changed(`agreement: ${name}`, pattern, to, asking)
}

/** The other form of what the pattern catches; nothing where no error comes of it. */
type Change = (form: string, releases: readonly Release[]) => string | undefined

function nounKind(name: string, pattern: string, change: Change): Kind {
  return changed(`number: ${name}`, pattern, change)
}

/** What the pattern catches becomes another form; nothing where the text in front of it matches `never`. */
function changed(name: string, pattern: string, change: Change, never?: RegExp): Kind {
  const place = new RegExp(pattern, 'gd')
  return {
    name,
    goal: 0.8,
    *slips({text}, releases): Generator<Slip> {
      for (const match of text.matchAll(place)) {
        const [start, end] = match.indices![1]!
        const to = change(match[1]!, releases)
        if (!to || to === match[1]) continue
        if (never?.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
        yield {start, end, to}
      }
    }
  }
}
