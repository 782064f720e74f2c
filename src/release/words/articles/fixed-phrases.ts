// Phrases that stand without an article: "in need of", "by way of", "within reason".

import {cardinals} from '../../figures/numerals.ts'
import type {Word} from '../../index.ts'
import {formOf} from '../forms.ts'
import type {NounPhrase} from '../noun-phrases.ts'

/** A preposition, and the nouns that stand bare behind it whatever follows. */
const bare: Readonly<Record<string, string>> = {
  in: `company point session accord accordance action addition advance agreement alignment answer arrears association attendance awe bad balance bed being block bloom
    bond brief bulk cabinet captivity case cash chains chapter character charge check chorus church circulation class code committee conference collaboration color colour command
    commemoration common comparison compensation compliance concert conclusion condition conflict conformity confidence conjunction connection
    consequence consideration consonance consortium consultation contact contention context contrast control conversation cooperation coordination court
    crisis custody danger debt decline deed default defence defense defiance demand detail difficulty disarray discussion disguise disgust disrepair
    distress doubt draft due dispute earnest effect embryo employment emphasis error escrow essence evidence excess exchange exile existence exercise expectation exhibit extent
    fact fashion favor favour fear flight flood flow flux focus force form front full fulfilment fulfillment fun function furtherance future gear
    general hand harmony haste hiding hindsight honor honour hope hospital idle imitation inch inclusion isolation itself jail jeopardy judgment keeping kind law league leaf length lieu
    light limbo line love mass memory mid miniature mind moderation motion mourning name nature need note number numbers obedience office opposition orbit order
    outline pain pairs parallel parliament part particular partnership passing peace perpetuity person perspective perpetuity petition place play plan
    port position possession power practice preference preparation press principle print prison private process production profile progress proof proportion prospect
    protest public pursuance pursuit question quest reach reaction readiness reality recognition recovery reference regard relation relief remembrance
    reply reserve residence respect response retaliation retirement retrospect return reverse revolt rotation ruin sales school search season secret section
    sequence service session settlement shape shock short sight silence solidarity solution spirit spite stage step stock store storage style subject
    substance succession sum summary support surprise sync tandem tatters tears terms text theory time tissue total touch tow town trade training transit
    translation treatment trend tribute triumph trouble trust truth tune turn turmoil twilight type uniform unison use vain view violation voice volume vogue war
    waiting want watch whole wonder word work working writing year yield`,
  of: `age choice entry error matter course concern consequence date importance interest issue kind late mind note origin old record school sort state type use value way while year choice sorts`,
  to: `agreement committee conference arbitration mediation lack shore town campus camp base college earth air ground market account action entry blame book church class close court date death effect end extent hand heart heel home hospital life light market mind office order par parliament
    perfection phase place port power press prison print rest ruin safety scale school sea season sleep standstill start stage taste term time town trial university use victory vote war waste word work year`,
  for: `agreement export goal issue spot word exhibition action appearance argument analysis approval bail book business cause change charity children clarity comment company comparison consideration context convenience cover
    date day decision debate dinner discussion distribution election entry example export fear fun good granted guidance hire home illustration instance lack lease
    life love lunch medicine money need nothing one order part peace place pleasure practice press profit promotion publication purchase purpose purposes rent reference release
    reasons re-election review reward sale safe school shelter show shame short sport starters study sure trial time today trade use view want war way work year`,
  with: `company abandon access aplomb authority authorization caution child comment concern confidence effect emphasis favor favour force hindsight intent interest notice one permission pleasure
    pride purpose reason reference regard relation relish respect response sorrow view vigor vigour`,
  by: `ambulance ballot merger certificate referendum lottery tender acquisition lot road river canal helicopter jet lorry van drone satellite wire radio app age region district county province brand segment product market channel
    department company state nation industry gender size income method group mouth word author title area platform source species cheque debit transfer accident air airplane aeroplane analogy appointment arrangement auction authority bicycle bike birth boat bus cable car category chance check cheque choice coach coincidence committee comparison consensus
    consent contract contrast country courier custom day decree default definition degree delegation design dint dusk email e-mail example extension fax ferry fire foot force
    hand habit heart implication invitation instinct inch instruction itself land law letter mail majority marriage means memory mistake motorcycle name nature necessity night noon
    order operation order part payment phone plane post power profession proxy reason reference region repute request resolution right rote route sea sector secret ship sight state statute subway surprise
    taxi telegram telephone text theme title train tram trade trial truck turn type unit use virtue voice vote way week winter word year zone`,
  at: `altitude auction base best birth bottom breakfast capacity church class close college court cost dawn day daybreak death dinner dusk ease end face fault first gunpoint hand heart home issue knifepoint
    large last law least length level liberty loggerheads lunch market midday midnight midyear most night noon odds once par peace peak play point port present press random rate rest risk
    scale school sea sight source stake stage state station supper table tea term time top trial university use variance war will work worst year`,
  on: `agreement account achievement air alert appeal approval arrival average bail balance base board business call camera campus cash cause center centre climate combat command commission condition consignment contract course
    credit deadline deck delivery demand departure deposit design display drugs duty earth edge end exhibit exhibition faith file film fire foot form full furlough guard hand high hire hold holiday home horseback ice impulse
    instinct issue land leave level license licence line loan location maneuvers mission message name occasion offer one order oath parade paper parole patrol paternity pain payment point principle probation production publication purpose radio rail
    record receipt release reflection remand reserve request review sale schedule screen season second set shore show side sight site stage standby station stock strike suspicion tap target task tape television
    tenterhooks theme time tiptoe top topic tour track trend trial trust vacation view watch water weekend welfare work year`,
  from: `abroad afar beginning birth below bed behind church college day end experience experience exile front hand heart home infancy inception inside jail left memory nature office place point port power
    prison school scratch sea sight side source start state station time top town university war work year`,
  into: `session account action battle bankruptcy being bloom box business consideration contact control court custody debt detail disrepair effect exile existence fashion focus force form gear government hiding hospital jail law line
    motion office operation orbit perspective place play policy port position power practice print prison production question receivership recession retirement school service shape space
    storage style submission town trouble use view war work world`,
  under: `embargo escort loan quota bond age analysis arrest attack cloud command consideration construction contract control cover cultivation development discussion duress duty examination exile fire foot glass guarantee heaven
    investigation key law license licence lock load management negotiation oath observation occupation offer order par parole power preparation pressure process project protest question reconstruction renovation repair
    restoration review scrutiny seal siege stress study subpoena supervision surveillance suspicion test threat treatment trial use warranty water way`,
  within: `view budget hearing limit limits minute range reach reason scope sight striking target`,
  after: `agreement criticism issue breakfast class church dark dawn death dinner hour lunch school season sunset supper tax time work year`,
  before: `birth breakfast class court dark dawn death dinner lunch school season sunrise supper tax time trial work year`,
  during: `breakfast business class childhood construction daytime dinner flight high infancy lunch office operation peacetime pregnancy production school season surgery term trial use war winter work`,
  through: `customs fear force inaction lack legislation mid negotiation school space time trade use word work year`,
  across: `town country campus time state`,
  over: `breakfast budget dinner land lunch sea time water year`,
  between: `page visit year`,
  against: `counsel nature schedule target time`,
  about: `face time town`,
  since: `birth childhood day inception infancy time school launch`,
  beyond: `belief budget compare comparison control doubt measure question range reach reason recognition repair school reproach`,
  throughout: `history time year`,
  upon: `arrival completion receipt request entry expiration notice payment publication registration review approval delivery`
}
const sets = new Map(Object.entries(bare).map(([form, nouns]) => [form, new Set(nouns.split(/\s+/))]))

