/** Where each value of a draft comes from, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import type { EventFacts, Guest } from '../../../shared/capture/page-facts.ts';
import { withInput, type CheckInDraft } from '../../../extension/src/draft/draft.ts';
import { restoreDraft } from '../../../extension/src/draft/restore-draft.ts';
import { toEventKey } from '../../../extension/src/draft/meeting-key.ts';
import { startByHand, startFromEvent } from '../../../extension/src/draft/start-draft.ts';
import { toSubmissions } from '../../../extension/src/draft/to-submissions.ts';
import { briefing, NOW_MS, WEB_APP_URL } from '../simulated/sample.ts';

let ids = 0;
const context = {
  briefing,
  clock: { nowMs: () => NOW_MS, timeZone: () => 'Europe/Rome' },
  newId: () => `draft-${++ids}`,
};
const destination = { webAppUrl: WEB_APP_URL, personId: 'p-mina', programName: 'Keeping customers' };
const confirmed = <T>(value: T) => ({ value, certainty: 'confirmed' as const, sources: ['a', 'b'] });
const unsure = <T>(value: T) => ({ value, certainty: 'please-check' as const, sources: ['a'] });
const guest = (email: string, more: Partial<Guest> = {}): Guest => ({
  email,
  isOrganizer: false,
  isViewer: false,
  ...more,
});

const event: EventFacts = {
  title: confirmed('Weekly: Sam and Mina'),
  startsAt: confirmed('2026-11-23T14:00:00+01:00'),
  endsAt: confirmed('2026-11-23T14:45:00+01:00'),
  isAllDay: false,
  timeZone: confirmed('Europe/Rome'),
  guests: [guest('mina@firm.example', { isViewer: true }), guest('sam@firm.example')],
  meetingUrl: confirmed('https://meet.google.com/abc-defg-hij'),
  eventId: 'ev1',
  calendarId: 'mina@firm.example',
};
const start = (over: Partial<EventFacts> = {}) => startFromEvent({ ...event, ...over }, [], context);

/** The event as a page shows it that lacks something. */
function without(...names: (keyof EventFacts)[]): EventFacts {
  const rest = { ...event };
  for (const name of names) delete rest[name];
  return rest;
}

/** The draft as a person fills it in. */
function fill(draft: CheckInDraft): CheckInDraft {
  const held = withInput(draft, 'outcome', 'held', NOW_MS);
  return withInput(held, 'worked', 'She rang the quiet customers.', NOW_MS);
}

describe('a draft from an event', () => {
  it('takes over what two sources confirm, as from the page', () => {
    const { fields } = start();
    expect(fields.metOn).toEqual({ value: '2026-11-23', origin: 'page' });
    expect(fields.metTime).toEqual({ value: '14:00', origin: 'page' });
    expect(fields.minutes).toEqual({ value: 45, origin: 'page' });
    expect(fields.pairingIds).toEqual({ value: ['pair-sam'], origin: 'page' });
  });

  it('marks what one source says', () => {
    const { fields } = start({ startsAt: unsure('2026-11-23T14:00:00+01:00') });
    expect(fields.metOn.origin).toBe('please-check');
    expect(fields.minutes.origin).toBe('please-check');
  });

  it('marks the time when the zone is not certain', () => {
    const { fields } = start({ timeZone: unsure('Europe/Rome') });
    expect(fields.metTime.origin).toBe('please-check');
  });

  it('never fills in that the meeting took place, the rating, or anything else only the mentor knows', () => {
    const { fields } = start();
    expect(fields.outcome.value).toBeNull();
    expect(fields.rating.value).toBeNull();
    expect(fields.fit.value).toBeNull();
    expect(fields.worked.value).toBe('');
  });

  it('leaves the length blank when the page does not say it, or says something no meeting lasts', () => {
    expect(startFromEvent(without('endsAt'), [], context).fields.minutes.value).toBeNull();
    expect(start({ endsAt: confirmed('2026-11-25T14:00:00+01:00') }).fields.minutes.value).toBeNull();
    expect(start({ endsAt: confirmed('2026-11-23T13:00:00+01:00') }).fields.minutes.value).toBeNull();
  });

  it('asks whom when several people of the program were invited, or none', () => {
    const several = [guest('sam@firm.example'), guest('kim@firm.example')];
    expect(start({ guests: several }).fields.pairingIds.value).toEqual([]);
    expect(start({ guests: [guest('customer@else.example')] }).fields.pairingIds.value).toEqual([]);
  });

  it('compares addresses without regard to case', () => {
    expect(start({ guests: [guest('KIM@FIRM.EXAMPLE')] }).fields.pairingIds.value).toEqual(['pair-kim']);
  });

  it('marks a pairing that was over by the day of the meeting', () => {
    expect(start({ guests: [guest('rosa@firm.example')] }).fields.pairingIds).toEqual({
      value: ['pair-old'],
      origin: 'please-check',
    });
  });

  it('keeps the day of an all-day event and leaves the time to the person', () => {
    const { fields } = startFromEvent(
      { ...without('startsAt', 'endsAt'), isAllDay: true, startsOn: confirmed('2026-11-23') },
      [],
      context,
    );
    expect(fields.metOn).toEqual({ value: '2026-11-23', origin: 'page' });
    expect(fields.metTime.value).toBe('');
  });

  it('has one key for each instance of each event', () => {
    expect(toEventKey(event)).toBe(toEventKey({ ...event, guests: [] }));
    expect(toEventKey(event)).not.toBe(toEventKey({ ...event, eventId: 'ev1_20261130T130000Z' }));
    expect(toEventKey(event)).not.toBe(toEventKey({ ...event, calendarId: 'other@firm.example' }));
  });
});

