// British and American spellings of the same words. "theatre", "dialogue", "catalogue" and "grey" are at home in both and left out.

export type Variety = 'British' | 'American'

export interface Variant {
  readonly variety: Variety
  /** The same word in the other variety. */
  readonly other: string
}

let read: ReadonlyMap<string, Variant> | undefined

/** The variety of each form that belongs to one only. */
export function varieties(): ReadonlyMap<string, Variant> {
  read ??= pairs()
  return read
}

/** Stems that take the endings given with them: "colour|s|ed" is colour, colours, coloured. */
const our =
  'arbour|s ardour armour|s|ed behaviour|s|al candour clamour|s|ed colour|s|ed|ing|ful|less demeanour endeavour|s|ed|ing favour|s|ed|ing|able|ably|ite|ites fervour flavour|s|ed|ing|ful harbour|s|ed|ing honour|s|ed|ing|able|ably|ee|ees humour|s|ed labour|s|ed|ing|er|ers neighbour|s|ing|hood|hoods|ly odour|s|less parlour|s rancour rigour|s rumour|s|ed savour|s|ed|ing splendour tumour|s valour vapour|s vigour'
const re =
  'calibre centre|s centred centring fibre|s litre|s lustre meagre metre|s millimetre|s centimetre|s kilometre|s sabre|s sceptre|s sombre spectre|s'
const doubled =
  'cancel channel counsel dial duel fuel funnel label level libel marshal model panel pedal quarrel rival shovel signal total travel tunnel unravel'
const others =
  'programme program|programmes programs|defence defense|defences defenses|offence offense|offences offenses|pretence pretense|analyse analyze|analysed analyzed|analysing analyzing|analyses analyzes|catalyse catalyze|catalysed catalyzed|paralysed paralyzed|cheque check|cheques checks|tyre tire|tyres tires|kerb curb|kerbs curbs|plough plow|ploughed plowed|aluminium aluminum|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrolment enrollment|enrolments enrollments|skilful skillful|skilfully skillfully|instalment installment|instalments installments|wilful willful|jewellery jewelry|paediatric pediatric|paediatrician pediatrician|paediatricians pediatricians|anaemia anemia|anaesthesia anesthesia|anaesthetic anesthetic|gynaecology gynecology|gynaecologist gynecologist|haemorrhage hemorrhage|oestrogen estrogen|orthopaedic orthopedic|foetus fetus|foetal fetal|leukaemia leukemia|diarrhoea diarrhea|manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|sulphur sulfur|mould mold|moulds molds|moustache mustache|pyjamas pajamas|sceptical skeptical|sceptic skeptic|sceptics skeptics|scepticism skepticism|woollen woolen|traveller traveler|travellers travelers|counsellor counselor|counsellors counselors|councillor councilor|councillors councilors|modelling modeling|licence license|licences licenses|ageing aging|artefact artifact|artefacts artifacts|cosy cozy|draught draft|draughts drafts|furore furor|storey story|storeys stories|whisky whiskey|towards toward|learnt learned|whilst while|amongst among'

/** These are one spelling of a word that the other variety has too, in another sense: only the marked one tells. */
const shared = new Set(
  'meter meters program programs check checks tire tires curb curbs draft drafts story stories whiskey toward learned while among license licenses analyzes analyses stories panel pedal learnt whilst amongst towards whisky ageing aging artefact artifact counselor councilor counselors councilors mold molds'.split(
    ' '
  )
)

function pairs() {
  const found = new Map<string, Variant>()
  const add = (british: string, american: string) => {
    if (!shared.has(british)) found.set(british, {variety: 'British', other: american})
    if (!shared.has(american)) found.set(american, {variety: 'American', other: british})
  }
  for (const form of forms(our)) add(form, form.replace('our', 'or'))
  for (const form of forms(re)) add(form, form.replace(/re(s|d)?$/, 'er$1').replace(/ring$/, 'ering'))
  for (const base of doubled.split(' ')) {
    for (const ending of ['ed', 'ing']) add(`${base}l${ending}`, `${base}${ending}`)
  }
  for (const line of others.split('|')) {
    const [british, american] = line.split(' ') as [string, string]
    add(british, american)
  }
  return found
}

/** "labour|s|ed": each stem alone and with its endings. */
function* forms(stems: string): Generator<string> {
  for (const group of stems.split(' ')) {
    const [stem, ...endings] = group.split('|') as [string, ...string[]]
    yield stem
    for (const ending of endings) yield stem + ending
  }
}
