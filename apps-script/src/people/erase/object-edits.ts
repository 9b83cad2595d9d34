/**
 * What beside cells and notes names a person: lists of validation rules, named ranges, conditional formats, titles of
 * charts, filters and protections. Each is written back as it was read, but for the name. Pure.
 */
import type { BatchRequest, JsonPart, JsonValue, SheetObjects } from '../../platform/sheets-types.ts';
import type { ErasedObjectKind } from '../people-api.ts';
import { replaceInFormula, toNameWords } from './mentions.ts';

export interface ObjectEdits {
  requests: BatchRequest[];
  /** How many of each kind are changed. */
  counts: { kind: ErasedObjectKind; count: number }[];
}

/** Keys under which people's texts stand; everything else is Google's own words and numbers. */
const TEXT_KEYS = new Set([
  'userEnteredValue', 'inputMessage', 'title', 'subtitle', 'altText', 'description', 'text', 'name', 'hiddenValues',
]); // prettier-ignore

/** The edits; `replace` takes the person out of a text. */
export function toObjectEdits(
  objects: SheetObjects,
  person: { name: string },
  replacement: string,
  replace: (text: string) => string,
): ObjectEdits {
  const requests: BatchRequest[] = [];
  const counts = new Map<ErasedObjectKind, number>();
  const add = (kind: ErasedObjectKind, request: BatchRequest, count = 1): void => {
    requests.push(request);
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  const change = (part: JsonPart, then: (changed: JsonPart) => void): void => {
    const changed = mapTexts(part, replace) as JsonPart;
    if (JSON.stringify(changed) !== JSON.stringify(part)) then(changed);
  };
  const taken = new Set(objects.namedRanges.map(({ name }) => name.toLowerCase()));
  for (const { namedRangeId, name } of objects.namedRanges) {
    const next = toRangeName(name, person.name, replacement, replace, taken);
    if (next !== name)
      add('named-range', { updateNamedRange: { namedRange: { namedRangeId, name: next }, fields: 'name' } });
  }
  for (const sheet of objects.sheets) {
    const { sheetId } = sheet;
    sheet.conditionalFormats.forEach((rule, index) => {
      change(rule, (changed) => {
        add('conditional-format', { updateConditionalFormatRule: { sheetId, index, rule: changed } });
      });
    });
    for (const { chartId, spec } of sheet.charts)
      change(spec, (changed) => {
        add('chart', { updateChartSpec: { chartId, spec: changed } });
      });
    for (const { protectedRangeId, description } of sheet.protectedRanges) {
      const next = replace(description);
      if (next === description) continue;
      const protectedRange = { protectedRangeId, description: next };
      add('protection', { updateProtectedRange: { protectedRange, fields: 'description' } });
    }
    for (const filter of sheet.filterViews)
      change(filter, (changed) => {
        const fields = Object.keys(changed).filter((key) => key !== 'filterViewId' && key !== 'range');
        add('filter', { updateFilterView: { filter: changed, fields: fields.join(',') } });
      });
    if (sheet.basicFilter)
      change(sheet.basicFilter, (changed) => {
        add('filter', { setBasicFilter: { filter: changed } });
      });
    for (const { row, column, rule } of sheet.validations)
      change(rule, (changed) => {
        const range = {
          ...{ sheetId, startRowIndex: row, endRowIndex: row + 1 },
          ...{ startColumnIndex: column, endColumnIndex: column + 1 },
        };
        add('validation', { setDataValidation: { range, rule: changed } });
      });
  }
  const title = replace(objects.title);
  if (title !== objects.title)
    add('file', { updateSpreadsheetProperties: { properties: { title }, fields: 'title' } });
  return { requests, counts: [...counts].map(([kind, count]) => ({ kind, count })) };
}

function mapTexts(value: JsonValue, replace: (text: string) => string, key = ''): JsonValue {
  if (typeof value === 'string') {
    if (!TEXT_KEYS.has(key)) return value;
    return value.startsWith('=') ? replaceInFormula(value, replace) : replace(value);
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each: JsonValue) => mapTexts(each, replace, key));
  return Object.fromEntries(
    Object.entries(value as JsonPart).map(([name, each]) => [name, mapTexts(each, replace, name)]),
  );
}

/** A name of a range has no spaces: the person's words stand together in it, or with a dot or line between. */
function toRangeName(
  name: string,
  personName: string,
  replacement: string,
  replace: (text: string) => string,
  taken: Set<string>,
): string {
  const words = toNameWords(personName).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const orders = words.length > 1 ? [words, [words[words.length - 1]!, ...words.slice(0, -1)]] : [];
  const whole = new RegExp(`(?:${orders.map((order) => order.join('[_.]?')).join('|')})`, 'giu');
  const own = replacement.replace(/[^\p{L}\p{N}]+/gu, '_');
  const plain = orders.length > 0 ? name.replace(whole, own) : name;
  const next = plain !== name ? plain : replace(name.replace(/[_.]/g, ' ')).replace(/[^\p{L}\p{N}]+/gu, '_');
  const isSame = plain === name && replace(name.replace(/[_.]/g, ' ')) === name.replace(/[_.]/g, ' ');
  if (isSame) return name;
  let free = next;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${next}_${count}`;
  taken.add(free.toLowerCase());
  return free;
}
