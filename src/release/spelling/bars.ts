// How much must speak for a misspelling, by what speaks against it; all in hundredths, as the weights are.

/** What proves a misspelling: more than any observations amount to. */
export const certain = 10_000

/** Where a word has three or four letters. */
export const striking = 150

/** Where it stands among words of another language. */
export const plain = 300

/** Where it may be a brand or a surname; and where it may be a short one. */
export const blatant = 400
export const glaring = 600
