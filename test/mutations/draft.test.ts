// What drafts leave behind, put into clean releases.

import {mutations, replace} from '../mutations.ts'

mutations(
  'leftover-instruction',
  ({text}) => replace(text, /(?<=said )\p{Lu}[\p{L}'-]+ [\p{Lu}][\p{L}'-]+/gu, '[NAME OF SPEAKER]'),
  {
    least: 10
  }
)

mutations('filler', ({text}) => replace(text, /(?<= )\p{N}{1,2}(?=% )/gu, 'XX'), {
  least: 12,
  companions: ['percent-change-mismatch', 'share-total']
})

mutations('draft-marking', function* ({parts}) {
  const [first] = parts
  for (const line of ['DRAFT v2\n\n', 'INTERNAL ONLY\n\n', 'Not for release\n\n'])
    yield {start: first!.start, end: first!.start, to: line}
})

mutations(
  'unfilled-field',
  ({text}) => replace(text, /(?<=said )\p{Lu}[\p{L}'-]+ [\p{Lu}][\p{L}'-]+/gu, '{{spokesperson}}'),
  {
    least: 10
  }
)

mutations('editing-mark', ({text}) => replace(text, /(?<=\. )The(?= \p{Ll})/gu, '{++The++}'))