/** Modified, and still bare: "in clear violation of", "at personal expense", "with great pride". */
const modified = new Set(
  `by lot|from escort|at glance|at sight|at blush|into session|in session|at expense|at cost|at risk|in need|in violation|in danger|in form|in part|in detail|in style|in shape|in condition|in fashion|in court|in office|in order|in time|in danger|in trouble|in person
   on time|on site|on notice|on display|on record|on track|on offer|at level|at speed|at pace|at rate|at range|at length|at distance|at scale|at price|on scale|in kind|in place|of kind|in sight|in view|
   of way|with force|by way|in doubt|in response|in line|in support|in use|under way|under control|in turn|on course|in touch|in contact|to market|into account|to court|in conflict|in demand|in fact|in company|in committee|to committee|in conference|by card|by mode|by cap|by market
   of resort|with debt|with capital|with revenue|with income|in margin|on margin|of cap|in value|of value|in volume|in amount`.split(
    /[|\s]*\n\s*|\|/
  )
)

/** "Last year" stands bare, "past year" does not. */
const isOver = new Set(['past', 'coming', 'preceding', 'same', 'following', 'upcoming'])

/** Units of time, which "last" and "early" go with as with names of days. */
export const timeWords: ReadonlySet<string> = new Set(
  'day week weekend month quarter year decade century spring summer autumn fall winter season morning afternoon evening night midnight noon hour minute time semester term age'.split(
    ' '
  )
)

