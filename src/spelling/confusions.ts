// Words mistaken for others, each with the words beside it that give it away. Written from general knowledge of newsroom slips.

export interface Confusion {
  readonly meant: string
  /** What must stand before the word, and what behind it; anything if there is no list. `.` is where no word stands, `#` a figure. */
  readonly before?: ReadonlySet<string>
  readonly after?: ReadonlySet<string>
}

/** The words that may be mistaken for others. */
export function confusedWords(): Iterable<string> {
  return linesOf().keys()
}

/** Where `written` surely stands for another word, in the order of the table. */
export function confusionsOf(written: string): readonly Confusion[] {
  const known = read.get(written)
  if (known) return known
  const confusions = (linesOf().get(written) ?? []).flatMap((line) => confusionIn(line) ?? [])
  read.set(written, confusions)
  return confusions
}

/** Few words of the table stand in a release: the lines of a word are read when it is first met. */
const read = new Map<string, readonly Confusion[]>()
let lines: ReadonlyMap<string, readonly string[]> | undefined

function linesOf(): ReadonlyMap<string, readonly string[]> {
  if (lines) return lines
  const found = new Map<string, string[]>()
  for (const line of table.trim().split('\n')) {
    const written = line.slice(0, line.indexOf(' '))
    const others = found.get(written)
    if (others) others.push(line)
    else found.set(written, [line])
  }
  lines = found
  return lines
}

const groups: Record<string, string> = {
  '@the': 'the a an this that these those our their its his her my your each every all',
  '@my': 'our their its his her my your',
  '@we': 'i we they he she it you there',
  '@be': 'is are was were be been being',
  '@will': 'to will would can could may might must should shall cannot not'
}

function confusionIn(line: string): Confusion | undefined {
  const [, meant, before, after] = /^\S+ > (\S+)(?: < ([^>]+?))?(?: > (.+))?$/.exec(line) ?? []
  return meant ? {meant, ...(before && {before: set(before)}), ...(after && {after: set(after)})} : undefined
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => groups[word]?.split(' ') ?? [word]))
}

