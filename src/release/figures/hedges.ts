// Words that say that a figure is not exact: "about 40 percent".

/** Alternatives of a pattern: what stands right in front of the figure. */
export const hedges = 'about|around|nearly|almost|roughly|approximately|over|more than|some'
