// Lines that tell by themselves what they are: page furniture, notices, end marks, headings of contacts and notes, items.

const furniture = [
  /^(?:you are here|home)\b.{0,40}[>»›/|].{0,300}$/i,
  // "News > Press releases > 2026"
  /^[^.!?>»›]{1,40}(?:\s[>»›]\s[^.!?>»›]{1,60}){2,6}$/,
  /^(?:skip to (?:main )?content|share(?: this| on)\b.{0,40}|print(?: this)?(?: page)?|tweet|back to top|read more|subscribe|download(?: the)? (?:pdf|release)|menu|search)$/i,
  /^(?:(?:last|page) updated:?\b.{0,40}|all rights reserved.{0,60}|(?:©|copyright ©?|\(c\))\s?\d{4}.{0,100})$/i,
  /^(?:view (?:the )?(?:source|original) (?:version|content)\b.{0,300}|original source:\s.{0,300}|the post .{5,300} (?:first )?appeared (?:first )?on .{2,60})$/i
]
const notices = [
  /^[*_ ]{0,4}for (?:immediate|general) (?:release|distribution|publication|use)\b.{0,80}$/i,
  /^[*_ ]{0,4}(?:not )?for (?:release|publication)(?:[:,]| (?:on|at|after|before|until)\b|$)(?![^.]{0,90}\. [a-z]).{0,100}$/i,
  /^[*_ ]{0,4}(?:under (?:strict )?embargo|strictly embargoed|embargo(?:ed)?)\s?(?:$|[:–—*_-]|until\b|till\b|for\b|to\b|by\b|\d).{0,120}$/i,
  /^[*_ ]{0,4}(?:news|press|media) (?:release|advisory|alert|statement|note)[:.]?(?:\s+(?:no\.?|n°|#)?\s*[a-z\d/.-]{0,15}\d[\d/.-]{0,15})?[*_ ]{0,4}$/i,
  /^(?:(?:release |publication |published |issue )?date|today|issued(?: on)?|published(?: on)?|posted(?: on)?):?\s(?:[a-z]{3,9},? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[\d./-]{8,10})$/i,
  // The date alone, the author alone: "14 March 2026", "By Nomvula Dube, Harbour News"
  /^(?:[a-z]{6,9},? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4})$/i,
  /^[Bb][Yy]:? \p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|bin|al|el|la|da|dos|\p{Lu}[\p{L}.'’-]{0,20})){1,4}(?:[,|].{1,60})?$/u
]
/** "You are here: …", "News > Press releases", "Share this page", "© 2026 …" */
export function isFurniture(text: string): boolean {
  return text.length < 400 && furniture.some((pattern) => pattern.test(text))
}

/** "FOR IMMEDIATE RELEASE", "Under embargo until …", a date or an author alone */
export function isNotice(text: string): boolean {
  return text.length < 160 && notices.some((pattern) => pattern.test(text))
}

/** "###", "-30-", "ENDS" */
export const end =
  /^(?:[#*]\s*[#*]\s*[#*](?:\s*[#*]){0,3}|[-–—]\s*30\s*[-–—]|[-–—]{0,2}\s*ends?\s*[-–—]{0,2}|[-–—*_=]{3,}|-o0o-)$/i
/** "About us" */
export const about = /^about (?:the |us\b)?\S.{0,80}$/i
/** The end of a sentence, and no "Inc." */
export const sentence = /(?<!\b(?:inc|ltd|co|corp|bros|s\.a|n\.v|s\.p\.a))[.!?]["”’)]*$/i
const desk =
  '(?:media|press|news(?:room)?|public relations|pr|investors?|investor relations|company|general|editorial|corporate|sales|customer)'
/** "Media contact:", "For more information, please contact" */
export const contactHeading = new RegExp(
  String.raw`^(?:for )?(?:(?:all |any |more |further |additional )?(?:${desk}[ /&]{1,3}){0,4}(?:contacts?|inquiries|enquiries|queries)(?: (?:information|details|person|us|for (?:the )?(?:media|press)))?|(?:more|further|additional) (?:information|details))(?:,? (?:please )?(?:contact|call|email))?\s?(?::|$)`,
  'i'
)
/** Wires glue the name to the label: "Contact DetailsDan Okafor", "Media Contact:Ana Lima". */
export const contactLabel =
  /^(?:contact details[a-z]|company website|(?:e-?mail|tel(?:ephone)?|phone|mobile|cell|fax|website|web|url|address|country|twitter|facebook|instagram|linkedin|whatsapp|telegram)s?\s?:)/i
/** An address, a telephone number, a link */
export const detail =
  /[\w.+-]{1,64}@[\w-]{2,63}\.\w{2}|(?:\+|\b)\(?\d{1,4}\)?[-./ \u00a0]\(?\d{2,4}\)?[-./ \u00a0]\d{3,4}|https?:\/\/|www\./
/** "Notes to editors", "Forward-looking statements" */
export const notes =
  /^(?:(?:background )?notes? (?:to|for) (?:the )?(?:editors?|media|journalists?|newsrooms?)|editors?['’]s? notes?|background(?: (?:notes?|information))?|notes|further reading|footnotes?|sources|references|disclaimers?|disclosures?|(?:cautionary (?:note|statement)|safe harbou?r|forward[- ]looking (?:statements?|information)).{0,120})[:.]?$/i
/** "• …", "(a) …" */
export const item =
  /^(?:[•●▪◦‣·–—*-]\s|[•●▪◦‣*](?=[\p{L}\p{N}“"])|\(?(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})[.)]\s)\s*\S/u
/** A line that ends with a mark */
export const finished = /(?:[.!?…:;,]|[.!?…]["”’')\]»]{1,3})$/u
/** "…; and": another item follows */
export const joined = /;(?: (?:and|or))?$/
/** "Opening hours: …" */
export const label = /^\p{Lu}[\p{L}() /&-]{2,50}:\s?\S.{0,120}$/u
/** These head a section, never a release. */
export const section =
  /^(?:introduction|overview|summary|(?:executive|key) (?:summary|findings|highlights|facts|points|takeaways)|highlights|background|key results)[:.]?$/i
