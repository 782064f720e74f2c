// The words around names: honorifics, job titles, what companies, bodies and places are called, verbs of saying.

import {calendarWords, shortCalendarWords} from '../dates/calendar.ts'

/** "Mr. Wang", "Datuk Seri Azlina": what follows is a person. The dot is a matter of style. */
export const honorifics = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam mdm rev reverend fr hon honourable honorable sheikh
  shaikh sheikha imam rabbi pastor bishop archbishop cardinal pope prince princess sultan emir datuk dato datin tun
  seri puan encik haji hajji hajjah ustaz shri sri smt kumari pandit swami oba alhaji alhaja mallam otunba sen senator
  rep gov lt col gen maj capt sgt cpl cmdr adm brig captain colonel general major lieutenant sergeant commander
  admiral señor señora sra monsieur madame mme herr frau u daw khun engr arc barr atty
`)

/** What alone makes a title; the rest of `titles` only stands with one of these. */
export const posts = words(`
  president chairman chairwoman chairperson chair director secretary minister premier chancellor governor mayor ambassador commissioner ceo
  cfo coo cto cmo cio ciso evp svp vp founder co-founder cofounder owner partner manager head dean provost rector professor lecturer
  researcher scientist engineer analyst editor publisher reporter spokesperson spokesman spokeswoman attorney counsel lawyer judge justice
  magistrate sheriff detective officer representative congressman congresswoman senator assemblymember councilmember councilman councilwoman
  delegate leader speaker treasurer trustee fellow administrator superintendent coordinator coach advisor adviser consultant architect designer
  artist author curator conductor producer actor actress singer physician surgeon nurse doctor inspector controller comptroller cochair co-chair
  undersecretary under-secretary headmaster headmistress headteacher principal general executive captain chief councilor councillor counselor counsellor
`)

/** "CEO Jane Doe", "Director General Daren Tang", "Jane Doe, chief executive". */
export const titles = new Set([
  ...posts,
  ...words(`
    vice chairs directors commissioners president-elect co-ceo managing deputy assistant associate senior junior lead
    acting interim former permanent congressmember whip host marshal cochairman member prime foreign finance defense
    defence state parliamentary regional global group creative technical operating financial marketing information
    technology commercial medical scientific legal communications strategy revenue product people
  `)
])

/** A name with one of these is an organisation's, an institution's, a law's. */
export const bodies = words(`
  academy administration agency airline airlines airport alliance archive army association associates assembly authority bank bancorp board
  brewery brothers bureau cabinet campus capital centre center chamber charity church clinic club coalition college commission committee
  communications company confederation conference congress consortium consulting cooperative corporation council court department development directorate
  division dynamics embassy energy enterprise enterprises entertainment exchange express faculty federation fellowship festival financial foundation forum fund
  gallery games gazette government group guild health healthcare herald holdings hospital hotel hotels house industries initiative institute
  institution insurance international investments investors journal lab laboratories laboratory labs league library logistics magazine market
  media ministry mission mosque museum navy network networks news newspaper office orchestra organisation organization parliament partners partnership
  party pharma pharmaceuticals platform post power press programme program project properties radio realty registry research resources restaurant school schools
  secretariat securities senate service services society software solutions stadium station store studio studios summit symphony systems
  team technologies technology telecom television theatre theater therapeutics times trust tribune tribunal union nations university ventures
  villages wire works workshop polytechnic inspectorate act bill law laws treaty convention agreement award awards prize championship championships cup code amendment plan
  strategy regulations rules report survey index week day month year
`)

/** "Acme Holdings Ltd." */
export const suffixes = words(`
  inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg kgaa sa sas sarl nv bv ab as asa oy oyj spa srl sl pte pty bhd
  sdn kk pjsc jsc psc fze ltda cv holdings group
`)

/** "the Republic of Kenya", "Lake Victoria": names of places, or of what stands there. */
export const places = words(`
  city county municipality governorate province state states emirates district republic kingdom region island islands isle lake river mount mountain mountains valley bay beach cape
  coast gulf harbor harbour port park square street road avenue boulevard lane drive bridge building tower plaza hall village town township
  prefecture oblast territory peninsula desert forest springs falls heights hills
`)

/** Countries, states and cities of two words and more. */
export const longPlaces: ReadonlySet<string> = new Set(
  `United States|United States of America|United Kingdom|United Arab Emirates|Hong Kong|New York|New York City|New Zealand|New Delhi|New Jersey|New Mexico
New Hampshire|New Orleans|New Haven|New England|New South Wales|New Brunswick|New Caledonia|Papua New Guinea|Los Angeles|Las Vegas|San Francisco|San Diego
San Antonio|San Jose|San José|San Juan|San Salvador|San Marino|Santa Fe|Santa Monica|Santa Clara|St. Louis|Saint Lucia|South Africa|South Korea|North Korea
South Sudan|South Carolina|North Carolina|South Dakota|North Dakota|West Virginia|Western Australia|South Australia|North America|South America|Latin America
Central America|East Africa|West Africa|Southern Africa|North Africa|Central Asia|Southeast Asia|South Asia|East Asia|Middle East|Eastern Europe|Western Europe
Sri Lanka|Costa Rica|Puerto Rico|El Salvador|Cape Town|Cape Verde|Burkina Faso|Sierra Leone|Equatorial Guinea|Saudi Arabia|Dominican Republic|Czech Republic
Ivory Coast|Côte d’Ivoire|Tel Aviv|Abu Dhabi|Kuala Lumpur|Ho Chi Minh City|Addis Ababa|Dar es Salaam|Buenos Aires|São Paulo|Rio de Janeiro|Mexico City
Kansas City|Salt Lake City|Oklahoma City|Panama City|Kuwait City|Rhode Island|Long Island|Long Beach|Palm Beach|Palo Alto|Baton Rouge|Fort Worth|Fort Lauderdale
Silicon Valley|British Columbia|Nova Scotia|Northern Ireland|Trinidad and Tobago|Antigua and Barbuda|Bosnia and Herzegovina|Isle of Man|Viet Nam|Port Harcourt`.split(
    /[|\n]/
  )
)

/** A name goes on behind these: "University of Ghana", "Simone de Beauvoir", "Ibn al-Haytham". */
export const particles = words(`
  of the for de del della di da do dos das du la le van der den von zu ter ten bin binti bint ibn al el ben abu y e af av och und et ap st
`)

/** Verbs that have a speaker, in front of a name or behind it. */
export const saying = words(`
  said says added adds told tells explained explains noted notes commented comments stated states announced remarked continued concluded
  recalled emphasized emphasised stressed welcomed urged thanked praised joked wrote writes asked replied
`)

/** Words in capitals only because they open a sentence. */
export const openers = words(`
  the a an this that these those it its he she they we i you his her their our my your in on at by for from with to of as and but or so if
  when while after before during since until although though because where who what why how there here today yesterday tomorrow now then later earlier soon again still even only just once first finally last next also
  however moreover furthermore additionally meanwhile nevertheless yet both each every all some many most more several other another such no not
  one two three four five six seven eight nine ten under over through following according about above among amid despite based founded
  located available please contact visit call read see click learn join note photo image caption source sources media about
`)

/** Capitals that the calendar owes. */
export const calendar: ReadonlySet<string> = new Set([...calendarWords, ...shortCalendarWords])

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
