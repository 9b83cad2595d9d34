/** What a draft proposes, keeps and joins, at the edges. */
import { describe, expect, it } from 'vitest';
import {
  asksFit,
  asRival,
  hasInput,
  toBlankFields,
  withInput,
  withWordsOf,
  type CheckInDraft,
} from '../../../extension/src/draft/draft.ts';
import { toEventKey } from '../../../extension/src/draft/meeting-key.ts';
import {
  findInvited,
  isOpenOn,
  proposeOnlyPairing,
  proposePairing,
} from '../../../extension/src/draft/propose-pairing.ts';
import { restoreDraft } from '../../../extension/src/draft/restore-draft.ts';
import { draftIdOf, toStart, toSubmissions } from '../../../extension/src/draft/to-submissions.ts';
import { briefing, connection, NOW_MS } from '../simulated/sample.ts';

const guest = (email: string, isViewer = false) => ({ email, isOrganizer: false, isViewer });
const [sam, kim, old] = briefing.pairings as [
  (typeof briefing.pairings)[0],
  (typeof briefing.pairings)[0],
  (typeof briefing.pairings)[0],
];

const empty: CheckInDraft = {
  ...{ id: 'd-1', key: 'k', eventKey: null, changedMs: 1, fields: toBlankFields(), event: null, notes: [] },
  ...{ timeZone: { value: 'Europe/Rome', origin: 'page' }, supersedesId: null },
};
type Inputs = Parameters<typeof withInput>;
const filled = (inputs: Partial<Record<Inputs[1], unknown>>, base = empty): CheckInDraft =>
  Object.entries(inputs).reduce(
    (draft, [name, value]) => withInput(draft, name as Inputs[1], value as never, 2),
    base,
  );
const ready = {
  pairingIds: ['pair-sam'],
  outcome: 'held',
  metOn: '2026-11-23',
  metTime: '14:00',
  minutes: 45,
  worked: 'Calls.',
};
const destination = { webAppUrl: connection.webAppUrl, personId: connection.personId, programName: 'P' };
const sent = (draft: CheckInDraft) => {
  const result = toSubmissions(draft, { briefing, destination, nowMs: NOW_MS });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
};

describe('the pairing of a meeting', () => {
  it.each([
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2027-04-30', true],
    ['2027-05-01', true],
    ['', true],
  ])('is open on %s: %s, while nobody decided about its end', (on, isOpen) => {
    expect(isOpenOn(sam, on)).toBe(isOpen);
  });

  it('that was completed is open to its last day, that day included', () => {
    expect(['2025-12-31', '2026-01-01', ''].map((on) => isOpenOn(old, on))).toEqual([true, false, false]);
    expect(isOpenOn({ ...kim, status: 'completed' }, '2030-01-01'), 'without an end').toBe(true);
  });

  it('is told by one guest alone who is not the mentor', () => {
    const on = '2026-11-23';
    const propose = (...guests: ReturnType<typeof guest>[]) => proposePairing(briefing, guests, on);
    expect(propose(guest('SAM@firm.example'), guest('x@else.example'))).toEqual({
      value: ['pair-sam'],
      origin: 'page',
    });
    expect(propose(guest('sam@firm.example', true)).value, 'looking at their own calendar').toEqual([]);
    expect(propose(guest('sam@firm.example'), guest('kim@firm.example')).value).toEqual([]);
    expect(propose(guest('sam@firm.example'), guest('rosa@firm.example')).value, 'the one that runs').toEqual(
      ['pair-sam'],
    );
    expect(propose(guest('rosa@firm.example'))).toEqual({ value: ['pair-old'], origin: 'please-check' });
    expect(findInvited(briefing, [guest('rosa@firm.example')], on).map(({ id }) => id)).toEqual(['pair-old']);
    expect(proposePairing(null, [guest('sam@firm.example')], on).value).toEqual([]);
  });

  it('without an event is the only open one', () => {
    const only = { ...briefing, pairings: [sam, old] };
    expect([
      proposeOnlyPairing(only, '2026-11-23').value,
      proposeOnlyPairing(briefing, '2026-11-23').value,
      proposeOnlyPairing(briefing, '2026-06-01').value,
    ]).toEqual([['pair-sam'], [], ['pair-sam']]);
  });
});

