/**
 * A stored draft meets a new reading of its page: what the person entered stays, the rest is as it reads now, and the
 * submission keeps its id.
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
  const fields: DraftFields = { ...fresh.fields };
  for (const name of Object.keys(fields) as DraftFieldName[]) takeField(fields, stored.fields, name);
  const isDayKept = fields.metOn.origin === 'person' && fields.metOn.value !== '';
  return {
    ...stored,
    fields,
    timeZone: isDayKept ? stored.timeZone : fresh.timeZone,
    event: fresh.event ?? stored.event,
    notes: fresh.notes,
  };
}

function takeField<K extends DraftFieldName>(into: DraftFields, stored: DraftFields, name: K): void {
  into[name] = pick<DraftFields[K]['value']>(stored[name], into[name]) as DraftFields[K];
}

/** A field the person left blank takes what is read now; one they filled in does not. */
function pick<T>(stored: DraftField<T> | undefined, fresh: DraftField<T>): DraftField<T> {
  if (!stored) return fresh;
  if (stored.origin === 'person' && !isBlank(stored.value)) return stored;
  return isBlank(fresh.value) ? stored : fresh;
}
