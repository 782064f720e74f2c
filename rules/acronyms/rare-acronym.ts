// An acronym that is defined for the sake of one or two places.

import {isEveryday} from '../../src/release/acronyms/everyday.ts'
import {isOwn, isTold, livesOf} from '../../src/release/acronyms/lives.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'rare-acronym',
  summary: 'An acronym that is defined and used only once.',
  why: 'The UN Editorial Manual and Reuters spell out what occurs once or twice: learning the letters costs the reader more than it saves.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['body', 'list', 'table'],
  profiles: {ap: 'off', un: ['info', {uses: 2, longest: 200}]},
  options: {
    uses: {type: 'integer', default: 1, minimum: 1, maximum: 5, description: 'How many uses are too few.'},
    longest: {
      type: 'integer',
      default: 40,
      minimum: 1,
      maximum: 200,
      description: 'Up to how many characters a long form is better written twice.'
    }
  },
  examples: [
    {text: 'The Kenya Tea Board ({KTB}) met in Nairobi. The KTB was glad.'},
    {text: 'The Kenya Tea Board (KTB) met in Nairobi. The KTB was glad, and the KTB’s guests as well.'},
    {text: 'The Kenya Tea Board (KTB) met in Nairobi.'},
    {text: 'The Kenya Board for the Growth and Taste of Teas (KBGTT) met in Nairobi. The KBGTT was glad.'},
    {text: 'The World Health Organization (WHO) met in Nairobi. The WHO was glad.'},
    {text: 'KTB meets in Nairobi\n\nThe Kenya Tea Board (KTB) met. The KTB was glad.'},
    {
      text: 'The Kenya Tea Board ({KTB}) met. The KTB was glad, and the KTB’s guests as well.',
      options: {uses: 2}
    }
  ],
  check(release, report, {uses: few, longest}) {
    for (const {definitions, uses} of release.ask(livesOf)) {
      const [definition] = definitions
      if (!definition || definitions.length > 1 || uses.length === 0 || uses.length > few) continue
      if (definition.long.text.length > longest || isEveryday(definition.short.text, true)) continue
      if (
        !isTold(release, definition) ||
        !isOwn(release, definition) ||
        !uses.every((use) => isTold(release, use))
      )
        continue
      const times = uses.length === 1 ? 'once' : `${uses.length} times`
      report(
        definition.short,
        `Unexpected \`${definition.short.text}\`, which is used only ${times} more, expected \`${definition.long.text}\` there`,
        {
          cause: {span: uses[0]!, reason: 'Used here'}
        }
      )
    }
  }
})
