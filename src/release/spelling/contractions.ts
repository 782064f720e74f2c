// Words that lost their apostrophe and are no word without it.

/** What stands without an apostrophe, and how it is written with one. "cant", "wont", "lets", "were" are words of their own. */
export const contractions: ReadonlyMap<string, string> = new Map(
  `don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't wouldn't mustn't needn't that's there's
  what's here's you're they're we've they've you've you'll they'll it'll that'll there'll they'd who've could've should've would've
  everyone's anyone's someone's everybody's anybody's somebody's nobody's else's women's children's today's yesterday's tomorrow's`
    .split(/\s+/)
    .map((right) => [right.replace("'", ''), right] as const)
)
