/**
 * A page's own word that an event will not take place at its time: schema.org's EventCancelled and EventPostponed (2026-11)
 * and the microformat's CANCELLED. It would break if a rescheduled event were taken for one: its new time stands on the
 * page.
 */

/** @returns `cancelled`, or undefined for any other status. */
export const toStatus = (raw: string | undefined): 'cancelled' | undefined =>
  raw !== undefined && /(?:^|[/#:\s]|Event)(?:cancel+ed|postponed)\s*$/i.test(raw) ? 'cancelled' : undefined;