/** What numbers "day one", and what makes "two billion" no noun phrase like others. */
export const numerals: ReadonlySet<string> = new Set([
  'one',
  ...cardinals,
  ...'hundred thousand million billion trillion dozen half'.split(' ')
])

/** Before "of": "a type of house", "plenty of opportunity", "the role of chairman". */
export const opensPair: ReadonlySet<string> = new Set(
  `kind kinds type types sort sorts form forms style styles brand breed genre class category categories species variety varieties level levels degree amount
   lot lots plenty lack bit piece pieces number rank title role post position job office name word term status out because instead matter line
   method methods means mode modes unit units source point points state states sense way ways year years day days week weeks month months
   proof rule coat head definition section sections stretch stretches strip strips patch patches huddle breath chunk chunks choice coming bits pieces cloud clouds dose doses round rounds length lengths sheet sheets load loads cup cups bottle bottles
   layer layers pct percent mile miles foot feet inch inches yard yards metre metres meter meters kilometre kilometres kilometer kilometers km acre acres
   hectare hectares pound pounds ounce ounces gram grams kilogram kilograms kilo kilos tonne tonnes ton tons litre litres liter liters gallon gallons
   barrel barrels bushel bushels degrees hours task duties`.split(/\s+/)
)

/** A noun, its preposition and a bare noun, which are one: "the country of origin", "the balance of payments deficit", "grant in aid". */
const joined: ReadonlySet<string> = new Set(
  `certificate of deposit|certificates of deposit|heads of government|heads of state|chief of staff|chiefs of staff|minister of state|lines of credit|rates of return
   balance of payments|balance of power|balance of trade|bill of lading|bill of rights|bill of sale|board of control|board of directors|board of education|board of health
   board of trade|burden of proof|cause of action|certificate of origin|chain of command|change of address|change of bill|change of control|change of heart|change of pace|change in system|changes in system|change of system|change of venue
   chamber of commerce|code of conduct|code of practice|composition of matter|cost of capital|cost of living|cost of service|country of destination|country of origin
   court of appeal|court of law|crime of passion|date of birth|date of issue|department of health|depth of field|director of photography|duty of care|ease of use|end of hole|end of life|end of story|change in route|change of route|change of plan|change in plan
   end of line|field of view|field of vision|form of address|freedom of assembly|freedom of movement|freedom of press|freedom of speech
   grant in aid|grants in aid|head of state|hall of fame|hand of fellowship|house of cards|letter of credit|letter of intent|letters of credit|line of business|line of credit|line of defence
   line of defense|light of day|light of morning|light of afternoon|light of evening|light of dawn|line of sight|line of duty|love of country|farm to table|peer to peer|business to business|man of letters|mark of origin|means of transport|method of payment|mode of transport|object of study
   order of battle|order of business|order of magnitude|out of hand|peace of mind|period of performance|place of birth|place of business|place of origin|place of worship
   plan of action|plan of reorganization|plans of reorganization|point of contact|point of order|point of origin|point of sale|point of view|port of call|port of entry|power of attorney|proof of concept
   proof of purchase|quality of life|quality of service|rate of exchange|rate of interest|rate of return|return on equity|return on investment|right of way|rights of way|rite of passage|rule of law|rule of thumb
   rules of procedure|scope of work|sense of humor|sense of humour|sense of place|standard of care|standard of living|state of affairs|state of emergency|state of mind|state of nature
   statement of work|statute of limitations|study in contrast|sum of money|table of contents|term of office|terms of reference|terms of service|terms of use|theory of mind|time of day
   time of year|time to market|tour of duty|train of thought|unit of account|unit of measure|vote of confidence|vote of thanks|way of life|work of art|works of art|wheel of fortune`.split(
    /\s*[|\n]\s*/
  )
)

