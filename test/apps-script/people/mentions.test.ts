import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLoneWords, toMentions } from '../../../apps-script/src/people/erase/mentions.ts';
import { toPieces } from '../../../apps-script/src/people/erase/read-cells.ts';

const harry = { name: 'Harry Mentor', email: 'harry@firm.example' };
const replace = (text: string, others: { name: string; email: string | null }[] = [], person = harry) =>
  toMentions(person, others, 'X').replace(text);

describe('mentions of a person', () => {
  it.each([
    ['Harry Mentor helps', 'X helps'],
    ['HARRY  MENTOR, harry\nmentor', 'X, X'],
    ['Mentor, Harry and Mentor Harry', 'X and X'],
    ['mail HARRY@firm.example.', 'mail X.'],
    ['Harry alone stays', 'Harry alone stays'],
    ['not-harry@firm.example stays', 'not-harry@firm.example stays'],
  ])('%s', (text, expected) => {
    expect(replace(text)).toBe(expected);
  });

  it('leaves a longer name or address of somebody else alone', () => {
    const anna = { name: 'Anna', email: 'anna@firm.example' };
    const others = [{ name: 'Anna Bianchi', email: 'anna@firm.example.org' }];
    expect(
      replace('Anna and Anna Bianchi', others, anna),
      'a single name may be another word: a person says so',
    ).toBe('Anna and Anna Bianchi');
    expect(replace('anna@firm.example.org, anna@firm.example', others, anna)).toBe(
      'anna@firm.example.org, X',
    );
  });

  it('goes even where somebody else bears the very same name: both are meant by it', () => {
    expect(replace('Harry Mentor', [{ name: 'harry mentor', email: null }])).toBe('X');
  });

  it('finds composed and decomposed letters alike', () => {
    const jose = { name: 'José Núñez', email: null };
    expect(toMentions(jose, [], 'X').replace('José Núñez'.normalize('NFD'))).toBe('X');
  });

  it('never finds the whole name again, whatever the name and the text', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[\s,\u00a0]/u.test(text));
    fc.assert(
      fc.property(word, word, fc.string(), fc.string(), (first, last, before, after) => {
        const name = `${first} ${last}`;
        const left = toMentions({ name, email: null }, [], '').replace(`${before} ${name} ${after}`);
        const again = toMentions({ name, email: null }, [], '#').replace(`${before} ${name} ${after}`);
        expect(again.length).toBeGreaterThan(left.length);
      }),
    );
  });

  it('takes single names only where they stand alone and are written so', () => {
    const lone = toLoneWords(['Harry', 'Mentor'], 'X');
    expect(lone.replace('Harry’s list, Harrying, a mentor, Mentor')).toBe('X’s list, Harrying, a mentor, X');
    expect(toLoneWords([], 'X').replace('Harry')).toBe('Harry');
  });
});

describe('pieces in which a spreadsheet is read', () => {
  it('cover every row once and stay bounded', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            rowCount: fc.integer({ min: 0, max: 120_000 }),
            columnCount: fc.integer({ min: 1, max: 40 }),
          }),
          { maxLength: 6 },
        ),
        (sizes) => {
          const facts = sizes.map((size, sheetId) => ({ ...size, sheetId }));
          const calls = toPieces(facts);
          for (const { sheetId, rowCount } of facts) {
            let next = 0;
            for (const range of calls.flat().filter((one) => one.sheetId === sheetId)) {
              expect(range.startRowIndex).toBe(next);
              next = range.endRowIndex!;
            }
            expect(next).toBe(rowCount);
          }
          for (const ranges of calls) {
            const cells = ranges.reduce(
              (sum, { sheetId, startRowIndex = 0, endRowIndex = 0 }) =>
                sum + (endRowIndex - startRowIndex) * facts[sheetId]!.columnCount,
              0,
            );
            expect(cells).toBeLessThanOrEqual(300_000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
