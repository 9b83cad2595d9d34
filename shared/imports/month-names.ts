/**
 * Month names in the languages that exports come in. Abbreviations are beginnings of three letters or more; one that
 * begins two months (the Italian "giu" does not, the French "jui" does) is no month.
 */

const MONTH_NAMES = [
  'january gennaio enero janvier januar',
  'february febbraio febrero fevrier februar',
  'march marzo marzo mars marz',
  'april aprile abril avril april',
  'may maggio mayo mai mai',
  'june giugno junio juin juni',
  'july luglio julio juillet juli',
  'august agosto agosto aout august',
  'september settembre septiembre septembre september',
  'october ottobre octubre octobre oktober',
  'november novembre noviembre novembre november',
  'december dicembre diciembre decembre dezember',
].map((names) => names.split(' '));

/** The month, 1 to 12, that a name or its abbreviation means; undefined when none or two. */
export function toMonthNumber(name: string): number | undefined {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (folded.length < 3) return undefined;
  const months = MONTH_NAMES.flatMap((names, index) =>
    names.some((month) => month.startsWith(folded)) || (folded === 'sept' && index === 8) ? [index + 1] : [],
  );
  return months.length === 1 ? months[0] : undefined;
}