/** Two words that name a stuff, a field or an institution of which nobody counts several. */
const wholes = new Set(
  `real estate|free speech|fair game|due process|open source|public opinion|common ground|first person|high speed|full circle|personal best
   manufacturing industry|private industry|state industry|heavy industry|light industry|domestic industry|local industry|private enterprise|free enterprise
   national product|domestic product|military rule|civilian rule|majority rule|minority rule|home rule|tax collection|data collection|debt collection
   waste collection|garbage collection|district court|federal court|circuit court|appeals court|bankruptcy court|superior court|juvenile court
   city hall|town hall|home plate|home ice|home base|good company|better company|great company|bad company|high school|middle school|law school|medical school|business school|graduate school|summer school`.split(
    /\s*[|\n]\s*/
  )
)

/** "gross national product", "manufacturing industry" */
export function isWhole({modifiers, head}: Pick<NounPhrase, 'modifiers' | 'head'>): boolean {
  const last = modifiers.at(-1)
  return last !== undefined && wholes.has(`${last.form} ${head.form}`)
}

/** "same store sales", "same day service": an adjective. */
export function sameKind({modifiers: [first, second], head}: NounPhrase): boolean {
  return first?.form === 'same' && samenesses.has((second ?? head).form)
}

const samenesses = new Set(
  'day week store sex gender state site school source game name size shop family'.split(' ')
)

export function isJoined(before: string, preposition: string, first: string): boolean {
  return joined.has(`${before} ${preposition} ${first}`)
}

/** Mankind, kin, crimes and offices, which stand bare behind any preposition. */
const bareAnywhere: ReadonlySet<string> = new Set(
  `man mankind father mother grandfather grandmother dad mom mum robbery burglary arson murder manslaughter theft treason perjury kidnapping blackmail bribery fraud assault rape
  disaster officer parliament`.split(/\s+/)
)

/** "in central part of the lake" */
const regions = new Set(
  'central northern southern eastern western lower upper middle north south east west northeastern northwestern southeastern southwestern different'.split(
    ' '
  )
)

/** Whether a phrase is one that stands without an article. */
export function isSet(preposition: string, modifiers: readonly Word[], head: Word, behind: string): boolean {
  const noun = formOf(head.text)
  // "on part of the debt", "in large part of steel"
  const isPart = noun === 'part' && behind === 'of' && !regions.has(modifiers[0]?.form ?? '')
  if (numerals.has(behind) || isPart) return true
  // "at the end of said period", "or at least uncertain way", "from next door"
  if (/^(?:said|least)$/.test(modifiers[0]?.form ?? '') || (noun === 'door' && modifiers[0]?.form === 'next'))
    return true
  // "in man", "for robbery", "the duties of chief executive officer"
  if (bareAnywhere.has(noun)) return true
  if (modifiers.length > 0)
    return (timeWords.has(noun) && !isOver.has(modifiers[0]!.form)) || modified.has(`${preposition} ${noun}`)
  if (behind === 'of' && preposition === 'by') return true
  return sets.get(preposition)?.has(noun) ?? false
}