describe('a draft', () => {
  it('has input where the person decided something, be it to empty what was filled in', () => {
    expect(
      [filled({}), filled({ worked: '' }), filled({ talkWanted: false }), filled({ rating: null })].map(
        hasInput,
      ),
    ).toEqual([false, false, false, false]);
    expect(
      [
        filled({ worked: 'x' }),
        filled({ minutes: null }),
        filled({ metOn: '' }),
        filled({ pairingIds: [] }),
        filled({ title: '' }),
      ].map(hasInput),
    ).toEqual([true, true, true, true, true]);
  });

  it('takes up the words of another one once', () => {
    const words = (own: string, theirs: string) =>
      withWordsOf(filled({ worked: own }), filled({ worked: theirs }), 3).fields.worked.value;
    expect([words('a', 'b'), words('a\nb', 'b'), words('', 'b'), words('a', ' '), words('a', 'a')]).toEqual([
      'a\nb',
      'a\nb',
      'b',
      'a',
      'a',
    ]);
    const rival = asRival(
      { ...filled({ worked: 'a' }), resends: { submissionId: 's', pairingId: 'p' } },
      'd-2',
    );
    expect(rival).toMatchObject({ id: 'd-2', key: 'apart:d-2', rivalOf: 'd-1' });
    expect('resends' in rival).toBe(false);
    expect('rivalOf' in withWordsOf(rival, filled({}), 4)).toBe(false);
  });

  it('asks if the two fit before the first meeting is in the ledger, and where that answer is corrected', () => {
    const asks = (pairingId: string, draft = empty) => asksFit(draft, pairingId, briefing);
    expect([asks('pair-kim'), asks('pair-sam'), asks('pair-x')]).toEqual([true, false, false]);
    const one = { ...briefing, pairings: [{ ...kim, heldCount: 1 }] };
    expect(asksFit(empty, 'pair-kim', one)).toBe(false);
    const correcting = { ...filled({ fit: 'good' }), supersedesId: 'C' };
    expect([
      asks('pair-sam', correcting),
      asks('pair-sam', { ...empty, supersedesId: 'C' }),
      asks('pair-sam', filled({ fit: 'good' })),
    ]).toEqual([true, false, false]);
  });

  it('that is restored keeps what the person decided; a day and its time stay one moment', () => {
    const event = { eventId: 'e', calendarId: null, meetingUrl: null, startsAt: null, guests: [] };
    const read = (metOn: string, metTime: string): CheckInDraft => ({
      ...empty,
      event,
      fields: {
        ...empty.fields,
        metOn: { value: metOn, origin: 'page' },
        metTime: { value: metTime, origin: 'page' },
      },
    });
    const moment = ({ fields }: CheckInDraft) => [fields.metOn.value, fields.metTime.value];
    const stored = read('2026-11-20', '10:00');
    expect(moment(restoreDraft(stored, read('2026-11-21', '11:00')))).toEqual(['2026-11-21', '11:00']);
    expect(
      moment(restoreDraft(filled({ metOn: '2026-11-19' }, stored), read('2026-11-21', '11:00'))),
    ).toEqual(['2026-11-19', '10:00']);
    expect(moment(restoreDraft(filled({ metTime: '09:00' }, stored), read('2026-11-21', '11:00')))).toEqual([
      '2026-11-20',
      '09:00',
    ]);
    expect(restoreDraft(filled({ worked: '' }, stored), stored).fields.worked).toEqual({
      value: '',
      origin: 'person',
    });
  });
});

describe('what is sent', () => {
  it('holds nothing of a private note, and keeps it apart', () => {
    const { submissions, privateNotes } = sent(
      filled({ ...ready, worked: 'secret', didNotWork: 'secret', nextStep: 'secret', notePrivate: true }),
    );
    expect(JSON.stringify(submissions)).not.toContain('secret');
    expect(privateNotes).toMatchObject([{ worked: 'secret', submissionId: submissions[0]!.id }]);
  });

  it('has length, rating and fit only of a meeting that was held', () => {
    const fieldsOf = (outcome: string) =>
      sent(filled({ ...ready, outcome, pairingIds: ['pair-kim'], rating: 3, fit: 'good' })).submissions[0]!
        .data.fields;
    expect(fieldsOf('held')).toMatchObject({ minutes: 45, rating: 3, fit: 'good' });
    expect(fieldsOf('no-show')).toMatchObject({ minutes: null, rating: null, fit: null });
    expect(sent(filled({ ...ready, fit: 'good' })).submissions[0]!.data.fields.fit, 'not asked').toBeNull();
  });

  it('corrects one row once, and bears an id of draft and pairing', () => {
    const draft = { ...filled({ ...ready, pairingIds: ['pair-sam', 'pair-kim'] }), supersedesId: 'C-1' };
    const { submissions } = sent(draft);
    expect(submissions.map(({ data }) => data.fields.supersedesId)).toEqual(['C-1', null]);
    expect(new Set(submissions.map(({ id }) => id)).size).toBe(2);
    expect(submissions.map(({ id }) => draftIdOf(id))).toEqual(['d-1', 'd-1']);
    const again = sent({ ...draft, resends: { submissionId: 'old:1', pairingId: 'pair-kim' } }).submissions;
    expect(again.map(({ id }) => [draftIdOf(id), id === 'old:1'])).toEqual([
      ['old', false],
      ['old', true],
    ]);
  });

  it('means the moment that was read, where a clock shows a time twice, and none where it never does', () => {
    const at = (metOn: string, metTime: string, startsAt: string | null = null) =>
      toStart({
        ...filled({ metOn, metTime }),
        event: { eventId: null, calendarId: null, meetingUrl: null, startsAt, guests: [] },
      });
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00+02:00');
    expect(at('2026-10-25', '02:30', '2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00');
    expect(at('2026-10-25', '02:30', '2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+02:00');
    expect([at('2026-03-29', '02:30'), at('2026-02-30', '10:00'), at('2026-11-23', '9:00')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the key of a meeting', () => {
  const event = (more = {}) => ({ isAllDay: false, guests: [], ...more });
  const field = (value: string) => ({ value, certainty: 'confirmed' as const, sources: [] });

  it('without an id is its title and start', () => {
    const key = (title: string, startsAt: string) =>
      toEventKey(event({ title: field(title), startsAt: field(startsAt) }));
    expect(
      new Set([
        key('a', '2026-11-23T10:00:00Z'),
        key('b', '2026-11-23T10:00:00Z'),
        key('a', '2026-11-30T10:00:00Z'),
      ]).size,
    ).toBe(3);
    expect(toEventKey(event({ startsOn: field('2026-11-23') }))).toBe('event:::2026-11-23');
  });
});
