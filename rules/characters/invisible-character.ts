// Characters that nobody sees and that break searches and links.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {matches} from '../../src/release/span.ts'
import {hasUnit} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

/** Soft hyphens, zero-width spaces and joiners, byte order marks, direction marks, control characters. */
const some =
  /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/u
const invisible = new RegExp(`(?<![ÂÃâ€])${some.source}+`, 'gu')
const names: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark'
}
/** A first look at what stands in the release. */
function mayBeInvisible(unit: number) {
  if (unit < 0x2000) return unit <= 0x1f || (unit >= 0x7f && unit <= 0x9f) || unit === 0xad
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x2069 && unit !== 0x202f) ||
    unit >= 0xfeff
  )
}

export default rule({
  id: 'invisible-character',
  summary: 'A soft hyphen, a zero-width space or another character that nobody sees.',
  why: 'Pasted along from a web page or a word processor, it breaks searches, links and line ends.',
  severity: 'warning',
  fix: 'safe',
  roles: everywhere,
  examples: [
    {text: 'The har{\u00ad}bour fund{\u200b} lends boats.', fixed: 'The harbour fund lends boats.'},
    {text: 'The naïve café in Zürich; non\u2011breaking; 👩\u200d🔧; \u200fمرفأ\u200f.'}
  ],
  check(release, report) {
    if (!hasUnit(release, mayBeInvisible)) return
    for (const {index, 0: found} of matches(release.text, invisible)) {
      if (index === 0 && found === '\ufeff') continue
      const near = release.text.slice(Math.max(0, index - 2), index + found.length + 2)
      if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(found) && isRightToLeft(near)) continue
      const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
      const reason = `Unexpected invisible ${names[found[0]!] ?? 'control character'} (U+${code}), expected none`
      report(release.span(index, index + found.length), reason, {expected: ['']})
    }
  }
})

/** Letters that are written from right to left need their marks; emoji need joiners, which are not in the list. */
function isRightToLeft(text: string) {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
