// Errors in names, made in clean releases.

import type {Release} from '../../src/release/index.ts'
import {type Name, namesOf} from '../../src/release/names/names.ts'
import {append, mutations, replace} from '../mutations.ts'

mutations('inconsistent-name', function* (release) {
  for (const {start, surname} of people(release))
    yield* append(release, `${title}{${swapped(surname)}} smiled.`, start)
})

mutations('inconsistent-accent', function* (release) {
  const accents: Record<string, string> = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú'}
  for (const {start, surname} of people(release)) {
    const accented = surname.replace(/[aeiou]/u, (vowel) => accents[vowel]!)
    yield* append(release, `${title}{${accented}} smiled.`, start)
  }
})

mutations('inconsistent-capitals', (release) =>
  append(release, 'The NetBoat app is new. NetBoat sells, and {Netboat} users pay little.')
)

mutations('inconsistent-suffix', (release) =>
  append(
    release,
    'The boats of Baltic Nets Ltd. sail. Baltic Nets Ltd. lends nets, and {Baltic Nets Inc.} is glad.'
  )
)

mutations('misspelt-place', function* (release) {
  for (const place of ['Los Vegas', 'United Sates', 'New Deli', 'Hong King'])
    yield* append(release, `Two engineers moved here from {${place}} in May.`)
})

mutations('title-clash', function* (release) {
  for (const {start, full} of people(release))
    yield* append(release, `Mr. ${full} smiled, and {Ms.} ${full} nodded.`, start)
})

mutations('two-job-titles', function* (release) {
  for (const {start, end, full} of people(release)) {
    if (!/^, (?:chief executive|president|executive director)/i.test(release.text.slice(end, end + 24)))
      continue
    yield* append(release, `${full}, {managing director}, smiled.`, start)
  }
})

mutations('unintroduced-surname', (release) => append(release, 'The plan has no end, {Okafor} said.'))

mutations('contact-mismatch', function* ({text}) {
  for (const mailbox of ['b.okafor', 'i_sorensen', 'x.wojcik'])
    yield* replace(text, /(?<=\n)press(?=@)/gu, mailbox)
})

mutations('event-name', (release) =>
  append(release, 'Crews came to the Delta Water Forum in May. Their Delta Water {Meeting} was long.')
)

const title = 'Mx. '

interface Person {
  readonly start: number
  readonly end: number
  readonly full: string
  readonly surname: string
}

/** Whom the text introduces by full name. */
function people(release: Release): Person[] {
  const introduced = ({kind, mentions: [first]}: Name) =>
    kind === 'person' && first!.texts.length > 1 && first!.run.part.role === 'body' && !first!.honorific
  return release
    .ask(namesOf)
    .names.filter(introduced)
    .map(({mentions: [first]}) => ({
      start: first!.start,
      end: first!.end,
      full: first!.texts.join(' '),
      surname: first!.texts.at(-1)!
    }))
}

/** Two neighbouring small letters in the middle, the other way round. */
function swapped(word: string): string {
  for (let at = Math.floor(word.length / 2); at < word.length - 1; at++) {
    const [a, b] = [word[at]!, word[at + 1]!]
    if (a !== b && /^\p{Ll}\p{Ll}$/u.test(a + b)) return word.slice(0, at) + b + a + word.slice(at + 2)
  }
  return word.slice(1)
}
