// A surname that speaks before anybody of that name was introduced.

import {isOwn} from '../../src/release/acronyms/lives.ts'
import type {Release} from '../../src/release/index.ts'
import type {Mention} from '../../src/release/names/mentions.ts'
import {namesOf} from '../../src/release/names/names.ts'
import {rule} from '../../src/rule.ts'
import {Kind, lexicon} from '../../src/spelling/lexicon.ts'

export default rule({
  id: 'unintroduced-surname',
  summary: 'A surname on its own, of somebody whom the release never introduces.',
  why: 'When a paragraph is cut, the introduction goes and “Okafor said” stays behind: every surname on second reference needs a first one.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['body', 'list'],
  examples: [
    {text: 'The port grows. “It works,” {Okafor} said. The port is old.'},
    {text: 'The port grows. “It works,” said Ngozi Okafor, its director. Okafor said it was old.'},
    {text: 'Okafor Marine grows. “It works,” Okafor said. Sukarno, a minister, agreed. “Yes,” Sukarno said.'},
    {text: 'The port grows. “It works,” said Haroun al-Farsi, its director.'},
    {text: 'The port grows. “It works,” President Okafor said. “Yes,” Lagos said.'}
  ],
  check(release, report) {
    const {mentions} = release.ask(namesOf)
    const known = new Set(mentions.filter(introduces).flatMap(({texts}) => texts))
    for (const mention of mentions) {
      if (!isLone(release, mention) || known.has(mention.text)) continue
      known.add(mention.text)
      report(
        mention,
        `Unexpected surname \`${mention.text}\` alone, expected the full name at the first mention`
      )
    }
  }
})

/** A longer name, or a single one with a title or a job. */
function introduces({texts, evidence}: Mention) {
  return texts.length > 1 || evidence.has('title') || evidence.has('job') || evidence.has('honorific')
}

/** "Okafor said": a single word beside a verb of saying that is a family name and nothing else. */
function isLone(release: Release, {texts, evidence, run, start, end, text}: Mention) {
  if (
    texts.length > 1 ||
    !evidence.has('said') ||
    !evidence.has('capital') ||
    run.titled ||
    !isOwn(release, {start})
  )
    return false
  // "Zia ur Rehman", "Haroun al-Farsi"
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(text) || /^ \p{Ll}{1,4}[ -]\p{Lu}/u.test(release.text.slice(end, end + 7)))
    return false
  const kinds = lexicon().kinds(text)
  return (
    (kinds & Kind.person) !== 0 &&
    (kinds & (Kind.given | Kind.place | Kind.company | Kind.us | Kind.uk | Kind.people)) === 0
  )
}
