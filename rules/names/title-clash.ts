// Mr. and Ms. for one person.

import {namesOf} from '../../src/release/names/names.ts'
import {rule} from '../../src/rule.ts'

const men = new Set(['mr', 'sir', 'lord', 'señor', 'herr', 'monsieur', 'shri', 'encik'])
const women = new Set([
  'mrs',
  'ms',
  'miss',
  'mdm',
  'madam',
  'lady',
  'dame',
  'señora',
  'sra',
  'frau',
  'madame',
  'mme',
  'smt',
  'puan'
])

export default rule({
  id: 'title-clash',
  summary: 'Mr. and Ms. for the same full name.',
  why: 'One of the two is wrong, and the person will notice first.',
  severity: 'error',
  fix: 'none',
  whole: true,
  roles: ['headline', 'subhead', 'body', 'heading', 'list', 'table', 'notes', 'boilerplate', 'contact'],
  examples: [
    {text: 'We met Mr. Ama Boateng. Later {Ms.} Ama Boateng spoke.'},
    {text: 'We met Mr. Ivo Tadić and Ms. Mara Tadić. Mrs. Tadić spoke.'},
    {text: 'We met Mr. and Mrs. Tadić, Mr. Ama Boateng and Dr. Ama Boateng.'}
  ],
  check(release, report) {
    for (const {mentions} of release.ask(namesOf).people) {
      const full = mentions.filter(({texts, honorific}) => texts.length > 1 && honorific)
      const first = full[0]
      const other = full.find(
        ({honorific, texts}) =>
          sex(honorific!) &&
          sex(first!.honorific!) &&
          sex(honorific!) !== sex(first!.honorific!) &&
          texts.join(' ') === first!.texts.join(' ')
      )
      if (!first || !other) continue
      const start = other.run.words[0]!.start
      const end = start + other.honorific!.length
      const dot = release.text[end] === '.' ? 1 : 0
      report(
        release.span(start, end + dot),
        `Unexpected \`${release.text.slice(start, end + dot)}\` for ${other.text}, expected one title throughout`,
        {
          cause: {span: first, reason: 'The other title stands before this name'}
        }
      )
    }
  }
})

function sex(honorific: string) {
  return men.has(honorific) ? 'm' : women.has(honorific) ? 'f' : undefined
}
