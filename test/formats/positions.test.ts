// Every word that a rule can speak of stands in the source exactly where the map says.

import {expect, test} from 'vitest'
import {html} from '../../src/formats/html.ts'
import {type Document, text} from '../../src/formats/index.ts'
import {markdown} from '../../src/formats/markdown.ts'

/** Words to look for have a "qq" in them; those in another spelling than the text's are listed as `text ← source`. */
type Case = readonly [name: string, source: string, found: readonly string[]]

const inMarkdown: readonly Case[] = [
  ['a paragraph', 'The baqqer sells bread.\n', ['baqqer']],
  ['CRLF', 'The baqqer\r\nsells seqqds\r\nand oqqs.\r\n', ['baqqer', 'seqqds', 'oqqs']],
  ['a byte order mark', '\uFEFFThe baqqer sells.\n', ['baqqer']],
  ['emoji', '🥖 baqqer 👩🏽‍🌾 oqqs 🇰🇪 ryqq\n', ['baqqer', 'oqqs', 'ryqq']],
  ['combining marks', 'Ngu\u0302\u0303 baqqe\u0301r oqqs\n', ['baqqe\u0301r', 'oqqs']],
  ['tabs', '\tindented coqqde\n\n-\tthe baqqer\n', ['baqqer']],
  ['emphasis', 'The *baqqer* and **oqqs** _ryqq_.\n', ['baqqer', 'oqqs', 'ryqq']],
  ['emphasis inside a word', 'The ba**qqe**r sells.\n', ['baqqer ← ba**qqe**r']],
  [
    'entities',
    'B&amp;B baqqer &mdash; oqqs&nbsp;ryqq caf&eacute; speqqlt.\n',
    ['baqqer', 'oqqs', 'ryqq', 'speqqlt']
  ],
  ['an entity inside a word', 'The baqq&egrave;re sells.\n', ['baqqère ← baqq&egrave;re']],
  ['a numeric entity', 'The baqq&#233;r &#x1F956; oqqs.\n', ['baqqér ← baqq&#233;r', 'oqqs']],
  ['escapes', 'The \\*baqqer\\* oqqs\\-ryqq.\n', ['baqqer', 'oqqs', 'ryqq']],
  ['an escape inside a word', 'The ba\\_qqer.\n', ['ba_qqer ← ba\\_qqer']],
  [
    'links',
    '[baqqer](https://urlqq.example "tiqqtle") and www.wwwqq.example.\n',
    ['baqqer', 'wwwqq', 'tiqqtle']
  ],
  [
    'references',
    '[baqqer][one] and [oqqs].\n\n[one]: https://urlqq.example "tiqqtle"\n[oqqs]: /x\n',
    ['baqqer', 'oqqs', 'tiqqtle']
  ],
  ['an address', 'Write to <preqqss@mill.example>.\n', ['preqqss']],
  ['a picture', 'See ![the baqqer *oqqs*](loaf-qq.png "tiqqtle") here.\n', ['baqqer', 'oqqs', 'tiqqtle']],
  ['hard breaks', 'The baqqer  \noqqs\\\nryqq.\n', ['baqqer', 'oqqs', 'ryqq']],
  ['a quotation', '> The baqqer\n> sells oqqs\nlazily ryqq.\n', ['baqqer', 'oqqs', 'ryqq']],
  ['a quotation in a quotation', '> > The baqqer\n> > sells oqqs\n>\n> ryqq\n', ['baqqer', 'oqqs', 'ryqq']],
  ['lists', '1. The\n   baqqer\n   - sells\n     oqqs\n\n     ryqq\n', ['baqqer', 'oqqs', 'ryqq']],
  ['a list in a quotation', '> - baqqer\n>   oqqs\n', ['baqqer', 'oqqs']],
  ['headings', '# The baqqer #\n\nSells oqqs\n===\n', ['baqqer', 'oqqs']],
  ['a table', '| baqqer | b |\n|--|:-:|\n| oqqs | a\\|ryqq |\n', ['baqqer', 'oqqs', 'ryqq']],
  ['footnotes', 'Bread[^1] baqqer.\n\n[^1]: The noqqte,\n    oqqs.\n', ['baqqer', 'noqqte', 'oqqs']],
  ['front matter', '---\ntitle: The baqqer\nlayout: laqq\n---\n\noqqs\n', ['baqqer', 'oqqs']],
  [
    'quoted front matter',
    '---\ntitle: \'The mill\'\'s baqqer\'\nsummary: "An \\"oqqs\\" bre\\u0061d ryqq"\n---\n\nText.\n',
    ['baqqer', 'oqqs', 'ryqq']
  ],
  [
    'folded front matter',
    '---\ndescription: >-\n  The baqqer\n  sells oqqs\n---\n\nText.\n',
    ['baqqer', 'oqqs']
  ],
  ['TOML front matter', '+++\ntitle = "The baqqer"\ndate = 2026-02-03\n+++\n\noqqs\n', ['baqqer', 'oqqs']],
  [
    'directives',
    ':::note[Labqqel]{#id .claqqss}\nbaqqer\n:::\n\nAn :abbr[oqqs]{title="tqq"} at 10:30qq.\n',
    ['Labqqel', 'baqqer', 'oqqs', '30qq']
  ],
  ['inline HTML', 'A <b>baqqer</b> <span title="tqq">oqqs</span><br>ryqq\n', ['baqqer', 'oqqs', 'ryqq']],
  ['an HTML block', '<div class="claqqss">baqqer\n&amp; oqqs</div>\n', ['baqqer', 'oqqs']],
  [
    'an HTML block in a quotation',
    '> <p>baqqer\n> sells &eacute;oqqs</p>\n',
    ['baqqer', 'éoqqs ← &eacute;oqqs']
  ],
  ['code', 'A `coqqde` baqqer <code>moqqre</code>.\n\n```\nfeqqnce\n```\n\n    indeqqnted\n', ['baqqer']],
  ['deleted text and tasks', '~~baqqer~~ oqqs\n\n- [ ] ryqq\n', ['baqqer', 'oqqs', 'ryqq']],
  ['a definition list', 'Baqqer\n: One who sells oqqs\n\n: Or ryqq\n', ['Baqqer', 'oqqs', 'ryqq']],
  ['comments', 'The <!-- hidqqden --> baqqer.\n\n<!-- hidqqden\n\nmore -->\n\noqqs\n', ['baqqer', 'oqqs']]
]

