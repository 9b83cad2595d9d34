import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readArchive,
  toArchiveTable,
  toArchiveText,
  toRecords,
} from '../../../../shared/rules/archive/archive.ts';
import { fromCsv, guard, toCsv, unguard } from '../../../../shared/rules/archive/csv.ts';
import { toSampleFirm } from '../../../../shared/sample/sample-firm.ts';

const firm = toSampleFirm({
  ...{ nowMs: Date.parse('2026-11-23T15:20:00Z'), timeZone: 'Europe/Rome', language: 'en' as const },
});
const tables = [
  toArchiveTable('people', firm.people),
  toArchiveTable('pairings', firm.pairings),
  toArchiveTable('checkIns', firm.checkIns),
];
const text = toArchiveText(tables);
const refusalOf = (changed: string) => {
  const read = readArchive(changed);
  return read.kind === 'refused' ? read.why : null;
};
/** The same file with another content and a sum that fits it. */
const resealed = (change: (body: { tables: typeof tables }) => unknown): string => {
  const changed = structuredClone(tables) as unknown as typeof tables;
  change({ tables: changed });
  return toArchiveText(changed);
};

describe('an archive', () => {
  it('is the same text for the same rows, whatever order the tables come in, and comes back whole', () => {
    expect(toArchiveText([...tables].reverse())).toBe(text);
    const read = readArchive(text);
    if (read.kind !== 'archive') throw new Error(read.why.code);
    expect(toArchiveText(read.tables)).toBe(text);
    expect(toRecords(read.tables.find(({ name }) => name === 'people')!)).toEqual(firm.people);
  });

  it.each([
    ['not json', 'not-an-archive'],
    ['{"format":"other-program","version":1}', 'not-an-archive'],
    ['[]', 'not-an-archive'],
    [text.slice(0, text.length / 2), 'half'],
    [text.replace('"version":1', '"version":2'), 'newer'],
    [text.replace('Harry Bauer', 'Harry Mauer'), 'damaged'],
    [text.replace(/"sha256":"./, '"sha256":"x'), 'damaged'],
    ['{"format":"mentor-ledger","version":1,"tables":[],"counts":{},"sha256":""}', 'damaged'],
  ])('is refused by name: %#', (changed, code) => {
    expect(refusalOf(changed)?.code).toBe(code);
  });

  it('is refused with its place where an id stands twice or a value does not fit', () => {
    const doubled = resealed(({ tables: [people] }) => {
      (people!.rows as unknown[][])[3]![0] = (people!.rows as unknown[][])[1]![0];
    });
    expect(refusalOf(doubled)).toMatchObject({ code: 'doubled-id', table: 'people', row: 4 });
    const wrong = resealed(({ tables: [, pairings] }) => {
      const at = pairings!.columns.indexOf('startsOn');
      (pairings!.rows as unknown[][])[1]![at] = '2026-02-30';
    });
    expect(refusalOf(wrong)).toEqual({
      ...{ code: 'bad-value', table: 'pairings', row: 2, column: 'startsOn' },
    });
  });
});

describe('a tab as CSV', () => {
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      '0012',
      "'=x",
      "''",
      '-5',
      '',
      'a\r\nb',
      'Łódź',
      '"',
      ',',
      '@x',
      '\tx',
      'true',
      '1e3',
    ),
  );
  const cells = fc.oneof(
    values,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.constantFrom(-1.25, 0, 0.1),
  );

  it('comes back as it was, blank apart from an empty text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), (rows) => {
        const csv = toCsv({ name: 'ideas', columns: ['id', 'title'], rows }, (column) => column);
        expect(fromCsv(csv).slice(1)).toEqual(rows);
      }),
    );
  });

  it('holds no text that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(guard(value)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(unguard(guard(value))).toBe(value);
      }),
    );
  });
});
