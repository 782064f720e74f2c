// A word that is in no dictionary, near one that is, and no name by all that the release says.

import {prose} from '../../src/release/index.ts'
import {corrections} from '../../src/release/spelling/corrections.ts'
import {isPseudoWord} from '../../src/release/spelling/pseudo-words.ts'
import {spellingOf} from '../../src/release/spelling/spelling.ts'
import {rule} from '../../src/rule.ts'

export default rule({
  id: 'misspelling',
  summary: 'A word that is misspelt.',
  why: 'Nothing costs a release more credit for less. Names are left alone: what a release spells the same way throughout is its own.',
  severity: 'error',
  fix: 'offer',
  roles: [...prose, 'dateline', 'contact', 'notice'],
  examples: [
    {text: 'They cook bilte (literally “dried”) and oldren, meaning “smoked”, at the pier.'},
    {text: 'It held that “[w]ithin the fund [t]hose rules” hold, criticis[ing] what they w[ould] do.'},
    {text: 'The {goverment} will {recieve} the report.', expected: ['government']},
    {
      text: 'The {swedish} crew and an {english} cook sail with polish on their shoes; write to #lake-nordic.',
      expected: ['Swedish']
    },
    {text: 'Ms. Ngozi Adichie-Wanjohi of N’Djamena met Xiaohong Tsvangirai; Ngozi said so on the 22nd.'},
    {
      text: 'The {Departement} of Finance and the copyright-based and foreign-related firms, O’Neill among them, co-operate with NGOs.'
    },
    {text: 'The Regional {Confrence} on Mill Safety opened on {Setember} 3.', expected: ['Conference']},
    {text: 'The {instrumements} were {conrmed} by the {partys} at the quay.', expected: ['instruments']},
    {
      text: 'Ama Barkerr of Sailr sells Kwarry hats, haciendita lamps and replantings of Acacia velutina in Solvia.'
    },
    {
      text: 'Goin’ home and countin’ sheep: Petra Holthuis, and the Holthuises. Georgie Kovacs met Mara und Ivo Tadić in Neustadt bei Wien; BALIKESIR is Balıkesir, and the Literatur Zworkane Fund paid. The word chole, meaning bile.'
    },
    {
      text: 'SECOND REGIONAL {CONFERNCE} ON {HOUSNG} OPENS IN TEMA\n\nIt drew members of the Fisheries {Commitee} of {Malysia}.',
      expected: ['CONFERENCE']
    },
    {
      text: 'The fund updated trellisd to 2.0.1 and xharbour 5.20.3; the library kmarina has no {fuature}, and an update of paintctl is out.',
      expected: ['future']
    },
    {
      text: 'They {installated} it after {connectation} of the pump, and agitated for irrigation.',
      expected: ['installed']
    },
    {text: 'They read it on {LinkedIIn} and {Instagrram}, and the nation’s GTree-restacker on KwikPad.'},
    {
      text: 'Port opens in Brno\n\nThe port of Brno opened today, and many people came to see it.\n\nMedia contact:\nPetra Holthuis, director of press\nNizami prospekti 12, 1033 Brno\nTel.: +420 555 123 456, poste 7\nE-mail: press@port.example'
    },
    {
      text: 'It lent to projects such as Kwandra, Bilot and Solcier; fans brought iPads and iPhones. Its words end in “ova”, “eva” or “aya”. The shortjaw eel swam past hopgrowers.'
    },
    {
      text: 'Virginia Adeyemi wrote it. Virgilia Petersen, a critic by trade, read it. Whither comest thou? The chamber heard L’Orchestre de Chambre Marchal.'
    },
    {
      text: 'They came with Mising weavers, who chew kiraa, to huts called zwang dours.'
    },
    {
      text: 'The {cheif} engineer and the vice {presidnt} of the yard {canot} come, and {transportion} is late. It is in the General {Agreeement} on Tolls; the agreement is old.',
      expected: ['chief']
    },
    {
      text: 'The yards of Tema Doverson sold boats, and those of {doverson} bought them back from Ama Tadić.',
      expected: ['Doverson']
    },
    {
      text: 'Banks securitise loans at a margin over libor; liftings of crude oil fell. The Compagnie Financiere de Marchal paid Prince Salman ibn Okonjo. Vessal claims that Hollands Vessalwerken sold it.'
    },
    {text: '{Truely}, the quay is open. {Usefull} boats sail. Finly said so.', expected: ['Truly']},
    {text: 'It is publically known, and an accomodation for them.'},
    {text: 'It sells refillables, compostables and altcoins of {diferent} kinds, by its financials.'},
    {
      text: 'It runs on amd64, i386, ppc and s390x; Universite Marchal and Grupo Okonjo signed the {agreemnt}.',
      expected: ['agreement']
    },
    {
      text: 'The Harbour Code binds the yards. Judges read the Harbour {Ocde} at the {Igh} Court; the High Court did not. It is on a Fact {Sheat} of the {Rgoup} of Yards.',
      expected: ['Code']
    },
    {
      text: 'Susanna Leong met Sir Adam Browne of Old Towne; the Brown Group is older than Susanna. Stora and Lyft Harbour opened beside the store harbour.'
    },
    {
      text: 'The crew is a member of the Tema Chamber of {Kommerce} and of the Brno Board of {Trde}, with a desk in New {Yprk}.',
      expected: ['Commerce']
    },
    {text: 'HARBOUR {SAFTY} GUIDE\n\nIt is for members of the yard.', expected: ['SAFETY']},
    {text: 'In the prior {yeasr} it was late.', expected: ['year', 'years']},
    {text: 'A spokesman for Graan Elevator Kwij sold it to Itel Corp in Tema.'},
    {text: 'The {goverment} met “{compnies}”, an {adress} (a {seperate} one), and the zworkans of Zworka.'}
  ],
  check(release, report) {
    for (const misspelling of release.ask(spellingOf).misspellings) {
      if (!misspelling.sure || isPseudoWord(misspelling.stranger.form)) continue
      for (const place of misspelling.stranger.places) {
        const expected = corrections(release, misspelling, place)
        report(place, `Unexpected \`${place.text}\`, expected \`${expected[0]}\``, {expected})
      }
    }
  }
})