const inHtml: readonly Case[] = [
  ['a paragraph', '<p>The baqqer sells bread.</p>', ['baqqer']],
  ['entities', '<p>B&amp;B baqqer &mdash; oqqs&nbsp;ryqq</p>', ['baqqer', 'oqqs', 'ryqq']],
  ['an entity inside a word', '<p>The baqq&egrave;re</p>', ['baqqère ← baqq&egrave;re']],
  ['an entity without semicolon', '<p>B&ampB baqqer &copy2026 oqqs</p>', ['baqqer', 'oqqs']],
  ['markup inside a word', '<p>The ba<b>qqe</b>r</p>', ['baqqer ← ba<b>qqe</b>r']],
  ['CRLF', '<p>The\r\n baqqer</p>\r\n<p>oqqs</p>', ['baqqer', 'oqqs']],
  ['a byte order mark', '\uFEFF<p>The baqqer</p>', ['baqqer']],
  ['emoji and combining marks', '<p>🥖 baqqe\u0301r 👩🏽‍🌾 oqqs</p>', ['baqqe\u0301r', 'oqqs']],
  [
    'attributes',
    '<p title="tqq">x <img alt="the baqqer" src=qq.png> <a href="/qq" title=\'oqqs &amp; x\'>ryqq</a></p>',
    ['ryqq', 'baqqer', 'oqqs']
  ],
  [
    'a whole page',
    '<!doctype html><html lang=en><head><title>Tiqqtle</title><meta name=description content="The suqqmmary"><style>.qq{}</style><script>var qq="<p>"</script></head><body><h1>The baqqer</h1><table><tr><td>oqqs<td>ryqq</table><ul><li>speqqlt</ul><br>loqqaf</body></html>',
    ['baqqer', 'oqqs', 'ryqq', 'speqqlt', 'loqqaf', 'Tiqqtle', 'suqqmmary']
  ],
  ['a fragment', 'The baqqer <p>oqqs', ['baqqer', 'oqqs']],
  ['code', '<p>The <code>coqqde</code> <kbd>keqqy</kbd> baqqer</p>', ['baqqer']],
  ['comments', '<!-- hidqqden --><p>The <!-- > hidqqden -->baqqer</p>', ['baqqer']],
  ['broken nesting', '<p>The <b>baqqer <i>oqqs</b> ryqq</i></p></div>', ['baqqer', 'oqqs', 'ryqq']],
  ['loose text', '<div>Looqqse <p>baqqer</p> oqqs</div>', ['Looqqse', 'baqqer', 'oqqs']],
  ['line breaks', '<p>The<br>baqqer<br/>oqqs', ['baqqer', 'oqqs']],
  [
    'text in a table where none belongs',
    '<table>baqqer<tr><td>oqqs</td></tr>ryqq</table>',
    ['baqqer', 'oqqs', 'ryqq']
  ],
  ['a tag that is broken off', '<p>The baqqer</p><p class="qq', ['baqqer']],
  ['upper case, odd attributes', '<P CLASS=x>The baqqer<BR>oqqs</P>', ['baqqer', 'oqqs']],
  ['a text area', '<textarea>typqqed</textarea><p>baqqer', ['baqqer']]
]

const inText: readonly Case[] = [
  ['a byte order mark, emoji, CRLF', '\uFEFF🥖 baqqer\r\noqqs\r\n', ['baqqer', 'oqqs']],
  ['what looks like markup', 'The *baqqer* & <b>oqqs</b>\n', ['baqqer', 'oqqs']]
]

test.each(inMarkdown)('Markdown: %s', (_, source, found) => check(markdown.read(source), found))
test.each(inHtml)('HTML: %s', (_, source, found) => check(html.read(source), found))
test.each(inText)('text: %s', (_, source, found) => check(text.read(source), found))

function check(document: Document, found: readonly string[]) {
  const words = [...document.text.matchAll(/[\p{L}\p{M}\p{N}_]*qq[\p{L}\p{M}\p{N}_]*/gu)]
  const seen = words.map(({0: word, index}) => {
    const place = document.locate(index, index + word.length)
    const there = place && document.source.slice(place.start, place.end)
    expect(place?.plain, word).toBe(there === word)
    return there === word ? word : `${word} ← ${there}`
  })
  expect(seen).toEqual(found)
}
