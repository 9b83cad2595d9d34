// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FieldFor } from '../../../shared/components/index.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { checkValue, type Column } from '../../../shared/schema/index.ts';
import { LANGUAGES } from '../../../shared/tables/program.ts';
import { checkIns } from '../../../shared/tables/check-ins.ts';
import { people } from '../../../shared/tables/people.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';
import { percent, text } from '../../../shared/schema/index.ts';
import { show } from './render.tsx';

const issueWords = catalogs.en.issues;
const words = { header: 'Field', help: '' };

test.each(LANGUAGES)(
  'Every column that people fill in has a field with its label and issue (%s)',
  async (language) => {
    for (const name of tableNames) {
      const tableWords = catalogs[language].tables[name] as {
        columns: Record<string, { header: string; help: string }>;
        choices: Record<string, Record<string, string>>;
      };
      for (const [columnName, column] of Object.entries(tableOf(name).columns) as [string, Column][]) {
        const page = await show(
          <FieldFor
            column={column}
            words={tableWords.columns[columnName]!}
            choiceWords={tableWords.choices[columnName]}
            issueWords={catalogs[language].issues}
            value={null}
            issue={{ code: 'required' }}
            onInput={vi.fn()}
          />,
        );
        if (column.input === 'hidden') {
          expect(page.root.innerHTML, `${name}.${columnName}`).toBe('');
          continue;
        }
        expect(page.root.textContent, `${name}.${columnName}`).toContain(
          tableWords.columns[columnName]!.header,
        );
        expect(page.root.querySelector('[aria-invalid="true"]'), `${name}.${columnName}`).not.toBeNull();
        for (const code of column.choices ?? [])
          expect(page.root.textContent).toContain(tableWords.choices[columnName]![code]);
      }
    }
  },
);

test('What looks like a formula or like HTML is handed over as the text it is', async () => {
  const onInput = vi.fn();
  const field = (value: string) => (
    <FieldFor column={text()} words={words} issueWords={issueWords} value={value} onInput={onInput} />
  );
  const hostile = '=HYPERLINK("javascript:alert(1)")<img src=x onerror=alert(1)>';
  const page = await show(field(''));
  await page.type('input', hostile);
  expect(onInput).toHaveBeenCalledWith(hostile);
  await page.again(field(hostile));
  expect(page.one<HTMLInputElement>('input').value).toBe(hostile);
  expect(page.root.querySelector('img')).toBeNull();
});

test('A blank field is null, as the schema wants it', async () => {
  const onInput = vi.fn();
  const page = await show(
    <FieldFor
      column={people.columns.jobTitle}
      words={words}
      issueWords={issueWords}
      value="Sales"
      onInput={onInput}
    />,
  );
  await page.type('input', '');
  expect(onInput).toHaveBeenCalledWith(null);
  expect(checkValue(people.columns.jobTitle, null)).toBeNull();
});

test('A share is typed as percent and kept as a share', async () => {
  const onInput = vi.fn();
  const page = await show(
    <FieldFor column={percent()} words={words} issueWords={issueWords} value={0.07} onInput={onInput} />,
  );
  expect(page.one<HTMLInputElement>('input').value).toBe('7');
  await page.type('input', '12,5');
  expect(onInput).toHaveBeenCalledWith(0.125);
});

test('A date with time is shown and taken in the given zone; a time that the clock skips is no instant', async () => {
  const onInput = vi.fn();
  const { startsAt } = checkIns.columns;
  const page = await show(
    <FieldFor
      column={startsAt}
      words={words}
      issueWords={issueWords}
      timeZone="Europe/Rome"
      value="2026-11-23T14:00:00+01:00"
      onInput={onInput}
    />,
  );
  expect(page.one<HTMLInputElement>('input').value).toBe('2026-11-23T14:00');
  await page.type('input', '2026-07-01T09:30');
  expect(onInput).toHaveBeenLastCalledWith('2026-07-01T09:30:00+02:00');
  await page.type('input', '2026-03-29T02:30');
  const skipped: unknown = onInput.mock.lastCall![0];
  expect(checkValue(startsAt, skipped)).toMatchObject({ code: 'not-an-instant' });
});
