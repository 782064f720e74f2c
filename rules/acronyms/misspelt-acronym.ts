// An acronym whose letters changed places: "the NGAAF … the NGGAF".

import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {type Life, livesOf} from '../../src/release/acronyms/lives.ts'
import {isSpelledOut} from '../../src/release/acronyms/starts.ts'
import {rule} from '../../src/rule.ts'

/** Shorter ones that are alike are as a rule two. */
const shortest = 3
/** From so many letters on, one that is doubled, dropped or another tells nothing apart. */
const long = 5

export default rule({
  id: 'misspelt-acronym',
  summary: 'An acronym that stands once and is a slip from one that the release defines and uses.',
  why: 'No dictionary knows the letters, and the eye takes NHBS for NHSB.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: ['headline', 'subhead', 'body', 'list', 'table', 'heading', 'notes', 'boilerplate'],
  examples: [
    {
      text: 'The National Harbour Safety Board (NHSB) met. The NHSB is old, and the {NHBS} is rich.',
      expected: ['NHSB']
    },
    {
      text: 'The Kisumu Lake Boat Owners Fund (KLBOF) lends boats. The KLBOF is old, and the {KLLBOF} is rich, says the {KLOF}.'
    },
    {
      text: 'The NHSB met with the NHBS. The National Harbour Bonds Society (NHBS) and the National Harbour Safety Board (NHSB) agreed.'
    },
    {text: 'The NHSB is old. The NHSB met, and the NHBS met twice; the NHBS is rich.'},
    {text: 'The EU met. The EU asked the UE and the PDS of the SDP. The SDP agreed, as the SDP does.'}
  ],
  check(release, report) {
    const lives = release.ask(livesOf)
    const usual = lives.filter(({definitions, uses}) => definitions.length > 0 && uses.length > 0)
    if (usual.length === 0) return
    for (const odd of lives) {
      const [use] = odd.uses
      if (!use || odd.uses.length > 1 || odd.definitions.length + odd.glosses.length > 0) continue
      if (isEveryday(use.text, true) || isSpelledOut(release, odd.key)) continue
      const meant = usual.filter((life) => isSlip(odd, life))
      if (meant.length !== 1) continue
      const {text} = meant[0]!.definitions[0]!.short
      report(use, `Unexpected \`${use.text}\`, expected \`${text}\` as elsewhere`, {
        expected: [text],
        cause: {span: meant[0]!.definitions[0]!, reason: `\`${text}\` is defined here`}
      })
    }
  }
})

function isSlip({key}: Life, {key: usual}: Life) {
  if (!/^\p{Lu}+$/u.test(key) || !/^\p{Lu}+$/u.test(usual)) return false
  if (key.length === usual.length) return isSwapped(key, usual) || isRepeated(key, usual)
  const [short, longer] = key.length < usual.length ? [key, usual] : [usual, key]
  return short.length + 1 === longer.length && longer.length >= long && lacksOne(short, longer)
}

/** "NHBS", "NHSB" */
function isSwapped(key: string, usual: string) {
  if (key.length < shortest) return false
  const at = firstDifference(key, usual)
  return key[at] === usual[at + 1] && key[at + 1] === usual[at] && key.slice(at + 2) === usual.slice(at + 2)
}

/** "NGGAF", "NGAAF": the wrong one of two letters is doubled. */
function isRepeated(key: string, usual: string) {
  if (key.length < long) return false
  const at = firstDifference(key, usual)
  const isDoubled = key[at] === key[at - 1] || key[at] === key[at + 1]
  return isDoubled && key.slice(at + 1) === usual.slice(at + 1)
}

/** One letter of the middle is missing, or too many; "NHSBA" may be another body. */
function lacksOne(short: string, longer: string) {
  const at = firstDifference(short, longer)
  return at > 0 && at < short.length && short.slice(at) === longer.slice(at + 1)
}

function firstDifference(one: string, other: string) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
