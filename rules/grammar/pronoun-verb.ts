// A verb that does not go with its pronoun: "they is", "he have", "there is two".

import {indexAt} from '../../src/release/span.ts'
import {pronounVerbsOf} from '../../src/release/words/agreement/pronoun-verbs.ts'
import {beside} from '../../src/release/words/forms.ts'
import {wordsOf} from '../../src/release/words/words.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'pronoun-verb',
  summary: 'A verb in the wrong person behind a pronoun, “there”, or a noun that has no plural.',
  why: 'The pronoun tells how many there are, and the verb has to agree. Wrong: they is, he have, there is two ways, the news are. Right: they are, he has, there are two ways, the news is.',
  severity: 'warning',
  fix: 'offer',
  examples: [
    {text: 'They {is} here and we {was} there. He {have} two boats.', expected: ['are']},
    {text: 'There {is} several ways; everybody {are} glad. The news {are} good.', expected: ['are']},
    {
      text: 'This {are} the boats. These {is} old. Those who {provides} them pay. They {been} told.',
      expected: ['is']
    },
    {
      text: 'Behind this are the boats, and to sell these is hard. One of those who sails is Ama; have they been told?'
    },
    {
      text: 'If it were late, as though he were a king, each of you is free; did he have a boat? It is hard to keep it and her.'
    },
    {
      text: 'Calling the police is the first step, and hearing the news was hard. There is six months of work left; trials of phase I is what they call it, and stage I has begun.'
    },
    {
      text: 'The work of the police is hard; there is many a way, two by two; Volta and he are here. Phase I is over.'
    }
  ],
  check(release, report) {
    for (const {span, expected} of release.ask(pronounVerbsOf)) {
      const words = release.ask(wordsOf)
      const before = beside(words[indexAt(words, span.start)]!, -1)!
      report(span, `Unexpected \`${span.text}\` after \`${before.text}\`, expected \`${expected[0]}\``, {
        expected
      })
    }
  }
})
