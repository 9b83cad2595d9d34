/**
 * A text without what it says: each word and number gets its stand-in; dates, clock times, zones, punctuation stay.
 * It would break if anything but the kept stretches could carry letters or digits through.
 */
import type { Aliases } from './aliases.ts';
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeAddress } from './web-address.ts';

const MAX_LENGTH = 4_000;
const PIECES =
  /(?<link>(?:https?|webcal|ftp):\/\/[^\s<>"']+)|(?<mail>(?:mailto:)?[^\s@<>()"',;:[\]]+@[^\s@<>()"',;:[\]]+)|(?<zone>\b[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+){1,2}\b)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\p{N}+)|(?<mark>[\p{M}\p{Co}\p{Cs}\p{Cn}])|(?<hidden>[\p{Cf}\p{Cc}])/gu;
/** Direction marks and joiners are kept: texts of some languages are read wrong without them. */
const KEPT_MARKS = /[\n\r\t\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/;

/** The text with stand-ins. */
export function anonymizeText(text: string, anonymizer: Anonymizer): string {
  const short = text.slice(0, MAX_LENGTH);
  let result = '';
  let at = 0;
  for (const [from, to] of anonymizer.findDates(short)) {
    result += replacePieces(short.slice(at, from), anonymizer) + short.slice(from, to);
    at = to;
  }
  return result + replacePieces(short.slice(at), anonymizer);
}

function replacePieces(text: string, anonymizer: Anonymizer): string {
  const { aliases } = anonymizer;
  return text.replace(PIECES, (piece, ...rest) => {
    const { link, mail, zone, word, number, hidden } = rest.at(-1) as Partial<Record<string, string>>;
    if (link) return anonymizeAddress(link, anonymizer);
    if (mail) return replaceMail(mail, aliases);
    if (zone && isZone(zone)) return zone;
    if (zone) return zone.replace(/[A-Za-z]+/g, (part) => aliases.word(part));
    if (word) return aliases.word(word);
    if (number) return aliases.number(number);
    return hidden && KEPT_MARKS.test(hidden) ? piece : '';
  });
}

function replaceMail(mail: string, aliases: Aliases): string {
  const [, scheme = '', address = '', tail = ''] = /^(mailto:)?(.*?)([.!?]*)$/i.exec(mail) ?? [];
  // The words of an address are learned too: they must not come back as a stand-in or as an attribute's name.
  for (const word of address.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) aliases.word(word);
  return `${scheme}${aliases.address(address)}${tail}`;
}

/** Whether a text is the name of a zone; `Maria/Rossi` is none. */
export function isZone(text: string): boolean {
  try {
    return /^[A-Z]/.test(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}
