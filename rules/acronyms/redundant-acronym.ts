// An acronym followed by the word that its last letter stands for.

import {acronymsOf} from '../../src/release/acronyms/acronyms.ts'
import {rule} from '../../src/rule.ts'

/** The acronym and the words that say its end once more. retext-redundant-acronyms has the idea, but walks the tree of every release. */
const echoes: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ATM: 'machine',
    PIN: 'number|code',
    HIV: 'virus',
    LCD: 'display',
    LED: 'diode',
    GPS: 'system',
    ISBN: 'number',
    ISSN: 'number',
    VIN: 'number',
    SSN: 'number',
    EIN: 'number',
    UPC: 'code',
    CAD: 'design',
    NGO: 'organi[sz]ation',
    SARS: 'syndrome',
    AIDS: 'syndrome',
    ABS: 'system',
    CD: 'disc',
    DVD: 'disc',
    NFT: 'token',
    ETF: 'fund',
    IPO: 'offering',
    ADHD: 'disorder',
    PTSD: 'disorder',
    PPE: 'equipment',
    UAV: 'vehicle',
    SUV: 'vehicle',
    API: 'interface',
    CPI: 'index',
    GDP: 'product',
    FAQ: 'question',
    RAM: 'memory',
    CEO: 'officer',
    CFO: 'officer',
    IT: 'technology',
    AI: 'intelligence',
    PDF: 'format',
    MVP: 'player',
    VIP: 'person'
  }).map(([short, word]) => [short, new RegExp(`^ (?:${word})(s?)(?![\\p{L}-])`, 'u')])
)

export default rule({
  id: 'redundant-acronym',
  summary: 'An acronym followed by the word that its last letter stands for.',
  why: 'A PIN is a number and an ATM a machine already: “PIN number” says number twice.',
  severity: 'info',
  fix: 'offer',
  examples: [
    {text: 'Enter your {PIN number} at the {ATM machines} in Lomé.', expected: ['PIN']},
    {text: 'Enter your PIN at the ATM; the NGO organises a GPS systemic check.'},
    {text: '“Enter your {PIN number},” she said.'}
  ],
  check(release, report) {
    for (const use of release.ask(acronymsOf).uses) {
      const echo = echoes.get(use.key)?.exec(release.text.slice(use.end, use.end + 24))
      if (!echo || use.text !== use.key) continue
      const expected = `${use.text}${echo[1]}`
      const whole = release.span(use.start, use.end + echo[0].length)
      report(
        whole,
        `Unexpected \`${whole.text}\`, which says its last word twice, expected \`${expected}\``,
        {expected: [expected]}
      )
    }
  }
})
