// A contact whose address is somebody else's.

import type {Release, Span} from '../../src/release/index.ts'
import {namesOf} from '../../src/release/names/names.ts'
import {rule} from '../../src/rule.ts'

/** Mailboxes of an office, not of a person. */
const office =
  /press|media|news|info|contact|comm|pr\b|public|relation|market|hello|team|office|support|enquir|inquir|editor|admin|sales|invest|^ir|help|service|event|mail|secretar|desk|general|brand|corporate|board|fund|project|partner|career|job/iu

export default rule({
  id: 'contact-mismatch',
  summary: 'A press contact whose e-mail address is somebody else’s.',
  why: 'PR Newswire’s editors compare the two: the name is new, the address is from the last release, and the calls go nowhere.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['contact'],
  examples: [
    {text: 'Port grows\n\nThe port grows.\n\nMedia contact:\nAda Nwachukwu\n{a.okafor@port.example}'},
    {text: 'Port grows\n\nThe port grows.\n\nMedia contact:\nAda Nwachukwu\na.nwachukwu@port.example'},
    {text: 'Port grows\n\nThe port grows.\n\nMedia contact:\nAda Nwachukwu\npress@port.example'},
    {
      text: 'Port grows\n\nThe port grows.\n\nMedia contact:\nAda Nwachukwu\nKestrel Orrin\n{a.okafor@port.example}'
    },
    {
      text: 'Port grows\n\nThe port grows.\n\nMedia contact:\nJosé Núñez-Ríos\njnrios@port.example\nDirk van Damme\ndvd@port.example'
    }
  ],
  check(release, report) {
    const people = contactsOf(release)
    const boxes = release.literals.filter(
      ({start, text}) => /@.+\./u.test(text) && release.partAt(start)?.role === 'contact'
    )
    if (people.length !== 1 || boxes.length !== 1) return
    const [box] = boxes as [Span]
    const [local, host] = box.text
      .replace(/^mailto:/u, '')
      .toLowerCase()
      .split('@') as [string, string]
    if (
      office.test(local) ||
      host.startsWith(local) ||
      !/^\p{L}{1,20}[._]\p{L}{3,20}$/u.test(local) ||
      fits(local, people[0]!)
    )
      return
    report(
      box,
      `Unexpected address of another name for ${people[0]!.join(' ')}, expected theirs or an office’s`
    )
  }
})

/** The full names in the contact block: of people, or the line below "Media contact:". */
function contactsOf(release: Release): readonly (readonly string[])[] {
  const contacts: (readonly string[])[] = []
  for (const {run, kind, texts, start, end} of release.ask(namesOf).mentions) {
    if (run.part.role !== 'contact' || texts.length < 2 || texts.length > 4) continue
    if (texts.some((word) => /\p{Ll}\p{Lu}/u.test(word))) continue
    if (kind === 'person' || (kind === 'other' && isFirstLine(release, start, end))) contacts.push(texts)
  }
  return contacts
}

function isFirstLine({text}: Release, start: number, end: number) {
  return (
    /:\s?\n\s*$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^\s*(?:\n|$)/u.test(text.slice(end, end + 3))
  )
}

/** A name, three letters of one, or the initials stand in the mailbox. */
function fits(local: string, texts: readonly string[]) {
  const words = texts.flatMap((text) => plain(text).split(/[^a-z]+/u)).filter(Boolean)
  const initials = words.map((word) => word[0]).join('')
  return (
    words.some((word) => word.length > 2 && local.includes(word.slice(0, 3))) ||
    local.replace(/[^a-z]/gu, '').startsWith(initials)
  )
}

function plain(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
