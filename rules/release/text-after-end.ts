// Text behind the end mark.

import {rule} from '../../src/rule.ts'

export default rule({
  id: 'text-after-end',
  summary: 'A paragraph of the release behind its end mark.',
  why: 'Newsrooms stop reading at ### or -30-; what stands behind it is lost.',
  severity: 'info',
  fix: 'none',
  whole: true,
  roles: ['end'],
  examples: [
    {
      text: 'The fund opened a school.\n\n{###}\n\nThe school will train 120 people a year in Tema, the fund said on Monday.'
    },
    {
      text: 'The fund opened a school.\n\n###\n\nAbout the fund\n\nThe fund supports small ports in West Africa.'
    },
    {text: 'The fund opened a school.\n\n***\n\nThe school will train people.\n\n-30-'}
  ],
  check(release, report) {
    const at = release.parts.findLastIndex(({role, text}) => role === 'end' && /#|30|end/i.test(text))
    if (at < 0 || at < release.parts.length / 3) return
    const late = release.parts.slice(at + 1).find(({role, text}) => role === 'body' && text.length > 60)
    const back = release.parts
      .slice(at + 1)
      .some(({role}) => role === 'boilerplate' || role === 'notes' || role === 'contact')
    if (!late || back) return
    report(release.parts[at]!, 'Unexpected end mark in front of text', {
      cause: {span: late, reason: 'The release goes on here'}
    })
  }
})
