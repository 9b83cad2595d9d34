/** What stands in the way of a change: each with the field that it is about. */
import { program, type Program } from '../../../shared/tables/program.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { Refusal, type OwnerContext } from '../calls/answer.ts';
import type { OpenRows } from '../calls/open-rows.ts';
import { catalogs } from '../words.ts';
import { FROM_TODAY, type ChangeForm, type FormTerm } from './changes-api.ts';

/** The column of the program that bounds a term's value. */
export const COLUMN_OF: Partial<Record<FormTerm, keyof Program & keyof typeof program.columns>> = {
  cadence: 'cadenceDays',
  hours: 'minimumHours',
  length: 'meetingMinutes',
  talks: 'talkEveryDays',
};

/** The least and most of a term's value; null where it has none. */
export function boundsOf(term: FormTerm): { min: number; max: number } | null {
  const name = COLUMN_OF[term];
  if (!name) return null;
  const { min = 0, max = Infinity } = program.columns[name] as { min?: number; max?: number };
  return { min, max };
}

/** Throws the first thing that has to be put right. */
export function checkChange(
  { language }: OwnerContext,
  { ledger, todayOn }: OpenRows,
  { term, pairingIds, fromOn, toOn, value, what, why, talkId }: ChangeForm,
  chosen: readonly Pairing[],
): void {
  const words = catalogs[language].script.changes;
  const refuse = (sentence: string, field: string): never => {
    throw new Refusal(sentence, { issues: [{ code: 'required', field }] });
  };
  if (pairingIds?.length === 0) refuse(words.nobody, 'pairingIds');
  if (
    chosen.length === 0 &&
    term !== 'procedure' &&
    term !== 'length' &&
    term !== 'talks' &&
    term !== 'break'
  )
    refuse(words.nobody, 'pairingIds');
  if (why.trim() === '') refuse(words.noWhy, 'why');
  if (term === 'procedure' && what.trim() === '') refuse(words.noWhat, 'what');
  if (what.trim().length > 300) refuse(words.whatTooLong, 'what');
  if (!FROM_TODAY.includes(term) && !isDateOn(fromOn)) refuse(words.noDay, 'fromOn');
  const bounds = boundsOf(term);
  if (bounds && (value === null || value < bounds.min || value > bounds.max))
    refuse(words.outside(bounds.min, bounds.max), 'value');
  if (term === 'break' && (toOn === null || !isDateOn(toOn) || toOn < fromOn)) refuse(words.breakEnd, 'toOn');
  if (term === 'period') {
    const isAfter = toOn !== null && isDateOn(toOn) && chosen.every(({ startsOn }) => toOn > startsOn);
    if (!isAfter || toOn <= todayOn) refuse(words.periodEnd, 'toOn');
  }
  if (talkId !== null && !ledger.rows('talks').byId.has(talkId)) refuse(words.talkGone, 'talkId');
}
