/**
 * Headers compared by meaning: "Customer ID", "customer_id" and "CustomerID" are one name, "[Required]" and
 * "(unit)" are not part of it. Matching by position would break with the vendor's next release.
 */

/** Letters that no accent is taken from. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** The words of a header: lower case, no brackets, accents or punctuation, CamelCase taken apart. */
export function toHeaderWords(raw: string): string[] {
  return raw
    .replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[º°ª]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœı]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter)
    .replace(/#/g, ' number ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What the ledger keeps of a signature: files of thousands of columns have longer ones. */
const LONGEST_SIGNATURE = 8000;

/** What a header row is remembered by: its names in order, spelled without case and punctuation. */
export function toHeaderSignature(headers: readonly string[]): string {
  return headers
    .map((header) => toHeaderWords(header).join(' '))
    .join('|')
    .slice(0, LONGEST_SIGNATURE);
}