describe('a draft by hand', () => {
  it('proposes a meeting that has just ended, all of it to be checked', () => {
    const { fields } = startByHand([], context);
    expect(fields.metOn).toEqual({ value: '2026-11-23', origin: 'please-check' });
    expect(fields.metTime).toEqual({ value: '14:15', origin: 'please-check' });
    expect(fields.minutes).toEqual({ value: 45, origin: 'briefing' });
  });

  it('works without any briefing', () => {
    const { fields } = startByHand([], { ...context, briefing: null });
    expect(fields.pairingIds.value).toEqual([]);
    expect(fields.minutes.value).toBeNull();
  });
});

describe('a restored draft', () => {
  it('keeps its id and what the person entered, and takes the rest as it reads now', () => {
    const stored = withInput(fill(start()), 'minutes', 30, NOW_MS);
    const fresh = start({
      title: confirmed('Weekly (moved)'),
      endsAt: confirmed('2026-11-23T15:00:00+01:00'),
    });
    const restored = restoreDraft(stored, fresh);
    expect(restored.id).toBe(stored.id);
    expect(restored.fields.minutes).toEqual({ value: 30, origin: 'person' });
    expect(restored.fields.worked.value).toBe('She rang the quiet customers.');
    expect(restored.fields.title.value).toBe('Weekly (moved)');
  });

  it('does not lose a day the person chose when the page reads differently', () => {
    const stored = withInput(start(), 'metOn', '2026-11-20', NOW_MS);
    expect(restoreDraft(stored, start()).fields.metOn).toEqual({ value: '2026-11-20', origin: 'person' });
  });
});

