/**
 * Amounts as files write them, and what the decimal mark of a *column* is: one value alone often cannot tell, and a
 * wrong guess multiplies by a thousand. A column that contradicts itself is refused.
 */

export type DecimalMark = '.' | ',';

/** What one value tells about its column's decimal mark. */
type Evidence = DecimalMark | 'open' | 'none' | 'unreadable';

/** A value with its line, as evidence to show. */
export interface LineValue {
  readonly line: number;
  readonly raw: string;
}

/** What a column's values say together. */
export type DecimalDecision =
  | { readonly kind: 'decided'; readonly mark: DecimalMark }
  | { readonly kind: 'ask'; readonly examples: readonly LineValue[] }
  | { readonly kind: 'mixed'; readonly point: LineValue; readonly comma: LineValue };

interface AmountParts {
  readonly isNegative: boolean;
  /** Digits with their marks, nothing else. */
  readonly core: string;
  /** What stood around the digits, such as `€` or `USD`. */
  readonly currency: string;
  readonly hasGap: boolean;
}

/** Decides the decimal mark of a column; values that are no amounts say nothing. */
export function decideDecimalMark(values: readonly LineValue[]): DecimalDecision {
  const first: Partial<Record<Evidence, LineValue>> = {};
  const open: LineValue[] = [];
  for (const value of values) {
    const evidence = toEvidence(value.raw);
    first[evidence] ??= value;
    if (evidence === 'open' && open.length < 2 && open[0]?.raw !== value.raw) open.push(value);
    if (first['.'] && first[',']) return { kind: 'mixed', point: first['.'], comma: first[','] };
  }
  if (first['.']) return { kind: 'decided', mark: '.' };
  if (first[',']) return { kind: 'decided', mark: ',' };
  return open.length > 0 ? { kind: 'ask', examples: open } : { kind: 'decided', mark: '.' };
}

/** The amount with the column's decimal mark; undefined when the text is no amount. */
export function parseAmount(raw: string, mark: DecimalMark): number | undefined {
  const parts = toParts(raw);
  if (!parts) return undefined;
  const evidence = toEvidence(raw);
  if (evidence === 'unreadable' || ((evidence === '.' || evidence === ',') && evidence !== mark))
    return undefined;
  const plain = parts.core.replace(mark === '.' ? /[,'’]/g : /[.'’]/g, '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return parts.isNegative && value !== 0 ? -value : value;
}

/** The currency written with an amount, upper case; `''` without one. */
export function toCurrency(raw: string): string {
  return toParts(raw)?.currency ?? '';
}

const AMOUNT = /^(\D*?)((?<!\p{L})[.,]?\d(?:[\d.,'’\s]*\d)?[.,]?)(\D*)$/u;
const SAME_CURRENCY: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
};

function toParts(raw: string): AmountParts | undefined {
  const match = AMOUNT.exec(raw.trim());
  if (!match) return undefined;
  const [, before = '', core = '', after = ''] = match;
  const around = before + after;
  const isBracketed = before.includes('(') && after.includes(')');
  const dashes = around.match(/[-−–]/g)?.length ?? 0;
  const currency = around.replace(/[-−–+()\s]/g, '').toUpperCase();
  if (dashes > 1 || (isBracketed && dashes > 0) || currency.length > 4 || currency.includes('%'))
    return undefined;
  return {
    isNegative: isBracketed || dashes === 1,
    core: core.replace(/\s/g, ''),
    currency: SAME_CURRENCY[currency] ?? currency,
    hasGap: /\d[\s'’]\d/.test(core),
  };
}

function toEvidence(raw: string): Evidence {
  const parts = toParts(raw);
  if (!parts) return 'unreadable';
  const { core, hasGap } = parts;
  const points = core.split('.').length - 1;
  const commas = core.split(',').length - 1;
  if (points === 0 && commas === 0) return 'none';
  if (points > 0 && commas > 0) {
    const decimal = core.lastIndexOf('.') > core.lastIndexOf(',') ? '.' : ',';
    const isSound =
      (decimal === '.' ? points : commas) === 1 && isGrouped(core.slice(0, core.lastIndexOf(decimal)));
    return isSound ? decimal : 'unreadable';
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    if (!isGrouped(core)) return 'unreadable';
    return mark === '.' ? ',' : '.';
  }
  const [before = '', after = ''] = core.split(mark);
  const canBeThousands = after.length === 3 && /^[1-9]\d{0,2}$/.test(before) && !hasGap;
  return canBeThousands ? 'open' : mark;
}

function isGrouped(core: string): boolean {
  return /^\d{1,3}(?:([.,'’])\d{2,3})*(?:[.,'’]\d{3})$/.test(core) || /^\d+$/.test(core);
}
