/**
 * A stored draft meets a new reading of its page: what the person decided stays, be it to leave a field blank; the rest
 * is as it reads now, and the submission keeps its id. A draft by hand has no page: it stays as it is.
 */
import {
  isBlank,
  type CheckInDraft,
  type DraftField,
  type DraftFieldName,
  type DraftFields,
} from './draft.ts';

/** `stored` brought up to date by `fresh`, a draft made from the same event just now. */
export function restoreDraft(stored: CheckInDraft, fresh: CheckInDraft): CheckInDraft {
  if (!fresh.event) return { ...stored, notes: fresh.notes };
  const fields: DraftFields = { ...fresh.fields };
  for (const name of Object.keys(fields) as DraftFieldName[]) takeField(fields, stored.fields, name);
  // Day, time and zone are one moment: a day of the person's with a time from the page would be another one.
  const isMomentKept = [stored.fields.metOn, stored.fields.metTime].some(({ origin }) => origin === 'person');
  if (isMomentKept) Object.assign(fields, { metOn: stored.fields.metOn, metTime: stored.fields.metTime });
  return {
    ...stored,
    fields,
    timeZone: isMomentKept ? stored.timeZone : fresh.timeZone,
    event: fresh.event,
    notes: fresh.notes,
  };
}

function takeField<K extends DraftFieldName>(into: DraftFields, stored: DraftFields, name: K): void {
  into[name] = pick<DraftFields[K]['value']>(stored[name], into[name]) as DraftFields[K];
}

function pick<T>(stored: DraftField<T> | undefined, fresh: DraftField<T>): DraftField<T> {
  if (!stored) return fresh;
  if (stored.origin === 'person') return stored;
  return isBlank(fresh.value) ? stored : fresh;
}
