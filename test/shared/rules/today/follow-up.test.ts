/** What was agreed in a talk comes back on its day, and goes when the owner has talked about it or settled it. */
import { describe, expect, it } from 'vitest';
import type { TalkFact } from '../../../../shared/rules/today/model.ts';
import { addDays } from '../../../../shared/time/serial-dates.ts';
import { toDecision, toList, toMet, toPairing, toPerson, toShort, TODAY } from './small-firm.ts';

const talk = (id: string, daysAgo: number, more: Partial<TalkFact> = {}): TalkFact => ({
  ...{ id, talkedOn: addDays(TODAY, -daysAgo), personId: 'MA', pairingId: 'A', agreed: 'Tuesdays at nine' },
  ...more,
});
const quiet = {
  pairings: [toPairing('A')],
  checkIns: [toMet('A', addDays(TODAY, -2))],
};
const toFirm = (talks: TalkFact[], more: object = {}) => toList({ ...quiet, talks, ...more });

describe('what follows from a talk', () => {
  it('stands on its day and after, not before', () => {
    expect(toFirm([talk('T', 14, { followOn: addDays(TODAY, 1) })]).lines).toEqual([]);
    for (const followOn of [TODAY, addDays(TODAY, -3)]) {
      const [line, ...more] = toFirm([talk('T', 14, { followOn })]).lines;
      expect(more).toEqual([]);
      expect(line).toMatchObject({ state: 'follow-up', pairingId: 'A', sinceOn: followOn });
      expect(line!.agreements[0]).toMatchObject({ names: ['MA'], agreed: 'Tuesdays at nine' });
    }
  });

  it('is one agreement of a talk with two', () => {
    const both = ['MA', 'EA'].map((personId) => talk(personId, 14, { personId, followOn: TODAY }));
    const [line] = toFirm(both).lines;
    expect(line!.agreements).toHaveLength(1);
    expect(line!.agreements[0]!.names).toEqual(['MA', 'EA']);
    expect(toFirm([...both, talk('later', 0)]).lines[0]!.agreements[0]!.names).toEqual(['EA']);
  });

  it('is done by a talk with that person on the day or later, by no other', () => {
    const first = talk('T', 14, { followOn: addDays(TODAY, -5) });
    expect(toFirm([first, talk('before', 6)]).lines).toHaveLength(1);
    expect(toFirm([first, talk('partner', 1, { personId: 'EA' })]).lines).toHaveLength(1);
    expect(toFirm([first, talk('on the day', 5)]).lines).toEqual([]);
  });

  it('is settled and put off like any other line', () => {
    const talks = [talk('T', 14, { followOn: TODAY, recordedAt: `${addDays(TODAY, -14)}T10:00:00Z` })];
    const decided = toFirm(talks, { followUps: [toDecision('follow-up')] });
    expect(decided.lines).toEqual([]);
    expect(decided.putOff.map(({ line }) => line.state)).toEqual(['follow-up']);
    expect([decided.putOffCount, decided.onTrackCount]).toEqual([1, 0]);
  });

  it('stands for the person where it concerns no pairing, or one whose other has left', () => {
    const alone = talk('T', 14, { pairingId: null, followOn: TODAY });
    expect(toShort(toFirm([alone]).lines)).toEqual(['follow-up MA']);
    const left = { people: [toPerson('EA', { status: 'left', leftOn: addDays(TODAY, -1) })] };
    const ofPairing = talk('T', 14, { followOn: TODAY });
    expect(toShort(toFirm([ofPairing], left).lines)).toEqual(['person-left A', 'follow-up MA']);
    const gone = { people: [toPerson('MA', { status: 'left', leftOn: addDays(TODAY, -1) })] };
    expect(toShort(toFirm([alone], gone).lines)).toEqual(['person-left A']);
  });

  it('says a talk that is due too in the same line', () => {
    const old = talk('T', 120, { pairingId: null, followOn: addDays(TODAY, -60) });
    const fresh = talk('E', 2, { personId: 'EA' });
    const { lines } = toFirm([old, fresh], { pairings: [toPairing('A', { startsOn: '2026-03-01' })] });
    expect(toShort(lines)).toEqual(['follow-up MA']);
    expect(lines[0]!.alsoDue.map(({ personId }) => personId)).toEqual(['MA']);
  });
});
