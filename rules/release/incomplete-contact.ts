// A contact block that gives neither an e-mail address nor a telephone number.

import {rule} from '../../src/rule.ts'

const reachable = /@|\p{N}{2,4}[-./ )\u00a0]{1,2}\p{N}{2,4}|\p{N}{7}|https?:|www\./u

export default rule({
  id: 'incomplete-contact',
  summary: 'A contact block without an e-mail address or a telephone number.',
  why: 'A journalist on deadline has nobody to ask.',
  severity: 'warning',
  fix: 'none',
  whole: true,
  roles: ['contact'],
  examples: [
    {text: 'The fund opened a school.\n\n{Media contact:}\nAma Boateng'},
    {text: 'The fund opened a school.\n\nMedia contact:\nAma Boateng\npress@tidewater.example'},
    {text: 'The fund opened a school.\n\nMedia contact: +233 30 255 5010'},
    {text: 'The fund opened a school.'}
  ],
  check(release, report) {
    const contact = release.in('contact')
    const first = contact[0]
    if (!first || release.text.includes('@', first.start)) return
    if (reachable.test(release.text.slice(first.start))) return
    report(first, 'Unexpected contact without an e-mail address or a telephone number')
  }
})
