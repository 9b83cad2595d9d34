/** The most that people write into one long text, in UTF-16 code units. Apart, for pages that must stay small. */
export const LONGEST_TEXT = 20_000;
