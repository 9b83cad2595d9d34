/**
 * A check-in while it is being written. Each value carries where it came from, so that the form can show what was
 * read, what is only likely and what the person said. The submission's id is made here, once.
 * It would break if a value from a page or a briefing replaced one that the person has entered.
 */
import type { Guest } from '../../../shared/capture/page-facts.ts';
import type { ReadingNote } from '../../../shared/capture/page-reading.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';

/**
 * Who decided a value. `please-check`: likely, shown with a mark. `nobody`: blank, and free to be filled in later; what
 * the person left blank on purpose has the origin `person`.
 */
export type Origin = 'page' | 'briefing' | 'person' | 'please-check' | 'nobody';

export interface DraftField<T> {
  value: T;
  origin: Origin;
}

export type Outcome = CheckIn['outcome'];
export type Fit = NonNullable<CheckIn['fit']>;

/** What the form asks, as the person sees it; '' and null are blank. */
export interface DraftInputs {
  /** One check-in goes out for each. */
  pairingIds: string[];
  outcome: Outcome | null;
  /** `YYYY-MM-DD` in the draft's zone. */
  metOn: string;
  /** `HH:MM` in the draft's zone. */
  metTime: string;
  /** NaN when what was typed is no number. */
  minutes: number | null;
  worked: string;
  didNotWork: string;
  nextStep: string;
  nextOn: string;
  /** 1 to 4. */
  rating: number | null;
  fit: Fit | null;
  talkWanted: boolean;
  notePrivate: boolean;
  title: string;
}

export type DraftFieldName = keyof DraftInputs;

export type DraftFields = { [K in DraftFieldName]: DraftField<DraftInputs[K]> };

/** What only the calendar page knows; never edited. */
export interface DraftEvent {
  eventId: string | null;
  calendarId: string | null;
  meetingUrl: string | null;
  /** Instant with offset, as read; settles which of two equal wall times is meant. */
  startsAt: string | null;
  /** Stay in this browser: they only propose the pairing. */
  guests: Guest[];
}

export interface CheckInDraft {
  /** The submission's id. */
  id: string;
  /** Where it is kept: one draft for each event, one for the form by hand. */
  key: string;
  /** Of the event it is about; null when written by hand. */
  eventKey: string | null;
  /** Milliseconds since 1970; rises with each input. */
  changedMs: number;
  /** The window that changed it last: two windows may change it in the same millisecond. */
  writer?: string;
  /** The version from which that window began: what was stored, or was taken over from another one. */
  basedOn?: string;
  /** IANA zone of `metOn` and `metTime`. */
  timeZone: DraftField<string>;
  fields: DraftFields;
  event: DraftEvent | null;
  /** What the reading of the page could not settle. */
  notes: ReadingNote[];
  /** The row that this check-in corrects. */
  supersedesId: string | null;
  /** The refused check-in that goes out again with it, under its own id where the pairing is still the same. */
  resends?: { submissionId: string; pairingId: string };
  /** Of the draft that another window was writing at the same time: both texts are kept. */
  rivalOf?: string;
}

/** The key of a draft that belongs to no event. */
export const BY_HAND = 'by-hand';

const blank = <T>(value: T): DraftField<T> => ({ value, origin: 'nobody' });

/** The draft at a place of its own, where another one has taken the place of its event. */
export const apart = (draft: CheckInDraft): CheckInDraft => ({ ...draft, key: `apart:${draft.id}` });

/** The draft as another one beside that of this id: the same words, to be sent on its own. */
export const asRival = (draft: CheckInDraft, newId: string): CheckInDraft => {
  const rival: CheckInDraft = { ...draft, id: newId, rivalOf: draft.id };
  delete rival.resends;
  return apart(rival);
};

/** Every field blank. */
export const toBlankFields = (): DraftFields => ({
  pairingIds: blank([]),
  outcome: blank(null),
  metOn: blank(''),
  metTime: blank(''),
  minutes: blank(null),
  worked: blank(''),
  didNotWork: blank(''),
  nextStep: blank(''),
  nextOn: blank(''),
  rating: blank(null),
  fit: blank(null),
  talkWanted: blank(false),
  notePrivate: blank(false),
  title: blank(''),
});

/** The draft with one field as the person entered it. */
export function withInput<K extends DraftFieldName>(
  draft: CheckInDraft,
  name: K,
  value: DraftInputs[K],
  nowMs: number,
): CheckInDraft {
  return {
    ...draft,
    changedMs: nowMs,
    fields: { ...draft.fields, [name]: { value, origin: 'person' } },
  };
}

/** The draft with fields that the person has looked at and left as they are. */
export function withConfirmed(draft: CheckInDraft, ...names: DraftFieldName[]): CheckInDraft {
  const confirmed = names.map((name) => [name, { ...draft.fields[name], origin: 'person' }]);
  return {
    ...draft,
    fields: { ...draft.fields, ...(Object.fromEntries(confirmed) as Partial<DraftFields>) },
  };
}

/** Nothing is in it: what a form shows before anybody has filled it in. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** Fields that are filled in for the person: that they were emptied is a decision too. */
const FILLED_IN: readonly string[] = ['pairingIds', 'metOn', 'metTime', 'minutes', 'title'];

/** Whether the person has put anything in that would be a pity to lose, be it only another length or day. */
export const hasInput = ({ fields }: CheckInDraft): boolean =>
  Object.entries(fields).some(
    ([name, { origin, value }]) => origin === 'person' && (!isBlank(value) || FILLED_IN.includes(name)),
  );

/** The draft with another one's words below its own, where they differ. */
export function withWordsOf(draft: CheckInDraft, other: CheckInDraft, nowMs: number): CheckInDraft {
  const join = (name: 'worked' | 'didNotWork' | 'nextStep'): DraftField<string> => {
    const [own, theirs] = [draft.fields[name].value, other.fields[name].value];
    if (theirs.trim() === '' || own.includes(theirs)) return draft.fields[name];
    return { value: own.trim() === '' ? theirs : `${own}\n${theirs}`, origin: 'person' };
  };
  const joined: CheckInDraft = {
    ...draft,
    changedMs: nowMs,
    fields: {
      ...draft.fields,
      worked: join('worked'),
      didNotWork: join('didNotWork'),
      nextStep: join('nextStep'),
    },
  };
  delete joined.rivalOf;
  return joined;
}

/** Which version of a draft this is. */
export const toVersion = ({ writer, changedMs }: CheckInDraft): string => `${writer ?? ''} ${changedMs}`;

/** The draft as a window begins with it. */
export const begun = (draft: CheckInDraft): CheckInDraft => ({ ...draft, basedOn: toVersion(draft) });

/** Whether anything was entered since the window began with it. */
export const isTouched = (draft: CheckInDraft): boolean => draft.basedOn !== toVersion(draft);

/** Whether two drafts say the same, whoever decided it. */
export const hasSameWords = (one: CheckInDraft, other: CheckInDraft): boolean =>
  (Object.keys(one.fields) as DraftFieldName[]).every(
    (name) => JSON.stringify(one.fields[name].value) === JSON.stringify(other.fields[name]?.value),
  );

/**
 * Whether the question if the two fit is asked about a pairing: after its first meeting, and when that very check-in
 * is corrected.
 */
export const asksFit = (draft: CheckInDraft, pairingId: string, briefing: Briefing | null): boolean =>
  (draft.supersedesId !== null && draft.fields.fit.value !== null) ||
  briefing?.pairings.some(({ id, heldCount }) => id === pairingId && heldCount === 0) === true;