/** "written > meant < before > after": the words before stand behind `<`, those after behind the second `>`. */
const table = `
an > and > the their our its other are is was were will to for with by not we they he she you also
loose > lose > weight
causalities > casualties
causality > casualty < mass civilian traffic combat
tones > tonnes < metric million thousand hundred
tone > tonne < metric
pubic > public > service services school schools sector health policy interest housing opinion relations hearing hearings official officials administration transport library libraries safety works offering company companies meeting notice comment domain affairs sphere funds money spending education park parks space spaces servants lands consultation
manger > manager < general project product marketing account sales campaign city regional program programme office senior fund portfolio communications branch team property store plant area country hotel media
manger > manager > of at for
mangers > managers
manged > managed
mange > manage < @will
mangement > management
trough > through > @the which # it them him us
trough > through < go going went goes available sold offered offering breeze break work worked pass passed passing
form > from < away apart ranging range ranged different suffer suffered far benefit benefits benefited derived comes came come coming resulting absent aside prevent prevented recover recovered originated separate
from > form < application order registration entry booking consent enquiry inquiry > and below to at on or here .
from > form < the a any some another this > of
lead > led < @be > by to the a
lead > led < has have had > the to a an our efforts by
lead > led < delegation effort efforts consortium initiative coalition mission seminar charge alliance > by
led > lead < @will > the a an our to by
where > were < they we these those you > not also able unable given made told asked used found all in on at the a being very so still pleased proud happy delighted
were > where < place places area areas case cases situation situations point stage know knows see decide city country region home > we they he she i you it
were > where < know knew decide exactly > to the
there > their > own
there > their < of with for by from lost > members homes families customers children employees products services lives jobs students clients partners work needs community communities teams parents users
their > there > is are was were isn't aren't wasn't weren't
your > you're > going
your > you're < if because that when think know whether sure hope until > going not interested looking using ready sure a the in on at an
you're > your > own
whose > who's < . someone anyone and > going been not
loose > lose < @will don't didn't won't doesn't > @the money weight customers sight track control jobs ground faith interest hope power market job business
loose > lose < about > their his her our its
loosing > losing > @the money weight customers sight track control jobs ground faith interest hope power
lose > loose < cut let break broke on-the turn
chose > choose < to will can could may might must should would cannot
breath > breathe < @will > . a easy easier again clean fresh the dirty in new life through normally better
breathe > breath < deep fresh a catch your their his bad
advice > advise < to will would should please can > the you them us him her clients that customers readers
advise > advice < legal expert financial professional medical our their its his her my investment good practical tax any some of for independent
affect > effect < into an take takes took taking side adverse no immediate
affect > effect < negative positive significant material > on
effect > affect < could might adversely negatively not may will > the our your its their his her how
affects > effects < side adverse negative positive harmful long-term
affects > effects < the other any > of on thereof
effects > affects < . it this that which negatively adversely > everyone everybody us you millions people
principle > principal > investigator investigators architect place amount dancer balance residence officer sum shareholder shareholders
principle > principal < school vice assistant deputy
principal > principle < in > . and
principal > principle < guiding basic fundamental core moral precautionary founding first
compliment > complement < perfect ideal natural excellent > to
compliment > complement < to will would that further > its existing your our each
compliments > complements < perfectly that which also > its our existing your the
complementary > complimentary > breakfast wifi wi-fi drinks copy copies ticket tickets admission parking shuttle coffee drink appetizers
complimentary > complementary > skills expertise strengths technologies medicine metals therapies
discreet > discrete > mathematics components steps units semiconductors semiconductor manufacturing
discrete > discreet > about
stationary > stationery > store shop supplies
stationary > stationery < office wedding
stationery > stationary > bike bikes phase source sources battery batteries fuel object
quite > quiet < a the > place life night room neighborhood neighbourhood corner residential street zone
quiet > quite > a frankly literally simply often some different likely possibly possible the
personal > personnel < military medical security emergency qualified trained enforcement naval police technical key > . and who from in to are were will of with on at for
personnel > personal > loan loans injury trainer belongings computer opinion
council > counsel < legal defense defence in-house outside > . and for to who at
counsel > council < security town parish arts > . and of member members meeting
capitol > capital > investment investments gains expenditure expenditures markets market punishment
capitol > capital < venture working human
capital > capitol > hill dome
site > sight < plain first second
sight > site < web construction job > . and visit manager plan map
cite > site < web construction job > .
cite > site > visit visits map
brake > break > even ground records
break > brake > pads pedal fluid
weather > whether > or-not it they we you he she to
weather > whether < determine decide decides asked asking
whether > weather < severe extreme bad inclement cold hot warm > . conditions event events and in will has for that is was could can may
whether > weather > conditions forecast forecasts station patterns
past > passed < has have had was were been > by away the unanimously legislation
passed > past < the > year years month months week weeks decade decades few several century five ten two three
peak > peek < sneak
peek > peak < its their reached the > performance hours season demand of
peaked > piqued > my our their his her your interest
peaks > piques > my our your interest
roll > role < key leading important major pivotal vital critical crucial active central leadership significant > in of as for . and
roll > role > model models
role > roll > out call
role > roll < honor honour
reign > rein < free > . to in and
reign > rein < to will must can should help helps trying > in-its in-their in-his in-costs in-spending in-inflation in-prices in-expenses in-public in-government
bare > bear > in-mind with witness
bear > bare > minimum bones essentials
coarse > course < of golf due crash training > . and the we
desert > dessert > menu menus wine
marital > martial > arts art law
martial > marital > status counseling counselling
casual > causal > link inference
causal > casual > dining wear clothing attire
trail > trial < clinical jury criminal civil murder bench randomized randomised free > . and in of for by results data to date
trails > trials < clinical randomized randomised
trial > trail < hiking nature walking > . and in to of
untied > united > states nations kingdom arab airlines way states's
angles > angeles < los
angels > angeles < los > . and county times
statue > statute > of-limitations of-limitation
statute > statue > of-liberty
stature > statute > of-limitations
calender > calendar < the a this event academic school fiscal your our my events google in per each
calender > calendar > year years month months quarter quarters day days of
calenders > calendars
leaning > learning < distance machine deep online lifelong remote blended adult student teaching federated reinforcement hands-on virtual e-
leaning > learning > platform center centre environment environments disabilities disability curve experience outcomes objectives opportunities difficulties
word > world > class leader bank war trade record championship championships premiere economic cup
world > word < in-other key > .
world > word > of-mouth
widow > window > of-opportunity
field > filed < has have had was were been > a an by for the with in against
filed > field < playing soccer football magnetic > .
filed > field < the > of
sever > server < web mail sql proxy dedicated
severs > servers < web mail proxy dedicated
fist > first < the our its their his her > time quarter half year step place ever lady day round phase two three
forth > fourth < the its their our > quarter year time place annual largest edition generation consecutive
fourth > forth < and-so so back-and bring brought set put > . in by
minster > minister < prime foreign finance health deputy chief cabinet
minster > minister > of for
minsters > ministers < prime foreign finance health deputy
moral > morale < staff employee team boost troop low
morale > moral > compass obligation hazard authority values
rational > rationale > behind
rational > rationale < the our a > for
sing > sign > up-for up-to the-petition an-agreement a-contract the-agreement
singed > signed > an-agreement a-contract the-agreement a-memorandum the-contract a-letter into-law by a-deal an-mou
singing > signing < after at the > of-the ceremony of-a
suite > suit < law
suit > suite > of-products of-services of-tools of-solutions of-software of-features
though > through < go going went goes available possible achieved delivered get getting got pass > the a an our its their your this which
through > though < even > it they he she we i there
thorough > through > the its their our which
through > thorough < a very more > analysis review investigation examination search cleaning understanding assessment
thought > though < even as > the we it they he she this you i a there
there > three < past next last for > years months weeks days decades quarters
three > there < . and but that > is-a is-no was-a was-no is-an
tree > three > years months weeks times quarters
waist > waste < a > of
weak > week < last next this every each > . and in the we
week > weak > link demand spot
vary > very > much important good well happy pleased proud excited few little high different
very > vary < may can could to will results > by from depending widely
witch > which > is are was were will has have includes means
wold > world < the > . bank cup war health trade economic food heritage series record championship championships over in of is and to for at where
wold > would > be have like
defiantly > definitely < will is are would should was were am can
dinning > dining
exiting > exciting < very most more so quite really truly extremely
exiting > exciting > new-opportunities new-features new-products time times news opportunity opportunities
pervious > previous > year years quarter month week owner owners record records experience
sued > used < widely commonly often
gorilla > guerrilla > marketing warfare fighters
therefor > therefore < and is are was were will can must should would may it we they has have to . which
prostrate > prostate > cancer gland exam screening surgery
ballet > ballot > box boxes paper papers measure
planed > planned < @be has have had as originally
planing > planning < city urban strategic financial estate family town event
planing > planning > committee commission department process permission
staring > starting > point date salary lineup from-$ at-$
stared > started > to in-# working
hopping > hoping > to that for
hopped > hoped > that to
cloths > clothes < wearing designer children's women's baby
heath > health < public mental global community world > . and care services
heath > health > insurance services department system benefits officials
lunched > launched > a an its the in-# new by
lunch > launch < officially product will
contact > contract > award awards value
contacts > contracts < awarded signed
attach > attack < heart terrorist cyber terror ransomware phishing service
remove > remote < a the by via from any > server servers attacker attackers users access
every > ever > since growing changing evolving
every > ever < than > before
ever > every < . almost nearly > day month week year single
bets > best < the our its their > practice practices way of price seller
costumers > customers
costumer > customer > service satisfaction experience support base
collage > college > of student students degree campus education graduate graduates
county > country < foreign host developing > . and in
country > county > sheriff commissioners commissioner courthouse clerk
conscious > conscience < guilty clear social
piece > peace > treaty talks agreement accord accords process prize
peace > piece < a > of-cake of-paper of-land of-legislation of-equipment of-art of-music of-software of-evidence of-history of-furniture of-advice of-the
price > prize < nobel grand first cash > . for winner winners in
prize > price < share purchase stock oil retail > . of per
precede > proceed < @will > with to
proceed > precede < @will > the
device > devise < to > a an new ways
devise > device < medical mobile a the this > . is that to
steal > steel < stainless > . and
wether > whether
threw > through < went go going
through > threw < he she they > a out his her
pole > poll < opinion exit > . and
poll > pole < north south magnetic telephone
pour > pore > over-the over
shear > sheer < by the > volume number size scale
root > route < en
rout > route < en
tenants > tenets < core basic central > of
tact > tack < different new
medal > metal < scrap sheet precious
metal > medal < gold silver bronze > for in winner winners at ceremony
metal > mettle < their his her its my > . and
tow > two < the first > years days weeks months countries companies
nay > any < . have has not without > of other more further
ensure > insure > against
insure > ensure > that
eminent > imminent < is are was > .
imminent > eminent > domain
elicit > illicit > drug drugs trade funds
hoards > hordes > of
hoard > horde < a > of
illusion > allusion < an > to
ordnance > ordinance < city local zoning
ordinance > ordnance < unexploded explosive
canvas > canvass < to > the voters neighborhoods
censored > censured < was were been > by-the
cereal > serial < a > killer number numbers
serial > cereal < breakfast
course > coarse > grained salt sand
dairy > diary < a personal her his > of entry entries
diary > dairy > products farm farms cows farmers industry
envelop > envelope < an the sealed
formally > formerly > known of the
formerly > formally > announced announce opened signed launched
grate > great < a > opportunity success pleasure news
later > latter < the > of
miner > minor < a > injuries league injury change changes
navel > naval > base officer officers forces ship ships academy
overdo > overdue < long is are
palate > pallet > of jack
plain > plane < a > crash ticket tickets
roles > rolls > out
scene > seen < be been has have had
seen > scene < crime > .
sole > soul < heart-and
strait > straight > forward
undo > undue > influence burden hardship stress pressure
vise > vice > president presidents chairman chair versa
wonder > wander < to > around through the
yea > year < last next this per > . and
access > excess < in > of
excess > access < have has had having gain gained easy better > to
asses > assess < to will and must should can we
adverse > averse < risk loss
averse > adverse > effects impact impacts event events reaction reactions conditions weather
appraise > apprise < kept keep > of
begun > began < which who it he she they we construction
board > bored < so very > with by
breech > breach < data security > . of and
breach > breech > birth births
cavalry > calvary > chapel cemetery church
chord > cord < spinal umbilical vocal
cord > chord < strikes-a struck-a strike-a > with
chords > cords < spinal umbilical vocal
diffuse > defuse > the-situation tensions the-tension the-crisis a-bomb the-bomb
disburse > disperse < to crowds > the-crowd the-crowds
disperse > disburse > funds the-funds loans the-loans grants payments
duel > dual > purpose language citizenship nationality core use fuel currency track enrollment degree
dual > duel < a > between with
fair > fare < bus train taxi air > . increase increases
fare > fair < job science trade book career art > . in on and at
flair > flare < solar > . up ups
flare > flair < a > for
forward > foreword < a the > by-president by-professor
founder > flounder < to > in-the
gambit > gamut < the > of from
gate > gait < slow unsteady > .
hanger > hangar < aircraft airport > . doors
incidence > incidents < several three two four five many > of
incidents > incidence < the > of-cancer of-disease of-diabetes of-malaria
interment > internment > camp camps
jive > jibe < to not > with
lessen > lesson < a the valuable > . plan plans from in
lesson > lessen < to will > the its our
liable > libel > lawsuit suit law laws
lightening > lightning > strike strikes bolt bolts rod rods speed fast
loathe > loath < is are was were am > to
marshal > martial > law arts art
martial > marshal < fire field deputy grand
mute > moot > point
naught > nought < for > .
overseas > oversees < who which that > the a all its our
oversees > overseas < from sent travel moved expansion > . and markets operations
packed > pact < trade peace > . with
patience > patients > who with were are received
patients > patience < your their > and-understanding
peak > pique < to > interest curiosity the-interest
peer > pier < fishing ferry > . and
pier > peer > reviewed review reviews pressure group groups
perspective > prospective > buyers clients students customers employees investors tenants candidates
prospective > perspective < from-a a different new global broader > . on
plane > plain > language english sight
pray > prey < fell fall birds-of > to
precedents > precedence < take takes took taking > over
precedence > precedent < a set sets setting legal > . for that
presents > presence < a the its our their strong online global military physical > in on of at
profit > prophet < the > muhammad
prophet > profit > margin margins sharing
prophets > profits < record quarterly annual net
raised > razed > to-the-ground
residence > residents < local all area city county > who were are
respectfully > respectively < and > .
rite > right < the > to of now
seem > seam < coal
soar > sore < a > throat throats
sore > soar < to will prices > . to
soul > sole < the > source purpose owner survivor supplier provider proprietor
stake > steak < a > dinner house
steaks > stakes < high > . are were in
straight > strait < bering taiwan malacca
straights > straits < dire the
taught > taut < stretched pulled
tenant > tenet < core central basic > of
troop > troupe < dance theatre theater ballet circus
troupes > troops < federal government military ground army
vain > vein < similar same > . as
waver > waiver < a the fee liability > of from for form
wave > waive < to will may can > the-fee the-fees fees the-requirement the-right
waved > waived < was were been be > . for by
weight > wait < cannot can't > for until
wait > weight < lose losing lost gain gained > . and loss gain
withing > within
women > woman < a > who in with from of to and is was .
men > man < a > who in with from of to and is was .
wreck > wreak > havoc
wrecked > wreaked > havoc
wrecking > wreaking > havoc
yolk > yoke < the > of-oppression
our > out > to of-the
`
