// Acronyms that every reader knows, so that nobody has to spell them out.

import {Kind, lexicon} from '../../spelling/lexicon.ts'

/** Known everywhere, whatever the house style: states, bodies, money, time, technology of every day. */
const everywhere = new Set(
  `US USA UK EU UN UAE DC NY LA NYC UFO ID OK TV FM AM PM CD DVD VHS DJ MC VIP MVP PS CV FAQ Q&A R&D B2B B2C P2P DIY SOS SUV ATM PIN SMS SIM USB
  LED LCD GPS WIFI PC PCS PDF HTML URL HTTP HTTPS WWW CEO CFO COO CTO CMO CIO CHRO CRO CPO EVP SVP VP MD PHD MBA BA BS BSC MSC MA LLB JD RN CPA
  HIV AIDS DNA RNA MRNA COVID SARS IQ EQ IT HR PR AI AR VR 2D 3D 4D 4K 5G 4G 3G NASA NATO UNESCO UNICEF FBI CIA BBC CNN NBC CBS ABC FIFA UEFA NBA NFL
  NHL MLB IOC GMT UTC EST EDT CST CDT MST MDT PST PDT ET CT MT PT CET CEST BST IST JST SGT HKT AEST AEDT WAT CAT EAT SAST MSK PKT NPT ICT WIB PHT AKST HST USD EUR GBP JPY CNY RMB CHF CAD AUD INR SGD
  HKD NZD ZAR NGN KES GHS BRL MXN KRW TWD BTC ETH NASDAQ NYSE LSE TSX ASX AMEX OTC OTCQB OTCQX IBM BMW AT&T HSBC KPMG SAP UPS HP LG MTV HBO ESPN
  NPR PBS Q1 Q2 Q3 Q4 H1 H2 FY G7 G8 G20 BRICS MP3 MP4 JPEG PNG GIF CC BCC RSVP ASAP FYI TBA AKA ISBN ISSN DOI ISO MP MPS PO BOX GMO LGBT LGBTQ
  LGBTI LGBTQIA BLT KKK RIP PTA CCTV SWAT NE NW SE SW MIT UCLA USC NYU LSE UBS GE GM PDT AC DC RV HD UHD FOR EPS EBITDA GAAP SEC IPO M&A`.split(
    /\s+/
  )
)

/** Known to who reads the news: trade and politics of every day, companies that go by their letters, coins. */
const news = new Set(
  `EV SME QR S&P FTSE ESG YTD CAGR EMEA HVAC TED MAGA UFC MMA IOT VC RFP FX FOIA NDA ROI KPI SEO API LGBTQI DEI DE&I BIPOC NGO SG&A SAAS R&B
  JLL EY BNY ANZ CIBC MUFG AIG IHG BT DHL GSK ING RBC ADP ADM AMD ARM BASF BHP BMO BP CVS DBS EMI KFC KLM LVMH MGM NEC NTT PNC RBS SK TCL TD TSMC
  TCS USPS VW WPP ZTE EDF ENI GKN ITV RTL RTE CTV CBC ABN FOX TNT HGTV SOL XRP USDT USDC BNB DOGE LTC NFT FAX TEL`.split(
    /\s+/
  )
)

/** Whether a reader of any house knows `short`; with `broad`, also what a dictionary or a list of companies holds. */
export function isEveryday(short: string, broad: boolean): boolean {
  const bare = short.replace(/(?<=\p{Lu})s$/u, '').replaceAll('.', '')
  const key = bare.toUpperCase()
  return (
    everywhere.has(key) ||
    (broad && (news.has(key) || lexicon().graph.find(bare, 'asIs') >= 0 || lexicon().knows(bare, Kind.tech)))
  )
}
