// Acronyms whose letters are those of another language: the English name does not spell them.
// Each pair is the body's own, from its charter or website.

const table = `
ADEME	French Agency for Ecological Transition|French Environment and Energy Management Agency
AFD	French Development Agency
AIPPI	International Association for the Protection of Intellectual Property
ANR	French National Research Agency
ASI	Italian Space Agency
BIPM	International Bureau of Weights and Measures
BNDES	Brazilian Development Bank|National Bank for Economic and Social Development
CEDEAO	Economic Community of West African States
CEMAC	Central African Economic and Monetary Community|Economic and Monetary Community of Central Africa
CERN	European Organization for Nuclear Research|European Organisation for Nuclear Research
CIRAD	French Agricultural Research Centre for International Development
CISAC	International Confederation of Societies of Authors and Composers
CNES	French Space Agency|National Centre for Space Studies
CNRS	French National Centre for Scientific Research|French National Center for Scientific Research|National Center for Scientific Research
CONACYT	National Council for Science and Technology
CONICET	National Scientific and Technical Research Council
CSIC	Spanish National Research Council
DAAD	German Academic Exchange Service
DFG	German Research Foundation
DLR	German Aerospace Center|German Aerospace Centre
EMBRAPA	Brazilian Agricultural Research Corporation
EPFL	Swiss Federal Institute of Technology in Lausanne|Swiss Federal Institute of Technology Lausanne
ETH	Swiss Federal Institute of Technology|Swiss Federal Institute of Technology in Zurich
FAPESP	São Paulo Research Foundation|Sao Paulo Research Foundation
FARC	Revolutionary Armed Forces of Colombia
FEI	International Equestrian Federation|International Federation for Equestrian Sports
FIA	International Automobile Federation
FIBA	International Basketball Federation
FIDE	International Chess Federation
FIDH	International Federation for Human Rights
FIE	International Fencing Federation
FIFA	International Football Federation|International Federation of Football
FIG	International Gymnastics Federation|International Federation of Surveyors
FIM	International Motorcycling Federation
FINA	International Swimming Federation
FIP	International Pharmaceutical Federation
FIS	International Ski Federation|International Ski and Snowboard Federation
FIVB	International Volleyball Federation
FSB	Federal Security Service
GIZ	German Agency for International Cooperation|German Development Agency
INFN	National Institute for Nuclear Physics|Italian National Institute for Nuclear Physics
INPI	National Institute of Industrial Property|National Industrial Property Institute|Brazilian Patent and Trademark Office
INRAE	National Research Institute for Agriculture, Food and Environment
INSEE	National Institute of Statistics and Economic Studies
INSERM	National Institute of Health and Medical Research|French National Institute of Health and Medical Research
INTERPOL	International Criminal Police Organization|International Criminal Police Organisation
ISO	International Organization for Standardization|International Organisation for Standardisation|International Standards Organization
KFW	German Development Bank
MERCOSUR	Southern Common Market|Common Market of the South
MSF	Doctors Without Borders
OAPI	African Intellectual Property Organization|African Organization of Intellectual Property
OEA	Organization of American States
OEI	Organization of Ibero-American States
OHADA	Organization for the Harmonization of Business Law in Africa|Organisation for the Harmonization of Business Law in Africa
OIE	World Organisation for Animal Health|World Organization for Animal Health
OIF	International Organization of La Francophonie|International Organisation of La Francophonie
OIV	International Organisation of Vine and Wine|International Organization of Vine and Wine
PEMEX	Mexican Petroleum
PKK	Kurdistan Workers' Party|Kurdistan Workers’ Party
RSF	Reporters Without Borders
SENAI	National Service for Industrial Training
SI	International System of Units
SICA	Central American Integration System
TUBITAK	Scientific and Technological Research Council of Turkey|Scientific and Technological Research Council of Türkiye
UCI	International Cycling Union
UEMOA	West African Economic and Monetary Union
UIC	International Union of Railways
UNAM	National Autonomous University of Mexico
UNASUR	Union of South American Nations
UNFPA	United Nations Population Fund
UNICEF	United Nations Children's Fund|United Nations Children’s Fund|UN Children's Fund
TRIPS	Trade-Related Aspects of Intellectual Property Rights|Trade Related Aspects of Intellectual Property Rights
UNIDROIT	International Institute for the Unification of Private Law
UNHCR	UN Refugee Agency|United Nations Refugee Agency
UPOV	International Union for the Protection of New Varieties of Plants
UTC	Coordinated Universal Time|Universal Coordinated Time`

const names = new Map<string, string[]>(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
    .map(([short, long]) => [short, long.split('|')])
)

/** Where in `text` the English name of `letters` begins that ends it; -1 if it does not. */
export function foreignStart(letters: string, text: string): number {
  const lower = text.toLowerCase()
  const name = names.get(letters)?.find((name) => lower.endsWith(name.toLowerCase()))
  return name === undefined ? -1 : text.length - name.length
}
