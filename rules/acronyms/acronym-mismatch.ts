// Letters in brackets that are not those of the name before them.

import {acronymsOf, type Gloss} from '../../src/release/acronyms/acronyms.ts'
import {bodies, suffixes} from '../../src/release/names/titles.ts'
import {rule} from '../../src/rule.ts'

/** The smallest name that can be compared letter by letter. */
const shortest = 3

export default rule({
  id: 'acronym-mismatch',
  summary: 'An acronym whose letters are not those of its long form.',
  why: 'Either the letters or the name is wrong: “World Trade Organisation (WHO)” names one body and abbreviates another.',
  severity: 'warning',
  fix: 'none',
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'notes', 'boilerplate'],
  examples: [
    {text: 'They wrote to the World Trade Organisation ({WHO}).'},
    {text: 'They wrote to the Board of Fishing Harbours ({BHF}).'},
    {text: 'They wrote to the World Trade Organisation (WTO) and the National Harbour Board, LLC (NHB).'},
    {text: 'They wrote to Doctors Without Borders (MSF) and the National Railway Board of Peru (FERROPERU).'},
    {text: 'They wrote to the International Şile Fair (IEF) and the National Çay Board (NCB).'},
    {
      text: 'They flew from Denver Centennial Airport (APA), Ruiz Marine Group (NYSE: RMX) and Nugget Bank Token (NGT).'
    }
  ],
  check(release, report) {
    for (const gloss of release.ask(acronymsOf).glosses) {
      if (!differs(gloss)) continue
      report(
        gloss.short,
        `Unexpected \`${gloss.short.text}\` for \`${gloss.name.text}\`, expected its own letters or another name`
      )
    }
  }
})

/** As many words as letters, the first and all but one right, or two in the wrong order; and a body that has an acronym. */
function differs({short, name}: Gloss) {
  const letters = short.text
  if (!/^\p{Lu}{3,7}$/u.test(letters)) return false
  const words = name.text
    .split(/[\s,]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|Of|And|For)$/u.test(word))
  if (letters.length < shortest || words.length !== letters.length) return false
  if (!words.some((word) => bodies.has(word.toLowerCase()) && !/^(?:airport|bank|group|fund)$/iu.test(word)))
    return false
  if (words.some((word) => suffixes.has(word.toLowerCase().replace('.', '')))) return false
  // "International Şile Fair (IEF)": the letters may be those of its name at home.
  if (/(?!\p{ASCII})\p{L}/u.test(name.text)) return false
  const wrong = [...letters].flatMap((letter, at) =>
    words[at]!.toUpperCase().startsWith(letter) ? [] : [at]
  )
  const [first, second] = wrong
  if (first === undefined || first === 0 || wrong.length > 2) return false
  if (second === undefined) return !words[first]!.toUpperCase().includes(letters[first]!)
  return second === first + 1 && words[first]![0] === letters[second] && words[second]![0] === letters[first]
}
