/** Bytes, separators, headers, line numbers, and what is refused. */
import fc from 'fast-check';
import csv from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MACINTOSH, WINDOWS_1252 } from '../../../shared/imports/code-pages.ts';
import { decodeBytes } from '../../../shared/imports/decode-bytes.ts';
import { toHeaderSignature, toHeaderWords } from '../../../shared/imports/header-name.ts';
import { prepareSalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import { readTable } from '../../../shared/imports/read-table.ts';
import { importReady, importText, toQuestionIds, toReasons, toShort } from './files.ts';

const rowsOf = (text: string, answer?: string) => {
  const table = readTable(text, answer);
  if (table.kind === 'refused') throw new Error(table.refusal.code);
  return table;
};
const encodeWide = (text: string, isLittle: boolean, mark = ''): Uint8Array => {
  const units = [...(mark + text)].flatMap((char) => char.split('').map((unit) => unit.charCodeAt(0)));
  return new Uint8Array(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

describe('bytes to text', () => {
  it('reads any text in UTF-8 and UTF-16, with and without byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (raw) => {
        const text = raw.replace(/\0/g, '').replace(/^\uFEFF+/, '');
        const plain = new TextEncoder().encode(text);
        fc.pre(plain[0] !== 0x25 && plain[0] !== 0x50);
        expect(decodeBytes(plain)).toMatchObject({ kind: 'text', text });
        expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toMatchObject({
          text,
          encoding: 'utf-8',
        });
        expect(decodeBytes(encodeWide(text, true, '\uFEFF'))).toMatchObject({ text, encoding: 'utf-16le' });
        expect(decodeBytes(encodeWide(text, false, '\uFEFF'))).toMatchObject({ text, encoding: 'utf-16be' });
      }),
    );
  });

  it('recognizes UTF-16 without a mark by its zero bytes', () => {
    const text = 'Customer,Date\nCittà Viva,2026-01-01\n';
    expect(decodeBytes(encodeWide(text, true))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeBytes(encodeWide(text, false))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it('reads every eight-bit value of Windows and old Mac files', () => {
    const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
    // Written out, because the decoder of some platforms takes Latin-1 for it (WHATWG Encoding, index windows-1252).
    const assigned = [
      0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
      0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
      0x153, 0x9d, 0x17e, 0x178,
    ];
    const windows = [...assigned, ...Array.from(upper.subarray(32))];
    expect([...WINDOWS_1252].map((char) => char.codePointAt(0))).toEqual(windows);
    expect(MACINTOSH).toBe(new TextDecoder('macintosh').decode(upper));
  });

  it('decides on UTF-8 exactly as a strict platform decoder does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (tail) => {
        const bytes = new Uint8Array([65, ...tail.map((byte) => byte || 65)]);
        let wanted: string | undefined;
        try {
          wanted = strict.decode(bytes);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
        const decoded = decodeBytes(bytes);
        expect(decoded.kind === 'text' ? decoded.text : undefined).toBe(wanted);
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks with a real line when the bytes are neither, and shows both readings', () => {
    const bytes = Uint8Array.from('Cliente;Data\r\nCitt\u00e0 Viva;2026-01-01\r\n', (char) =>
      char.charCodeAt(0),
    );
    const decoded = decodeBytes(bytes);
    if (decoded.kind !== 'ask') throw new Error('must ask');
    expect(decoded.question.params['line']).toBe(2);
    expect(decoded.question.answers.map(({ params }) => params['text'])).toEqual([
      'Città Viva;2026-01-01',
      'Citt‡ Viva;2026-01-01',
    ]);
    expect(decodeBytes(bytes, 'windows-1252')).toMatchObject({ kind: 'text', encoding: 'windows-1252' });
  });

  it('turns away workbooks and other files that are no text', () => {
    expect(decodeBytes(Uint8Array.from([0x50, 0x4b, 3, 4, 9]))).toEqual({
      kind: 'not-text',
      isSpreadsheet: true,
    });
    expect(decodeBytes(Uint8Array.from([1, 0, 7, 0, 0, 9]))).toMatchObject({ kind: 'not-text' });
    const refused = prepareSalesImport(
      { kind: 'bytes', bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) },
      { answers: {}, todayOn: '2026-11-23', localeDateOrder: 'day-first' },
    );
    expect(refused).toMatchObject({ kind: 'refused', refusals: [{ code: 'spreadsheet-file' }] });
  });
});

describe('text to rows', () => {
  it('reads back any table that a CSV writer wrote, with any separator and line end', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '0', ' ', ',', ';', '\t', '|', '"', '\n', '\r\n', "'", '='),
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\r\n', '\n', '\r'),
        (rows, delimiter, newline) => {
          fc.pre(rows[rows.length - 1]!.some((text) => text !== ''));
          const text = csv.unparse(rows, { delimiter, newline, quotes: true });
          expect(rowsOf(`sep=${delimiter}${newline}${text}`).rows.map(({ cells }) => cells)).toEqual(
            rows.map((cells) => cells.map((text) => text.replace(/\r\n/g, '\n'))),
          );
        },
      ),
    );
  });

  it.each([
    [',', 'a,b\n1,2\n3,4'],
    [';', 'a;b;c\n1,5;2,5;3\n1,5;2;3,1'],
    ['\t', 'a\tb\n1,2\t3\n"x;y"\t4'],
    ['|', 'a|b\n1|2'],
    [';', 'Report, of all\n\na;b\n1;2\n3;4'],
    [',', 'name,note\n"a;b;c","d;e;f"\n"a;b;c","d;e;f"'],
  ])('finds the separator %j', (separator, text) => {
    expect(rowsOf(text)).toMatchObject({ separator });
    expect(rowsOf(text)).not.toHaveProperty('question');
  });

  it('asks when two separators fit equally well', () => {
    const { question } = rowsOf('a,b;c\n1,2;3');
    expect(question?.answers.map(({ value, samples }) => [value, samples])).toEqual([
      [',', ['a', 'b;c']],
      [';', ['a,b', 'c']],
    ]);
    expect(rowsOf('a,b;c\n1,2;3', ';')).not.toHaveProperty('question');
  });

  it('keeps line numbers right across quoted line breaks and a sep line', () => {
    expect(rowsOf('sep=;\r\na;b\r\n"x\r\ny\nz";1\r\nlast;2\r\n').rows.map(({ line }) => line)).toEqual([
      2, 3, 6,
    ]);
  });

  it.each([
    ['first Windows, then Unix', 'a,b\r\n1,"2"\n3,4\r\n5,"6"\n'],
    ['first Unix, then Windows', 'a,b\n1,"2"\r\n3,4\n5,"6"\r\n'],
    ['old Mac within', 'a,b\r\n1,"2"\r3,4\n5,"6"'],
  ])('ends a row at every kind of line end: %s', (_, text) => {
    expect(rowsOf(text).rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('refuses a quote that would swallow the rest, naming the line', () => {
    expect(readTable('a,b\n1,2\n3,"4\n5,6\n')).toEqual({
      kind: 'refused',
      refusal: { code: 'unclosed-quote', params: { line: 3 } },
    });
    expect(readTable('  \n')).toMatchObject({ refusal: { code: 'empty-file' } });
  });
});

describe('headers', () => {
  it('are one name in every spelling', () => {
    for (const header of [
      'Customer ID',
      'customer_id',
      'CustomerID',
      'CustomerId',
      ' customer  id ',
      'Customer ID [Required]',
      'CUSTOMER-ID (text)',
    ]) {
      expect(toHeaderWords(header), header).toEqual(['customer', 'id']);
    }
    expect(toHeaderWords('Quantità/Größe')).toEqual(['quantita', 'grosse']);
    expect(toHeaderSignature(['Data', 'Cliente '])).toBe(toHeaderSignature(['data', 'CLIENTE']));
  });

  it('are found below title lines; otherwise the person points at the row', () => {
    const text = 'Ragione,Chi\nAcme,Ana\n\nRagione,Giorno,Chi\nAcme,01/2026,Ana\nBolt,2026-01-01,Ana\n';
    expect(toQuestionIds(importText(text))).toEqual(['header-row']);
    const columns = importText(text, { answers: { 'header-row': '4' } });
    expect(toQuestionIds(columns)).toEqual(['column:customer', 'column:date', 'column:rep']);
    const answers = { 'header-row': '4', 'column:customer': '0', 'column:date': '1', 'column:rep': '2' };
    expect(toShort(importReady(text, { answers }))).toEqual([
      'bolt|2026-01-01||1 / Bolt / Ana / 2026-01-01 / ',
    ]);
  });

  it('are told by their shape above a column of dates, in any language', () => {
    const text = 'Bright Tools;;\nÜgyfél;Kelt;Értékesítő\nAcme;2026-01-01;Ana\nBolt;2026-01-02;Ben\n';
    const asking = importText(text);
    expect(toQuestionIds(asking)).toEqual(['column:customer', 'column:rep']);
    expect(asking.kind === 'asking' && asking.mapping?.columns.byRole).toEqual({ date: 1 });
  });

  it('may be missing altogether: columns then go by their letter', () => {
    const text = 'Acme;31/01/2026;Ana;1.500,75\nBolt;01/02/2026;Ben;20,00\n';
    expect(toQuestionIds(importText(text))).toEqual(['header-row']);
    const columns = importText(text, { answers: { 'header-row': 'none' } });
    if (columns.kind !== 'asking') throw new Error('must ask');
    expect(
      columns.questions[0]!.answers.map(({ params, samples }) => [params['column'], samples[0]]),
    ).toEqual([
      ['A', 'Acme'],
      ['C', 'Ana'],
      ['D', '1.500,75'],
      ['B', '31/01/2026'],
    ]);
    const answers = {
      'header-row': 'none',
      'column:customer': '0',
      'column:date': '1',
      'column:rep': '2',
      'column:amount': '3',
    };
    expect(toShort(importReady(text, { answers }))).toEqual([
      'acme|2026-01-31|1500.75|1 / Acme / Ana / 2026-01-31 / 1500.75',
      'bolt|2026-02-01|20|1 / Bolt / Ben / 2026-02-01 / 20',
    ]);
  });

  it('never take a name that only contains a role', () => {
    const text = 'Candidate,Updated,Customer,Order date,Sales rep,Tax amount\nx,y,Acme,2026-01-01,Ana,3\n';
    const result = importReady(text);
    expect(result.mapping.columns.byRole).toEqual({ customer: 2, date: 3, rep: 4 });
  });
});

describe('pasted cells and tabs', () => {
  it('are read as a file is', () => {
    const result = prepareSalesImport(
      {
        kind: 'cells',
        rows: [
          ['Customer', 'Date', 'Rep', 'Amount'],
          ['Acme', '2026-01-02', 'Ana', '5'],
          ['', '', '', ''],
        ],
      },
      { answers: {}, todayOn: '2026-11-23', localeDateOrder: 'day-first' },
    );
    if (result.kind !== 'ready') throw new Error(result.kind);
    expect(toShort(result)).toEqual(['acme|2026-01-02|5|1 / Acme / Ana / 2026-01-02 / 5']);
    expect(toReasons(result)).toEqual({});
  });

  it('keep text that looks like a formula as text, and leading zeros of ids', () => {
    const text = 'Order ID,Customer,Date,Rep\n007,"=HYPERLINK(""x"")",2026-01-01,@ana\n';
    expect(importReady(text).orders[0]).toMatchObject({
      orderId: '007',
      customerName: '=HYPERLINK("x")',
      repName: '@ana',
    });
  });
});
