/**
 * A meeting is known by its own start where its calendar names only the series: drafts, sent check-ins and known
 * meetings carry it in their keys. Before, outside of Google, all meetings of a series had one key. And a blank field
 * of a draft says whether the person left it blank.
 */
import type { Migration } from '../migrate.ts';

type Stored = Record<string, unknown>;

/** Google's ids, which name the instance already. */
const OF_INSTANCE = /_\d{8}(?:T\d{6}Z)?$/;

const toObject = (value: unknown): Stored =>
  typeof value === 'object' && value !== null ? (value as Stored) : {};

/** The key with the meeting's start; unchanged where it has one, or where nothing tells the start. */
function withStart(eventKey: unknown, eventId: unknown, start: unknown): unknown {
  const isOfSeries =
    typeof eventKey === 'string' &&
    typeof eventId === 'string' &&
    eventKey.startsWith('event:') &&
    eventKey.endsWith(`:${eventId}`) &&
    !OF_INSTANCE.test(eventId);
  const startMs = typeof start === 'string' ? Date.parse(start) : NaN;
  if (!isOfSeries || Number.isNaN(startMs)) return eventKey;
  return `${eventKey}@${new Date(startMs).toISOString().replace('.000Z', 'Z')}`;
}

/** A blank field counted as the person's before; nobody had decided it. */
const withoutUndecided = (fields: Stored): Stored =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { value, origin } = toObject(field);
      const isBlank =
        [null, '', false].includes(value as null) || (Array.isArray(value) && value.length === 0);
      return [name, isBlank && origin === 'person' ? { value, origin: 'nobody' } : field];
    }),
  );

function toDraft(draft: Stored): Stored {
  const event = toObject(draft['event']);
  const metOn = toObject(toObject(draft['fields'])['metOn'])['value'];
  const eventKey = withStart(draft['eventKey'], event['eventId'], event['startsAt'] ?? metOn);
  const fields = withoutUndecided(toObject(draft['fields']));
  return { ...draft, fields, eventKey, key: draft['key'] === draft['eventKey'] ? eventKey : draft['key'] };
}

function toSubmission(submission: Stored): Stored {
  const fields = toObject(toObject(submission['data'])['fields']);
  return {
    ...submission,
    eventKey: withStart(submission['eventKey'], fields['eventId'], fields['startsAt']),
  };
}

function toMeeting(meeting: Stored): Stored {
  const event = toObject(meeting['event']);
  return {
    ...meeting,
    key: withStart(meeting['key'], event['eventId'], toObject(event['startsAt'])['value']),
  };
}

/** What is stored under a prefix, by name, and how it is brought up to date. */
const KINDS: readonly [prefix: string, up: (value: Stored) => Stored, isNamedByKey: boolean][] = [
  ['draft:', toDraft, true],
  ['submission:', toSubmission, false],
  ['seen-meeting:', toMeeting, true],
];

export const meetingOfSeries: Migration = {
  version: 3,
  what: 'Tells the meetings of a series apart, and blank fields from emptied ones.',
  up(state) {
    const set: Stored = {};
    const remove: string[] = [];
    for (const [name, value] of Object.entries(state)) {
      const [prefix, up, isNamedByKey] = KINDS.find(([start]) => name.startsWith(start)) ?? [];
      if (prefix === undefined || !up || value === null) continue;
      const changed = up(value as Stored);
      const newName = isNamedByKey ? `${prefix}${String(changed['key'])}` : name;
      set[newName] = changed;
      if (newName !== name) remove.push(name);
    }
    return { set, remove };
  },
};
