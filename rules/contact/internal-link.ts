// A link that only works inside the house: localhost, a test server, a folder of the writer's machine.

import {everywhere} from '../../src/release/parts.ts'
import {matches} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const internal =
  /(?<![\p{L}\p{N}@.])(?:(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|10\.\p{N}{1,3}\.\p{N}{1,3}\.\p{N}{1,3}|192\.168\.\p{N}{1,3}\.\p{N}{1,3})(?::\p{N}{2,5}|\/)[^\s<>"“”]{0,200}|https?:\/\/(?:[\p{L}\p{N}-]{1,40}\.){0,2}(?:staging|stage|preprod|test|uat|intranet)[.-][\p{L}\p{N}-]{1,60}\.[^\s<>"“”]{3,200}|(?:https?:\/\/)?[\p{L}\p{N}-]{2,60}\.sharepoint\.com[^\s<>"“”]{0,200}|file:\/\/[^\s<>"“”]{2,200}|\p{Lu}:\\(?:Users|Documents|Temp|Desktop)\\[^\s<>"“”]{1,200}|https?:\/\/[^\s<>"“”]{4,160}[?&]preview=true[^\s<>"“”]{0,60})/gu

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
    {
      text: 'See https://tidewater.example/staging/, https://testing.example, localhost and https://devon.example.'
    }
  ],
  check(release, report) {
    for (const {index, 0: found} of matches(release.text, internal)) {
      const link = found.replace(/[.,;:!?)\]’']+$/u, '')
      report(
        release.span(index, index + link.length),
        `Unexpected link \`${link}\`, which nobody outside can open`
      )
    }
  }
})
