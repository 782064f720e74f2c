// A link whose words name one address and that leads to another.

import {everywhere} from '../../src/release/anatomy/roles.ts'
import {isOneEdit} from '../../src/release/spelling/edits.ts'
import {rule} from '../../src/rule.ts'

/** "tidewater.example/boats", "https://tidewater.example", "press@tidewater.example": the whole text of a link. */
const address =
  /^(?:(?:https?:\/\/|mailto:)|(?<name>[^\s@/?#]{1,64}@))?(?:www\.)?(?<host>(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,18})(?::\d{1,5})?(?<path>[/?#]\S*)?$/iu
/** What counts who clicks, and leads on from there. */
const counting =
  /^(?:bit\.ly|t\.co|lnkd\.in|tinyurl\.com|ow\.ly|goo\.gl|buff\.ly|hubs\.l[yi]|rb\.gy|youtu\.be|fb\.me|amzn\.to)$|^(?:click|track|tracker|tracking|links?|go|email|t|cts|ct)\./i
const passing = /(?:^|[/?&.])(?:track(?:er|ing)?|click|redirect|redir|out|url|u|l|lnk|c|ct)(?:[/?=.]|$)/i

export default rule({
  id: 'misleading-link',
  summary: 'A link whose text is an address, and which leads to another one (Markdown, HTML).',
  why: 'It was copied from the last release and only its text was changed. Readers who see one address and land on another think of fraud, and so do their mail programs. Shorteners and links that count clicks are left alone.',
  severity: 'info',
  fix: 'none',
  roles: everywhere,
  examples: [
    {
      text: 'See {www.tidewater.example} for the boats.',
      background: {links: [{start: 4, end: 25, target: 'https://kestrel-dairy.example/'}]}
    },
    {
      text: 'Write to {press@tidewater.example} today.',
      background: {links: [{start: 9, end: 32, target: 'mailto:news@tidewater.example'}]}
    },
    {
      text: 'See {tidewater.example/boats} for the boats.',
      background: {links: [{start: 4, end: 27, target: 'https://tidewater.example/boast'}]}
    },
    {
      text: 'See www.tidewater.example, tidewater.example/boats or press@tidewater.example.',
      background: {
        links: [
          {start: 4, end: 25, target: 'https://news.tidewater.example/?utm_source=mail'},
          {start: 27, end: 50, target: 'https://bit.ly/3xYz'},
          {start: 54, end: 77, target: 'mailto:Press@tidewater.example?subject=Boats'}
        ]
      }
    },
    {
      text: 'Our terms stand at tidewater.example/terms.',
      background: {
        links: [
          {start: 0, end: 9, target: 'https://kestrel-dairy.example'},
          {start: 19, end: 42, target: '/terms'}
        ]
      }
    }
  ],
  check(release, report) {
    for (const {start, end, target} of release.background.links ?? []) {
      const span = release.span(start, end)
      if (!isElsewhere(span.text.trim(), target.trim())) continue
      report(span, `Unexpected link to \`${target.trim()}\` behind \`${span.text}\``)
    }
  }
})

function isElsewhere(text: string, target: string): boolean {
  const said = address.exec(text.toLowerCase())?.groups
  const meant = address.exec(
    readable(target)
      .replace(/^mailto:(?=[^@]*@)/i, '')
      .toLowerCase()
  )?.groups
  if (!said || !meant) return false
  const [host, other] = [said.host!, meant.host!]
  if (said.name && meant.name) return host !== other || said.name !== meant.name
  if (host === other) return isSlip(said.path ?? '', meant.path ?? '')
  if (other.endsWith(`.${host}`) || host.endsWith(`.${other}`)) return false
  return !counting.test(other) && !passing.test(meant.path ?? '') && !(meant.path ?? '').includes(host)
}

/** Two paths of some length that are one letter apart: "/boats", "/boast". */
function isSlip(path: string, other: string) {
  const [a, b] = [path, other].map((each) => each.replace(/[?#].*$/u, '').replace(/\/$/u, ''))
  return a!.length > 4 && b!.length > 4 && isOneEdit(a!, b!)
}

/** "https%3A%2F%2Ffund.org" as a reader would read it. */
function readable(target: string) {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
