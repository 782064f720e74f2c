// Slips in addresses, made in clean releases.

import {mutations, replace} from '../mutations.ts'

mutations(
  'broken-email',
  function* ({text}) {
    yield* replace(text, /(?<=@[a-z-]{3,40})\.example/gu, '.con')
    yield* replace(text, /(?<=@[a-z-]{3,40})\.example/gu, '..example')
    yield* replace(text, /(?<=\bpress)@/gu, '@@')
  },
  {least: 20}
)

mutations(
  'broken-phone',
  function* ({text}) {
    yield* replace(text, /(?<=\+1[\p{N} ]{6,14})\p{N}(?=\n)/gu, '')
    yield* replace(text, /(?<=\+(?:254|91|507|32|233|44)[\p{N} ]{6,14}\p{N})(?=\n)/gu, '123456')
  },
  {least: 6}
)

const afterHeading = /(?<=\nMedia contact:\n[^\n]{3,60}\n[^\n]{3,60}\n)(?=press@)/gu

mutations('broken-link', ({text}) => replace(text, afterHeading, 'https//news.tidewater.example\n'), {
  least: 7
})

mutations('internal-link', ({text}) => replace(text, afterHeading, 'https://staging.tidewater.example\n'), {
  least: 7
})

mutations(
  'tracking-link',
  ({text}) => replace(text, afterHeading, 'https://tidewater.example/?utm_source=mail\n'),
  {least: 7}
)

mutations('insecure-link', ({text}) => replace(text, afterHeading, 'http://tidewater.example\n'), {least: 7})
