/**
 * Amounts as files write them, and what the decimal mark of a *column* is: one value alone often cannot tell, and a
 * wrong guess multiplies by a thousand. A column that contradicts itself is refused.
 */

import { isCurrency, toCurrencyName } from './currencies.ts';

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
  /** The mark before a dash that stands for no cents. */
  readonly dash?: DecimalMark;
}

/** Decides the decimal mark of a column; values that are no amounts say nothing. */
export function decideDecimalMark(values: readonly LineValue[]): DecimalDecision {
  const first: Partial<Record<Evidence, LineValue>> = {};
  const open: LineValue[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value.raw)) continue;
    seen.add(value.raw);
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
  const plain = parts.dash ? parts.core.replace(/[.,'’]/g, '') : toPlain(parts.core, mark);
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return parts.isNegative && value !== 0 ? -value : value;
}

/** The currency written with an amount, upper case; `''` without one. */
export function toCurrency(raw: string): string {
  return toParts(raw)?.currency ?? '';
}

const toPlain = (core: string, mark: DecimalMark): string =>
  core.replace(mark === '.' ? /[,'’]/g : /[.'’]/g, '').replace(',', '.');

/** What `5K` and `$1.2M` are multiplied by; undefined for an amount in full. */
export function splitShortAmount(raw: string): { readonly text: string; readonly times: number } | undefined {
  const match = SHORT.exec(raw.trim());
  return match ? { text: match[1]!, times: /^(?:k|tsd)$/i.test(match[2]!) ? 1000 : 1_000_000 } : undefined;
}

/** `1200.00 S`, `55.00 Cr`: the side of an account behind the digits. */
export function splitSideMark(raw: string): { readonly text: string; readonly side: string } | undefined {
  const match = SIDE.exec(raw.trim());
  return match ? { text: match[1]!, side: match[2]!.toUpperCase() } : undefined;
}

const AMOUNT = /^(\D*?)((?<!\p{L})[.,]?\d(?:[\d.,'’\s]*\d)?[.,]?)(\D*)$/u;
/** `500,-`, `12'000.-`: no cents. */
const DASHED = /(\d)([.,])[-–—]{1,2}(?=\D*$)/;
const GLUED = /^([-−–+(]?\s*)(\p{L}{1,3}\$?)(?=[-−–]?\d)/u;
const SHORT = /^(.*\d)\s?(k|m|mio|mln|tsd)\.?$/i;
const SIDE = /^(.*\d)\s?(cr|dr|[sh])\.?$/i;

function toParts(raw: string): AmountParts | undefined {
  const dashed = DASHED.exec(raw);
  // Apart from its digits a currency cannot be mistaken for a part of an id.
  const text = raw.trim().replace(DASHED, '$1').replace(GLUED, (glued, before: string, name: string) =>
    isCurrency(name) ? `${before}${name} ` : glued,
  ); // prettier-ignore
  const match = AMOUNT.exec(text);
  if (!match || SHORT.test(text)) return undefined;
  const [, before = '', core = '', after = ''] = match;
  const around = before + after;
  const isBracketed = before.includes('(') && after.includes(')');
  const dashes = around.match(/[-−–]/g)?.length ?? 0;
  const currency = toCurrencyName(around.replace(/[-−–+()\s]/g, ''));
  if (dashes > 1 || (isBracketed && dashes > 0) || currency.length > 4 || currency.includes('%'))
    return undefined;
  return {
    isNegative: isBracketed || dashes === 1,
    core: core.replace(/\s/g, ''),
    currency,
    hasGap: /\d[\s'’]\d/.test(core),
    ...(dashed && { dash: dashed[2] as DecimalMark }),
  };
}

function toEvidence(raw: string): Evidence {
  const parts = toParts(raw);
  if (!parts) return 'unreadable';
  const { core, hasGap, dash } = parts;
  // Swiss files write 500.- beside 12,50: the dash alone decides nothing, thousands before it do.
  if (dash) return /[.,]/.test(core) ? (core.includes(dash) ? 'unreadable' : dash) : 'none';
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
