// "Chief executive Ama Boateng, chief executive of the port".

import type {Release, Span} from '../../src/release/index.ts'
import type {Mention} from '../../src/release/names/mentions.ts'
import {namesOf} from '../../src/release/names/names.ts'
import {posts} from '../../src/release/names/titles.ts'
import {rule} from '../../src/rule.ts'

/** These are forms of address as well: "Professor Ama Boateng, professor of law". */
const addresses =
  /^(?:(?:associate |assistant )?professor|judge|justice|captain|general|doctor|nurse|artist|author|coach)$/u

export default rule({
  id: 'doubled-title',
  summary: 'A job title in front of a name that stands behind the name again.',
  why: 'The sentence was turned round and the title stayed in both places. Once is enough: “Ama Boateng, chief executive of the port”.',
  severity: 'info',
  fix: 'none',
  roles: ['subhead', 'body', 'list', 'notes'],
  examples: [
    {text: '“It works,” said chief executive Ama Boateng, {CEO} of the port.'},
    {text: '“It works,” said Regional Manager Ama Boateng, {regional manager} of the fund.'},
    {text: '“It works,” said head of care Dr. Ama Boateng, {head of care} at the port.'},
    {text: '“It works,” said founder Ama Boateng, {founder} and director of the fund.'},
    {
      text: '“It works,” said Professor Ama Boateng, professor of law. Director Ivo Tadić, deputy director of the port, agreed.'
    },
    {
      text: 'It met President Ama Boateng, President Ivo Tadić and Minister of Ports Piet Holthuis, Minister of Trade Ana Reyes.'
    },
    {
      text: '“It works,” said chief executive Ama Boateng, chair of the fund. The director, Ivo Tadić, director since 2019, agreed.'
    }
  ],
  check(release, report) {
    for (const mention of release.ask(namesOf).mentions) {
      const again = againBehind(release, mention)
      if (again)
        report(again, `Unexpected \`${again.text}\` behind ${mention.text}: it stands in front as well`, {
          cause: {span: mention, reason: 'The title stands here'}
        })
    }
  }
})

/** The title in the clause behind a full name, if it stands in front as well. */
function againBehind(release: Release, {texts, start, end, kind}: Mention): Span | undefined {
  if (texts.length < 2 || kind !== 'person') return
  const [, article, clause] = behind.exec(release.text.slice(end, end + 80)) ?? []
  if (clause === undefined) return
  const front = ` ${plain(release.text.slice(Math.max(0, start - 70), start).replace(honorific, ''))}`
  const words = clause.split(' ')
  for (let length = words.length; length > 0; length--) {
    const title = words.slice(0, length).join(' ')
    const office = plain(title)
    if (
      addresses.test(office) ||
      / (?:of|for|and|at|in)$/u.test(office) ||
      !office.split(' ').some((word) => posts.has(word))
    )
      continue
    const at = end + 2 + article!.length
    const rest = release.text.slice(at + title.length, at + title.length + 6)
    if (front.endsWith(` ${office}`) && ending.test(rest)) return release.span(at, at + title.length)
  }
  return
}

const behind = /^, ((?:the )?)(\p{L}[\p{L} -]{1,60})/u
/** What follows a title, and no name: "Minister of Trade Ama Boateng, Minister of Ports Ivo Tadić" is a list. */
const ending = /^(?:[,.;”"]| (?:of|at|for|and|in|with) )/u
const honorific = /\b(?:Dr|Mr|Mrs|Ms|Prof)\.? $/u

/** In small letters, "chief executive" for "CEO". */
function plain(text: string) {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/\bceo\b|\bchief executive officer\b/gu, 'chief executive')
}
