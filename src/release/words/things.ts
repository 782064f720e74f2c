// Nouns that are one of several wherever a verb does something to them: nobody "launches platform" or "opens factory".

/** With or without an adjective in front. What can also be a stuff, a field or an act ("value", "policy", "agreement") is not here. */
export const things: ReadonlySet<string> = new Set(
  `academy applicant array bottle button carrier contractor dealer developer door employer folder gap lawyer
  manufacturer parish phrase processor requirement router subscriber subset supplier accelerator agency airline airport alliance anniversary announcement app army article association
  atlas auditorium award badge balloon ballot bank banquet barge barrier base bid bill blueprint boat body
  bond book booklet booth border boulevard boundary branch brand breakthrough bridge briefing broadcast
  brochure building bulletin bus cafe calendar call camera camp campaign canal candidate car card career
  cartoon case catalog catalogue category ceasefire celebration cell census center centre ceremony
  certificate chain challenge championship channel chapter chart charter church circle circular city
  clinic clip club cluster coalition colleague column commission committee company complaint
  complex component compound computer concept concert conclusion concourse confederation conference
  consortium constituency constitution consulate container contest contract convention corner corporation
  corridor council counterpart country court courthouse crew criterion curriculum customer cycle dam
  database deal decision declaration decree deficit definition delegation department deposit depot
  description destination device diagnosis dialect dictionary difference dilemma directive directory district
  document documentary dormitory drawing drone ecosystem edition election embassy emergency empire
  encyclopedia engine entity envoy era essay estate event example excursion exhibit exhibition
  expedition experiment expo expressway facility factory farm feast federation festival file film firm flag
  flagship flaw fleet forecast forest format formula fort forum foundation framework franchise freeze fund
  furnace gala gallery game garden gate gateway gathering generator gesture gift glossary goal grant
  greenhouse group guest guide guidebook guideline gymnasium habitat hackathon hall halt handbook hearing
  helicopter helpline highway hotel hotline house hub idea incident incubator indicator initiative
  inquiry inspector instance institute institution instrument interface interview introduction invitation
  island issue item itinerary jet job journal journey jubilee junction jury key kindergarten kit lab label
  laboratory lake laptop laser lawsuit layer leaflet league lecture lesson letter library line link list loan
  lobby logo loop lounge machine magazine mall mandate manual manuscript map marathon mark market mechanism
  medal meeting memo memorandum memorial message method metro milestone mill mine ministry miracle mission
  mistake model module moment monitor monument moratorium mosque motor motorway movie museum nation
  navy neighbor neighborhood neighbour network newsletter newspaper niche nomination norm notebook novel
  nursery oath objective observatory offer option orchestra organ organisation organization outpost oven
  overhaul overview package pact page pageant painting palace pamphlet panel parade paradigm park passport
  patent path pathway pattern pavilion peak period permit petition phase phenomenon phone photograph picture
  pier pilot pipeline pitch plan plane planet plant platform plaza pledge plot podcast poem poll pond pool
  port portal portfolio portrait post poster prediction premiere prison prize problem procedure process
  product profile program programme project proposal proposition prospectus protocol prototype province pump
  puzzle quarry question questionnaire queue quiz quota radar railway rally ray reactor rebate recipe
  recommendation record recording referendum refinery regime region register registry regulator remedy
  replica reply report representative reputation request reservoir resort resource restaurant result
  ring rink ritual rival roadmap robot rocket role roof roundtable route rover ruler runway
  sample sanctuary satellite scenario schedule scheme scholarship scoreboard screen script sculpture
  secretariat section sector segment seminar sensor sentence sequel series server session set shield ship
  shipyard shop shortlist showcase showroom shrine sign signal signature similarity simulator singer site
  situation skeleton sketch slogan smartphone solution song source spokesman spokesperson spreadsheet squad
  square stadium stake stall stamp standard statement station statue statute step stockpile store storm story
  street strike stronghold studio subgroup subsidiary suburb subway suggestion suite summary summit
  supermarket supplement survey suspect syllabus symposium synagogue syndicate system table tablet tanker
  target task taskforce taxi team telescope template temple tenant tender terminal test textbook theme thesis
  threat threshold ticket timeline timetable tomb tool toolkit topic tour tournament tower toy track tractor
  trademark trailer trait transaction transcript transformer trap treasure treaty trend tribunal trick trip
  trophy truce truck tunnel turbine tutorial unit universe university update upgrade upturn vaccine valley
  variable variant vault vehicle vendor venture venue verdict version vessel viaduct victim view viewpoint
  villa village vineyard visit visitor volcano volunteer voucher voyage wall warehouse warrant watchdog
  weapon webinar website wedding well wharf wheel window winery wing winner workplace workshop workstation
  wreath yacht yard yearbook zone zoo`.split(/\s+/)
)
