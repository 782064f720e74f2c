// Generated documents whose author remembers where each word was written.

import fc from 'fast-check'

/** A word as the rules must read it, and where the source has it. */
export interface Written {
  readonly word: string
  readonly start: number
  readonly end: number
}

export interface Manuscript {
  readonly source: string
  readonly words: readonly Written[]
}

/** One way of writing words: `⟦` and `⟧` stand around each word, `…` for its number, which makes it one of its kind. */
interface Hand {
  /** How a word may be written, and what it says. */
  readonly words: readonly (readonly [written: string, says: string])[]
  /** What may stand around a word, at `@`. */
  readonly around: readonly string[]
  readonly separators: readonly string[]
  /** Blocks made of texts, which stand at each `@`. */
  readonly blocks: readonly string[]
  /** Ways for blocks to stand in others. */
  readonly nested: readonly ((blocks: string) => string)[]
  /** What stands between blocks and is no prose. */
  readonly furniture: readonly string[]
  readonly whole: readonly ((body: string) => string)[]
}

const everywhere: Hand['words'] = [
  ['⟦baker…⟧', 'baker…'],
  ['⟦Ngũgĩ…⟧', 'Ngũgĩ…'],
  ['⟦cafe\u0301…⟧', 'cafe\u0301…'],
  ['🥖 ⟦👩🏽‍🌾x…⟧', '👩🏽‍🌾x…'],
  ['⟦don’t…⟧', 'don’t…'],
  ['⟦caf&eacute;…⟧', 'café…'],
  ['B&amp;B ⟦mill…⟧', 'mill…'],
  ['⟦x&#8217;s…⟧', 'x’s…'],
  ['fish &mdash; ⟦chips…⟧&nbsp;', 'chips…']
]

export const markdownHand: Hand = {
  words: [
    ...everywhere,
    ['⟦snake\\_case…⟧', 'snake_case…'],
    ['\\*⟦starred…⟧\\*', 'starred…'],
    ['⟦ba**ke**r…⟧', 'baker…'],
    ['⟦b*r*ead…⟧', 'bread…'],
    ['⟦Mill:this…⟧', 'Mill:this…'],
    ['`code` ⟦behind…⟧', 'behind…'],
    ['![](x.png)⟦picture…⟧', 'picture…'],
    ['⟦10:30am…⟧', '10:30am…']
  ],
  around: [
    '@',
    '@',
    '*@*',
    '**@**',
    '~~@~~',
    '[@](https://mill.example/a_b)',
    '<b>@</b>',
    '“@”',
    '(@)',
    ':abbr[@]{x=y}'
  ],
  separators: [' ', ' ', '\n', ' — ', '  \n', '\\\n', ' <!-- no --> '],
  blocks: [
    '@',
    '# @',
    '### @ ###',
    '- @\n- @',
    '1. @\n2. @',
    '| @ | @ |\n|---|:-:|\n| @ | @ |',
    'Term\n: @',
    '<div class="x">\n@\n</div>',
    ':::note\n@\n:::',
    '[^n]: @'
  ],
  nested: [
    (blocks) => prefixed(blocks, '> ', '> '),
    (blocks) => prefixed(blocks, '- ', '  '),
    (blocks) => prefixed(blocks, '12. ', '    ')
  ],
  furniture: [
    '```\ncode here\n```',
    '<!-- a comment\n\nof two -->',
    '[ref]: https://mill.example',
    '---',
    '    indented code'
  ],
  whole: [
    (body) => body,
    (body) => `\uFEFF${body}`,
    (body) => `---\ndate: 2026-03-04\n---\n\n${body}`,
    (body) => body.replaceAll('\n', '\r\n')
  ]
}

