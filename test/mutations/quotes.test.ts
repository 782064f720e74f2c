// Errors of quotations, made in clean releases.

import {append, mutations, replace} from '../mutations.ts'

mutations(
  'unbalanced-quotes',
  ({text}) =>
    [...replace(text, /”/gu, '')].map((slip) => {
      const open = text.lastIndexOf('“', slip.start)
      return {...slip, found: {start: open, end: open + 1}}
    }),
  {companions: ['unattributed-quotation']}
)

mutations('mixed-quotes', ({text}) => replace(text, /[“”]/gu, '"'))

mutations(
  'repeated-sentence',
  (release) =>
    release.in('body').flatMap((part) => {
      const first = release.sentences('body').find((sentence) => sentence.part === part)
      if (!first || first.words.length < 8 || !/\p{L}{3}\.$/u.test(first.text) || /:$/u.test(part.text))
        return []
      return [{start: part.end, end: part.end, to: ` ${first.text}`}]
    }),
  {companions: ['acronym-defined-twice']}
)

/** A paragraph of speech behind one in which nobody speaks. */
mutations(
  'unattributed-quotation',
  ({text}) => {
    const quotation = '“We did not think that it would come so far, and so soon, and for so little money.”'
    return replace(text, /\n\n(?=About )/gu, ({index}) => {
      const before = text.slice(text.lastIndexOf('\n\n', index - 1), index)
      return /[“”’]|report|said/u.test(before) ? undefined : `\n\n${quotation}\n\nWork goes on.\n\n`
    })
  },
  {least: 3}
)

mutations(
  'quote-joint',
  ({text}) => [
    ...replace(text, /,(?=” said \p{Lu})/gu, '.'),
    ...replace(text, /,(?=” said \p{Lu})/gu, ''),
    ...replace(text, /(?<=\b(?:said|added)),(?= “\p{Lu}\p{Ll}* \S+ \S+ \S+)/gu, '')
  ],
  {least: 10}
)

mutations('turned-quote', (release) => append(release, 'It lends to the crews of Kisumu{‘}s port.'))
