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

const linked = /\[(press@[a-z.-]+)\]\(mailto:press@/gu

/** The address in Markdown, with its link; and other links beside it. */
function withLinks(text: string) {
  const addressed = text.replace(/\bpress@[a-z.-]+/gu, (address) => `[${address}](mailto:${address})`)
  return `${addressed}\nSee [tidewater.example/boats](https://www.tidewater.example/boats/) and [our terms](https://kestrel.example).\n`
}

mutations(
  'misleading-link',
  function* ({text}) {
    for (const {index, 0: whole, 1: address} of text.matchAll(linked)) {
      const end = index + whole.length
      const found = {start: index + 1, end: index + 1 + address!.length}
      for (const to of ['news@', 'pres@', 'info@']) yield {start: end - 6, end, to, found}
    }
    for (const target of ['kestrel-dairy.example/boats/', 'www.tidewater.example/boast/'])
      for (const slip of replace(text, /(?<=https:\/\/)www\.tidewater\.example\/boats\//gu, target))
        yield {...slip, found: {start: slip.start - 31, end: slip.start - 10}}
  },
  {path: 'release.md', prepared: withLinks}
)
