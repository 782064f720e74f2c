// A name in two spellings, one letter apart.

import {naming} from '../../src/release/anatomy/roles.ts'
import {type Variant, variantsOf} from '../../src/release/names/variants.ts'
import {holdsMisspelling} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'inconsistent-name',
  summary: 'A name that the release spells in two ways.',
  why: 'A misspelt name is the one mistake that its bearer never forgets. Business Wire lists names among its ten most frequent catches.',
  severity: 'warning',
  fix: 'offer',
  whole: true,
  roles: naming,
  examples: [
    {
      text: 'We thank Ngozi Adewale-Okonjo, chief executive. “It works,” said Ngozi {Adewale-Okonjio}. Ms. Adewale-Okonjo smiled.',
      expected: ['Adewale-Okonjo']
    },
    {
      text: 'We met Piet Holthuis, director of the port. “It works,” Mr. {Holthius} said.',
      expected: ['Holthuis']
    },
    {
      text: 'We met Dr Adisa Holtahun, the minister. {Holtaun} said trade grew.',
      expected: ['Holtahun']
    },
    {
      text: 'They went from West Germany to the south of West Germany. West German mills and West Germans agreed.'
    },
    {
      text: 'We met Sen. Ana {Achebbe} of Lima. “It works,” said Ana Achebe.',
      expected: ['Achebe']
    },
    {
      text: 'It moved to Vainer Street from Vainer Street. The {Vanier} Street site is old.',
      expected: ['Vainer']
    },
    {
      text: 'It moved to Vainer Street from Vainer Street. {Vainier} Street and Vainier Street grew. The {Vanier} Street site is old.',
      expected: ['Vainer']
    },
    {
      text: 'We met Ivo Tadić and Mara Tadić, directors. Mr. Tadić and Ms. Tadic’s guests came with Ivan Tadić.'
    },
    {
      text: 'The harbour of Ecuador is large. “Ecuador has ten ports,” said the office, but Ecaudor may have eleven.'
    },
    {
      text: 'The captain of the ferry is Tokuro. Tokuro (トクロウ Tokurou), who was born on the island, sails it. Tokuro has sailed since May.'
    },
    {
      text: 'The Lagos Cubist school, the Lima Cubist school and the father of Peruvian Cubism met. They sail from North America. North American ports, the Port of Lagos and the Ports of Ghana agreed.'
    },
    {text: 'We met Mr. Liu Hua and Mr. Liu Hui, Terry Weiner of Minot and Perry Weiner of Fargo.'}
  ],
  check(release, report) {
    for (const [{odd, usual, counts}, ...others] of byPlace(release.ask(variantsOf))) {
      if (holdsMisspelling(release, odd)) continue
      const [few, many] = counts
      const [one, other] = [`\`${odd.text}\``, `\`${usual.text}\``]
      const reason =
        many > few
          ? `Unexpected ${one}, expected ${other} as ${many > 1 ? `in ${many} other places` : 'elsewhere'}`
          : `Unexpected ${one} beside ${other}, expected one of them throughout`
      report(odd, reason, {
        expected: [usual.text, ...others.map(({usual}) => usual.text)],
        cause: {span: usual, reason: `\`${usual.text}\` stands here`}
      })
    }
  }
})

/** What one place may be a slip for, first what stands most often: one finding, however many spellings it is near to. */
function byPlace(variants: readonly Variant[]) {
  const places = new Map<number, [Variant, ...Variant[]]>()
  for (const variant of variants) {
    const known = places.get(variant.odd.start)
    if (known) known.push(variant)
    else places.set(variant.odd.start, [variant])
  }
  return [...places.values()].map((choice) => choice.sort((a, b) => b.counts[1] - a.counts[1]))
}
