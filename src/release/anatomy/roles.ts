// What a stretch of a release may be, and which of them go together.

export type Role =
  /** What a web page left around the release: breadcrumbs, "Share this page". */
  | 'furniture'
  /** FOR IMMEDIATE RELEASE, embargo lines, the date or the author on a line of their own. */
  | 'notice'
  | 'headline'
  | 'subhead'
  /** NEW YORK, Nov. 3, 2025 — */
  | 'dateline'
  | 'body'
  /** A heading within the body. */
  | 'heading'
  | 'list'
  | 'table'
  /** About Acme … */
  | 'boilerplate'
  | 'contact'
  /** Notes to editors, background, footnotes, safe-harbour statements. */
  | 'notes'
  /** ###, -30-, ENDS. */
  | 'end'

/** The roles that hold prose: what a rule looks at unless it says otherwise. */
export const prose: readonly Role[] = [
  'headline',
  'subhead',
  'body',
  'heading',
  'list',
  'table',
  'boilerplate',
  'notes'
]

/** Prose, and the lines above it that bear a date. */
export const datedRoles: readonly Role[] = [...prose, 'dateline', 'notice']

/** Prose, and the lines around it that name people and places. */
export const naming: readonly Role[] = [...prose, 'dateline', 'contact']

/** Every role that the issuer wrote: what a check of leftovers or of characters looks at. */
export const everywhere: readonly Role[] = [...prose, 'notice', 'dateline', 'contact', 'end']
