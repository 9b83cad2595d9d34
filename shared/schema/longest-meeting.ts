/** The longest meeting that is believed, in minutes; beyond it the person is asked to check. Apart, for pages that must stay small. */
export const LONGEST_MEETING_MINUTES = 480;
