// Errors in the life of an acronym, made in clean releases.

import {acronymsOf, type Definition} from '../../src/release/acronyms/acronyms.ts'
import type {Release} from '../../src/release/index.ts'
import {append, mutations} from '../mutations.ts'

mutations('acronym-apostrophe', (release) => append(release, 'It works with several {NGO’s} in the region.'))

mutations('acronym-before-definition', function* (release) {
  const {short, start} = defined(release)
  for (const slip of append(release, `The {${short.text}} agreed.`)) if (slip.end < start) yield slip
})

mutations('acronym-clash', function* (release) {
  const {short, long} = defined(release)
  for (const [word, other] of [
    ['Council', 'Commission'],
    ['Fund', 'Forum'],
    ['Register', 'Registry'],
    ['Alliance', 'Academy'],
    ['Partnership', 'Programme'],
    ['Network', 'Nexus'],
    ['Mission', 'Ministry']
  ]) {
    const clash = long.text.replace(word!, other!)
    if (clash !== long.text) yield* append(release, `The {${clash}} (${short.text}) met.`, long.end)
  }
})

mutations('acronym-defined-twice', (release) => {
  const {short, long} = defined(release)
  return append(release, `The {${long.text} (${short.text})} met.`, long.end)
})

mutations('acronym-mismatch', (release) => append(release, 'They wrote to the World Tea Council ({WCT}).'))

mutations(
  'bracketed-acronym',
  (release) => append(release, 'The Kenya Tea Board{ (KTB)} met, and the KTB and the KTB’s guests agreed.'),
  {
    prepared: (text) => text.replace(/(?<=\p{Ll}) \((\p{Lu}{3,4})\)/gu, ', or $1')
  }
)

mutations('headline-acronym', function* (release) {
  for (const {role, end} of release.parts) {
    if (role !== 'headline' && role !== 'subhead') continue
    for (const to of [' for KTBC', ', says FPWQ']) yield {start: end, end, to}
  }
})

mutations('long-form-after-acronym', (release) => {
  const {short, long} = defined(release)
  return append(release, `Members of the {${long.text}} met those of the ${short.text}.`, long.end)
})

mutations('mixed-acronym-dots', (release) =>
  append(release, 'The US team agreed, as the US envoy did, and so did the {U.S.} engineers.')
)

mutations('rare-acronym', (release) => append(release, 'The Kenya Tea Board ({KTB}) met. The KTB was glad.'))

mutations('redundant-acronym', (release) =>
  append(release, 'Visitors may use the {ATM machine} at the gate.')
)

mutations('undefined-acronym', (release) => append(release, 'Members of the {FPWQ} came to the gate.'))

mutations('unused-acronym', (release) => append(release, 'The Kenya Tea Board{ (KTB)} met at the gate.'))

/** The definition that each clean release has. */
function defined(release: Release): Definition {
  return release.ask(acronymsOf).definitions[0]!
}