export const htmlHand: Hand = {
  words: [
    ...everywhere,
    ['⟦ba<b>ke</b>r…⟧', 'baker…'],
    ['⟦bre<wbr>ad…⟧', 'bread…'],
    ['<code>code</code> ⟦behind…⟧', 'behind…'],
    ['⟦so<!-- no -->ft…⟧', 'soft…'],
    ['A&ampB ⟦loaf…⟧', 'loaf…'],
    ['⟦a_b*c…⟧', 'a_b*c…']
  ],
  around: [
    '@',
    '@',
    '<em>@</em>',
    '<a href="/x?a&amp;b">@</a>',
    '<span class=x>@</span>',
    '<q>@</q>',
    '<sup>@</sup>',
    '“@”'
  ],
  separators: [' ', ' ', '\n', '\n    ', ' &ndash; ', '<br>', '<br />\n', ' <!-- no --> '],
  blocks: [
    '<p>@</p>',
    '<p>@',
    '<h2>@</h2>',
    '<ul>\n<li>It sells, among others, @</li>\n<li>It buys, from the farmers, @</li></ul>',
    '<ol><li>First of all, in the morning, @<li>Then, in the evening, @</ol>',
    '<table><tr><th>@<td>@</table>',
    '<blockquote>\n  @\n</blockquote>',
    '<div>@<p>@</p>@</div>',
    '<dl><dt>@<dd>@</dl>',
    '<figure><figcaption>@</figcaption></figure>'
  ],
  nested: [
    (blocks) => `<div>\n${blocks}\n</div>`,
    (blocks) => `<section>${blocks}</section>`,
    (blocks) => `<blockquote>${blocks}</blockquote>`
  ],
  furniture: [
    '<script>let a = "<p>no</p>"</script>',
    '<nav><a href="/">no</a></nav>',
    '<!-- no -->',
    '<img src=x>',
    '<style>p{}</style>',
    '<hr>'
  ],
  whole: [
    (body) => body,
    (body) => `\uFEFF${body}`,
    (body) =>
      `<!doctype html>\n<html lang="en"><head><meta charset=utf-8></head><body>\n${body}\n</body></html>`,
    (body) => body.replaceAll('\n', '\r\n')
  ]
}

/** What `hand` may write. */
export function manuscripts(hand: Hand): fc.Arbitrary<Manuscript> {
  const word = fc.tuple(fc.constantFrom(...hand.words), fc.constantFrom(...hand.around))
  const said = fc.array(fc.tuple(word, fc.constantFrom(...hand.separators)), {minLength: 1, maxLength: 5})
  const block = fc.tuple(fc.constantFrom(...hand.blocks), fc.array(said, {minLength: 4, maxLength: 4}))
  const blocks = fc.array(fc.tuple(block, fc.option(fc.constantFrom(...hand.furniture))), {
    minLength: 1,
    maxLength: 5
  })
  const nest = fc.array(fc.constantFrom(...hand.nested), {maxLength: 2})
  const body = fc.tuple(
    fc.array(fc.tuple(blocks, nest), {minLength: 1, maxLength: 3}),
    fc.constantFrom(...hand.whole)
  )
  return body.map(([parts, whole]) => {
    const count = {words: 0, says: [] as string[]}
    const texts = parts.map(([part, nesting]) =>
      nesting.reduce((text, into) => into(text), written(part, count))
    )
    return placed(whole(`${texts.join('\n\n')}\n`), count.says)
  })
}

type Said = [[readonly [string, string], string], string][]

function written(
  blocks: [[string, Said[]], string | null][],
  count: {words: number; says: string[]}
): string {
  const texts: string[] = []
  for (const [[block, saids], furniture] of blocks) {
    let next = 0
    texts.push(block.replace(/@/g, () => sentence(saids[next++ % saids.length]!, block, count)))
    if (furniture) texts.push(furniture)
  }
  return texts.join('\n\n')
}

function sentence(said: Said, block: string, count: {words: number; says: string[]}): string {
  // A heading and a row of a table are one line
  const oneLine = /[#|]/.test(block)
  const inHtml = block.startsWith('<div class')
  let text = ''
  for (const [at, [[spelled, around], separator]] of said.entries()) {
    const number = `${++count.words}`
    const [word, says] = inHtml ? everywhere[count.words % everywhere.length]! : spelled
    count.says.push(says.replace('…', number))
    text += (inHtml ? '@' : around).replace('@', () => word.replace('…', number))
    if (at === said.length - 1) continue
    text += inHtml || (oneLine && /\n/.test(separator)) ? ' ' : separator
  }
  return text
}

function prefixed(blocks: string, first: string, rest: string) {
  return blocks
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n')
}

/** Take the marks out and keep where they stood. */
function placed(marked: string, says: readonly string[]): Manuscript {
  let source = ''
  const words: Written[] = []
  let start = 0
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    if (piece[0] === '⟦') start = source.length
    if (piece[0] === '⟧') words.push({word: says[words.length]!, start, end: source.length})
    source += piece.replace(/^[⟦⟧]/, '')
  }
  return {source, words}
}