describe('what is sent', () => {
  const send = (draft: CheckInDraft) => toSubmissions(draft, { briefing, destination, nowMs: NOW_MS });

  it('carries the facts of the page and the words of the person', () => {
    const draft = fill(start());
    const made = send(draft);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(made.submissions).toHaveLength(1);
    expect(made.submissions[0]).toMatchObject({
      id: expect.stringMatching(new RegExp(`^${draft.id}:[0-9a-f]{16}$`)),
      metOn: '2026-11-23',
      pairingLabel: 'Mina Duarte → Sam Rivera',
      data: {
        capturedAt: '2026-11-23T15:00:00+01:00',
        fields: {
          pairingId: 'pair-sam',
          outcome: 'held',
          startsAt: '2026-11-23T14:00:00+01:00',
          minutes: 45,
          worked: 'She rang the quiet customers.',
          didNotWork: null,
          eventId: 'ev1',
          calendarId: 'mina@firm.example',
          meetingUrl: 'https://meet.google.com/abc-defg-hij',
          supersedesId: null,
        },
      },
    });
  });

  it('keeps a private note out of what leaves the browser, in every field', () => {
    let draft = withInput(fill(start()), 'notePrivate', true, NOW_MS);
    draft = withInput(draft, 'didNotWork', 'secret one', NOW_MS);
    draft = withInput(draft, 'nextStep', 'secret two', NOW_MS);
    const made = send(draft);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const wire = JSON.stringify(made.submissions[0]!.data);
    for (const word of ['rang', 'secret']) expect(wire).not.toContain(word);
    expect(made.submissions[0]!.data.fields.notePrivate).toBe(true);
    expect(made.privateNotes).toEqual([
      expect.objectContaining({
        submissionId: made.submissions[0]!.id,
        didNotWork: 'secret one',
        nextStep: 'secret two',
      }),
    ]);
  });

  it('never carries a guest’s address', () => {
    const made = send(fill(start({ guests: [guest('sam@firm.example'), guest('stranger@else.example')] })));
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(JSON.stringify(made.submissions)).not.toMatch(/sam@firm|stranger@/);
  });

  it('is one check-in for each person who was there, with ids that a repeat makes again', () => {
    const draft = withInput(fill(start()), 'pairingIds', ['pair-sam', 'pair-kim'], NOW_MS);
    const [first, second] = [send(draft), send(draft)];
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(first.submissions.map(({ data }) => data.fields.pairingId)).toEqual(['pair-sam', 'pair-kim']);
    expect(new Set(first.submissions.map(({ id }) => id)).size).toBe(2);
    expect(second.submissions.map(({ id }) => id)).toEqual(first.submissions.map(({ id }) => id));
  });

  it('leaves length and rating out of a meeting that was not held', () => {
    const draft = withInput(withInput(fill(start()), 'rating', 3, NOW_MS), 'outcome', 'no-show', NOW_MS);
    const made = send(draft);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(made.submissions[0]!.data.fields).toMatchObject({
      outcome: 'no-show',
      minutes: null,
      rating: null,
    });
  });

  it('takes the hour that was read when a clock shows it twice', () => {
    const read = '2026-10-25T02:30:00+01:00';
    const draft = fill(start({ startsAt: confirmed(read), endsAt: confirmed('2026-10-25T03:00:00+01:00') }));
    const made = send(draft);
    expect(made.ok && made.submissions[0]!.data.fields.startsAt).toBe(read);
  });

  it.each<[string, (draft: CheckInDraft) => CheckInDraft, string, string]>([
    [
      'nobody says whether they met',
      (draft) => withInput(draft, 'outcome', null, NOW_MS),
      'required',
      'outcome',
    ],
    ['nobody is chosen', (draft) => withInput(draft, 'pairingIds', [], NOW_MS), 'required', 'pairingId'],
    [
      'the day does not exist',
      (draft) => withInput(draft, 'metOn', '2026-02-30', NOW_MS),
      'not-an-instant',
      'startsAt',
    ],
    [
      'a clock skips the time',
      (draft) => withInput(withInput(draft, 'metOn', '2026-03-29', NOW_MS), 'metTime', '02:30', NOW_MS),
      'not-an-instant',
      'startsAt',
    ],
    [
      'it is in the future',
      (draft) => withInput(draft, 'metOn', '2026-11-24', NOW_MS),
      'in-the-future',
      'startsAt',
    ],
    [
      'the pairing had not begun',
      (draft) => withInput(draft, 'metOn', '2026-04-29', NOW_MS),
      'pairing-not-started',
      'startsAt',
    ],
    [
      'the pairing is over',
      (draft) => withInput(draft, 'pairingIds', ['pair-old'], NOW_MS),
      'pairing-ended',
      'pairingId',
    ],
    [
      'it lasted over eight hours',
      (draft) => withInput(draft, 'minutes', 481, NOW_MS),
      'too-large',
      'minutes',
    ],
    [
      'the length is no number',
      (draft) => withInput(draft, 'minutes', Number.NaN, NOW_MS),
      'not-a-number',
      'minutes',
    ],
    [
      'the length is missing',
      (draft) => withInput(draft, 'minutes', null, NOW_MS),
      'minutes-missing',
      'minutes',
    ],
    ['no word was written', (draft) => withInput(draft, 'worked', '   ', NOW_MS), 'note-missing', 'worked'],
    [
      'a note is too long',
      (draft) => withInput(draft, 'worked', 'x'.repeat(20_001), NOW_MS),
      'too-long',
      'worked',
    ],
  ])('is nothing when %s, and the field is told', (_what, change, code, field) => {
    const made = send(change(fill(start())));
    expect(made.ok).toBe(false);
    expect(!made.ok && made.issues).toContainEqual(expect.objectContaining({ code, field }));
  });
});
