/**
 * Closed answers: `choice` (one of a list of codes, shown in the ledger's language) and `yes-no` (a checkbox).
 * A choice is read in any language we have, so that changing the ledger's language later loses nothing.
 */
import * as v from 'valibot';
import { fail, makeColumn, ok, type Column, type ColumnOptions } from '../column.ts';

const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** One of the given codes. The cell holds the word for it; codes are what the software passes around. */
export function choice<const C extends string>(
  choices: readonly C[],
  options: ColumnOptions & { required: true },
): Column<C, true>;
export function choice<const C extends string>(
  choices: readonly C[],
  options?: ColumnOptions & { required?: false },
): Column<C, false>;
export function choice<const C extends string>(
  choices: readonly C[],
  options: ColumnOptions & { required?: boolean } = {},
): Column<C> {
  return makeColumn<C, boolean>(
    {
      kind: 'choice',
      input: 'choice',
      width: 130,
      choices,
      schema: v.picklist(choices, 'not-a-choice'),
      toCell: (value, context) => ({ stringValue: context.choiceWords?.[value] ?? value }),
      parseCell: (raw, context) => {
        const text = fold(String(raw));
        const languages = [context.choiceWords, ...(context.allChoiceWords ?? [])];
        const code = choices.find(
          (candidate) =>
            fold(candidate) === text ||
            languages.some((words) => words && fold(words[candidate] ?? '') === text),
        );
        if (code !== undefined) return ok(code);
        return fail('not-a-choice', {
          allowed: choices.map((candidate) => context.choiceWords?.[candidate] ?? candidate).join(', '),
        });
      },
    },
    options,
  );
}

/** Yes or no, a checkbox in the sheet. Blank reads as no. */
export function yesNo(options: ColumnOptions = {}): Column<boolean, true> {
  return makeColumn<boolean, true>(
    {
      kind: 'yes-no',
      input: 'yes-no',
      width: 80,
      schema: v.boolean('not-yes-or-no'),
      toCell: (value) => ({ boolValue: value }),
      parseCell: (raw) => {
        if (typeof raw === 'boolean') return ok(raw);
        if (raw === 1 || raw === 0) return ok(raw === 1);
        const text = fold(String(raw));
        if (['true', 'yes', 'y', 'x', 'sì', 'si', 'vero'].includes(text)) return ok(true);
        if (['false', 'no', 'n', 'falso', '-'].includes(text)) return ok(false);
        return fail('not-yes-or-no');
      },
    },
    { ...options, required: true },
  );
}
