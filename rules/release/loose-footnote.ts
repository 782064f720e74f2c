// A footnote mark without its note, or a note without its mark.

import {looseNotesOf} from '../../src/release/anatomy/footnotes.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'loose-footnote',
  summary: 'A footnote mark without its note, or a note that no mark leads to.',
  why: 'One of the two went with a paragraph that was cut (Business Wire’s most frequent catches).',
  severity: 'info',
  fix: 'none',
  whole: true,
  examples: [
    {text: 'It grew by 12%[1] and by 4%{[2]} last year.\n\n[1] Without boats.'},
    {text: 'It grew by 12%¹ last year.\n\n¹ Without boats.\n\n{²} With boats.'},
    {text: 'It grew by 12%* and by 4%{**} last year.\n\n*Without boats.'},
    {text: 'It grew by 12%[1] and 4 km² last year.\n\n[1] Without boats.'},
    {text: 'It grew by 12%* last year, and by 4% [2019].'},
    {text: 'The fund lends:\n\n* boats\n\n* masts'}
  ],
  check(release, report) {
    for (const note of release.ask(looseNotesOf)) {
      const reason = note.lacks === 'note' ? 'that no note explains' : 'that no mark leads to'
      report(note, `Unexpected \`${note.text}\` ${reason}`)
    }
  }
})
