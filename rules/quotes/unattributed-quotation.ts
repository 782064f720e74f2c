// A quotation that nobody is said to have said.

import type {Quotation, Release} from '../../src/release/index.ts'
import {indexAt} from '../../src/release/span.ts'
import {rule} from '../../src/rule.ts'

const verbs =
  /(?<!\p{L})(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|stat(?:ed|es|ing)|not(?:ed|es|ing)|explain(?:ed|s|ing)|comment(?:ed|s|ing)?|continu(?:ed|es|ing)|remark(?:ed|s|ing|able)?|t(?:old|ells?)|wr(?:ote|ites?|iting|itten)|according|conclud(?:ed|es|ing)|declar(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|ask(?:ed|s|ing)|announc(?:ed|es|ing)|observ(?:ed|es|ing)|recall(?:ed|s|ing)|repl(?:ied|ies)|respond(?:ed|s|ing)|shar(?:ed|es|ing)|express(?:ed|es|ing)|opin(?:ed|es)|quot(?:ed?|es|ing)|call(?:ed|s|ing)|report(?:ed|s|ing)?|reads?|issued|statements?|remarks|words?|claim(?:ed|s|ing)?|argu(?:ed|es|ing)|warn(?:ed|s|ing)|urg(?:ed|es|ing)|prais(?:ed|es|ing)|describ(?:ed|es|ing)|highlight(?:ed|s|ing)|reflect(?:ed|s|ing)|insist(?:ed|s|ing)|admit(?:ted|s)|agre(?:ed|es)|laugh(?:ed|s)|jok(?:ed|es)|quipp?(?:ed|s)|believes?|hopes?|think(?:s|ing)?|thought|testif(?:ied|ies)|tweeted|posted|titled|entitled|motto|slogan|letter|speech|song)(?!\p{L})/iu
/** "— Ama Boateng, director", "Ama Boateng:", "Ama Boateng, director of the fund" on the next line. */
const signature =
  /^[–—~*-]{0,2}\s?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|de|da|van|von|bin|al|el|and)){1,6}(?:,|$|\s[-–—|])/u

export default rule({
  id: 'unattributed-quotation',
  summary: 'A quotation of a sentence or more that nobody is said to have said.',
  why: 'A quotation without a speaker cannot be printed (AP).',
  severity: 'info',
  fix: 'none',
  cues: ['“', '"'],
  roles: ['body'],
  examples: [
    {
      text: 'The fund opened a school.\n\n{“We mend old boats and teach the young to mend them.”}\n\nThe school costs $5 million.'
    },
    {
      text: 'The fund opened a school.\n\n“We mend old boats and teach the young to mend them.”\n\nAma Boateng said this on Monday.'
    },
    {text: 'Its motto, “We mend old boats and teach the young to mend them”, stands above the door.'},
    {text: '“We mend old boats and teach the young to mend them.”\n\n– Ama Boateng, director'}
  ],
  check(release, report) {
    for (const quotation of release.quotations) {
      if (!isSpeech(release, quotation) || isAttributed(release, quotation)) continue
      report(quotation, 'Unexpected quotation without a speaker')
    }
  }
})

/** A sentence in quotation marks that stands for itself, not a title or a term. */
function isSpeech(release: Release, {text, closed, start}: Quotation) {
  const before = release.text.slice(Math.max(0, start - 2), start).trimEnd()
  const apart = before === '' || /[.!?:,—–]$/u.test(before) || release.partAt(start)?.start === start
  return apart && closed && /[.!?,]["”’]$/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= 8
}

function isAttributed(release: Release, quotation: Quotation) {
  const part = release.partAt(quotation.start)
  if (!part) return true
  const at = indexAt(release.parts, part.start)
  const [before, after] = [release.parts[at - 1]?.text ?? '', release.parts[at + 1]?.text ?? '']
  const beside = part.text.replace(quotation.text, ' ')
  if (signature.test(after) || /[:,”"]$/u.test(before) || /[–—:-]\s*(?:\p{Lu}|$)/u.test(beside)) return true
  // "… to mend them.” Ama Boateng, director"
  if (/^\p{Lu}[^.!?]{3,60}$/u.test(release.text.slice(quotation.end, part.end).trim())) return true
  return verbs.test(beside) || verbs.test(before.slice(-400)) || verbs.test(after.slice(0, 300))
}
