// An instruction in brackets that nobody carried out: "[INSERT QUOTE FROM MINISTER]".

import {everywhere} from '../../src/release/anatomy/roles.ts'
import type {Release, Span} from '../../src/release/index.ts'
import {matchesAt, placesOfSigns} from '../../src/release/words/signs.ts'
import {rule} from '../../src/rule.ts'

const bracketed = /(?<![\p{L}\p{N}_])[[<]([^[\]<>\n=]{1,120})[\]>](?!\()/uy
const rounded = /\((?:please |pls )?(?:insert|add|check|confirm|fill in) [^()\n]{2,80}\)/iuy
/** "(spelling?)": a question that nobody answered. */
const asked =
  /\((?:spelling|sp|check|confirm|correct|right|title|job title|name|date|figure|number|source|tbc|which)\?{1,3}\)/iuy
const order =
  /^(?:please |pls |to )?(?:insert|add|check|confirm|delete|remove|replace|fill in|verify|rewrite|attach|include|update|ask|quote (?:from|to|by)|link to|need|put)\b/i
const pending =
  /\b(?:to come|to follow|tbc|tbd|tba|tk|to be (?:confirmed|added|decided|completed|supplied)|goes here|here|(?:check|spelling|verify|source|sp|correct)\??)$/i
const slot =
  /^(?:your |the |full |first |last |insert )?(?:name|surname|company|organi[sz]ation|date|time|city|town|state|country|location|venue|title|job title|position|number|amount|figure|phone|telephone|e-?mail|url|website|link|hyperlink|quote|spokesperson|spokesman|spokeswoman|headline|sub-?head(?:line)?|boilerplate|image|photo|logo|client|product|month|year|day|weekday|address|contact)s?(?: (?:name|number|address|details|here|title|of .{2,30}|\d))?$/i
const capitals = /^\p{Lu}{3,}(?:[ /'’,&-]{1,2}\p{Lu}{1,20}){1,11}$/u

export default rule({
  id: 'leftover-instruction',
  summary: 'An instruction or an empty slot in brackets.',
  why: 'Releases have gone out with “[INSERT QUOTE]” in them. Somebody was to fill this in.',
  severity: 'error',
  fix: 'none',
  roles: everywhere,
  examples: [
    {
      text: '“{[INSERT QUOTE FROM MINISTER]}”\n\nThe fund was founded on {[date]} by {[Company Name]} {(insert link here)}.'
    },
    {text: 'Ama Boateng, {[TITLE]}, said: “{<add quote>}” {[photo to come]}'},
    {
      text: 'Ama Boateng {(spelling?)}, who runs a bakery {[check]}, sold 40 boats {(check?)} and masts (which ones?).'
    },
    {
      text: 'The fund today [Wednesday 14 January] published its report [PDF] with [Annex A], a note [1] and [Lima].'
    },
    {text: '“We love [our] boats [sic],” she said. “[The date] is near, as [name] told me.”'},
    {text: 'See [our terms](https://tidewater.example/terms) and [email protected].'}
  ],
  check(release, report) {
    for (const match of matchesAt(release.text, bracketed, placesOfSigns(release, '[<'))) {
      const [whole, inner] = match as unknown as [string, string]
      const span = release.span(match.index, match.index + whole.length)
      if (isLeft(release, span, inner.trim())) tell(span)
    }
    for (const {index, 0: whole} of matchesAt(
      release.text,
      rounded,
      placesOfSigns(release, '(', isBeforeOrder)
    )) {
      const span = release.span(index, index + whole.length)
      if (
        /\b(?:here|quotes?|names?|links?|dates?|figures?|photos?|images?|text|titles?|urls?|with \p{L}+)\)$/iu.test(
          whole
        )
      )
        tell(span)
    }

    for (const {index, 0: whole} of matchesAt(release.text, asked, placesOfSigns(release, '('))) {
      tell(release.span(index, index + whole.length))
    }

    function tell(span: Span) {
      report(span, `Unexpected \`${span.text}\`: an instruction or an empty slot is left`)
    }
  }
})

/** "(please insert", "(add", "(check", "(fill in" */
function isBeforeOrder(text: string, at: number) {
  return /[piacf]/i.test(text[at + 1] ?? ' ')
}

/** In direct speech, editors put their own words in brackets: there only what shouts or orders is left over. */
function isLeft(release: Release, span: Span, inner: string) {
  if (capitals.test(inner)) return span.text[0] === '[' && !known.test(inner)
  if (slot.test(inner) && /^\p{Lu}{4,}$/u.test(inner)) return true
  if (order.test(inner) && /\s/u.test(inner)) return !/\b(?:ed|emphasis)\b/i.test(inner)
  if (release.quotationAt(span.start)) return false
  return slot.test(inner) || (pending.test(inner) && inner.length < 60 && span.text[0] === '[')
}

/** Bracketed capitals that belong: "[FULL TEXT]", "[WATCH VIDEO]" are links of a web page. */
const known = /^(?:FULL|READ|WATCH|VIEW|CLICK|SEE|LISTEN|DOWNLOAD|VIDEO|PHOTOS?|ANNEX|APPENDIX|END|ENDS)\b/u
