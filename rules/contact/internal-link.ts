// A link that only works inside the house: localhost, a test server, a folder of the writer's machine.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Span} from '../../src/release/index.ts'
import {matches} from '../../src/release/span.ts'
import {hasSign} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const inside =
  /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|10\.\p{N}{1,3}\.\p{N}{1,3}\.\p{N}{1,3}|192\.168\.\p{N}{1,3}\.\p{N}{1,3})(?:[:/]|$)|^https?:\/\/(?:[\p{L}\p{N}-]{1,40}\.){0,2}(?:staging|stage|preprod|test|uat|intranet)[.-][\p{L}\p{N}-]{1,60}\.|^(?:https?:\/\/)?[\p{L}\p{N}-]{2,60}\.sharepoint\.com(?:\/|$)|[?&]preview=true/u
/** What is no link elsewhere: "localhost:3000", "file://server/x", "C:\Users\ama". */
const paths =
  /(?:localhost:\p{N}{2,5}(?<![\p{L}\p{N}/@.]localhost:\p{N}{2,5})|file:\/\/|\p{Lu}:\\(?:Users|Documents|Temp|Desktop)\\)[^\s<>"“”]{0,200}/gu

export default rule({
  id: 'internal-link',
  summary: 'A link to localhost, a test server, a SharePoint folder or a file of the writer’s machine.',
  why: 'It works on the writer’s desk and nowhere else.',
  severity: 'warning',
  fix: 'none',
  roles: everywhere,
  examples: [
    {text: 'See {http://localhost:3000/news} or {https://staging.tidewater.example/a}.'},
    {
      text: 'The photos are in {https://tidewater.sharepoint.com/sites/press} and {C:\\Users\\ama\\logo.png}.'
    },
    {text: 'Open {file://server/press/logo.png}, and see {localhost:3000/news}.'},
    {
      text: 'See https://tidewater.example/staging/, https://testing.example, localhost and https://devon.example.'
    }
  ],
  check(release, report) {
    const tell = (span: Span) =>
      report(span, `Unexpected link \`${span.text}\`, which nobody outside can open`)
    for (const literal of release.literals) if (inside.test(literal.text)) tell(literal)
    if (!hasSign(release, ':', isInPath)) return
    for (const {index, 0: found} of matches(release.text, paths)) {
      if (release.literalAt(index)) continue
      tell(release.span(index, index + found.replace(/[.,;:!?)\]’']+$/u, '').length))
    }
  }
})

/** "localhost:", "file://", "C:\\" */
function isInPath(text: string, at: number) {
  return (
    text[at + 1] === '\\' ||
    (text[at + 1] === '/' && text[at - 1] === 'e') ||
    (text[at - 1] === 't' && text.startsWith('localhost', at - 9))
  )
}
