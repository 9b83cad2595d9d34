/** Answers of the script for the People view, in the sample's language. */
import type {
  PairingPage,
  PairingRow,
  ParticipantsView,
  PersonPage,
} from '../../../apps-script/src/participants/participants-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toTodayView, TODAY_ON } from './sample-views.ts';

const row = (id: string, title: string, more: Partial<PairingRow> = {}): PairingRow => ({
  ...{ id, title, state: 'on-track', needsYou: false, lastMetOn: '2026-11-17' },
  ...{ startsOn: '2026-06-01', endsOn: '2027-02-28' },
  ...more,
});

export const toParticipantsView = (language: Language): ParticipantsView => ({
  ...{ language, todayOn: TODAY_ON },
  pairings: [
    row('P-1', 'Harriet Lindqvist → Tomás Okafor'),
    row('P-2', 'Zoë Brandt → Uma Rao', { state: 'overdue', needsYou: true, lastMetOn: '2026-11-01' }),
    row('P-3', 'Ana Ruiz → Ben Okoro', { state: 'not-begun', lastMetOn: null, startsOn: '2026-12-01' }),
    row('P-4', 'Ana Ruiz → Carla Weiß', { state: 'ended-early', lastMetOn: '2026-08-01' }),
  ],
  people: [
    { ...{ id: 'A', name: 'Ana Ruiz', role: 'mentor', status: 'active' }, lastTalkOn: null, pairings: ['Ana Ruiz → Ben Okoro'] },
    { ...{ id: 'Z', name: 'Zoë Brandt', role: 'mentor', status: 'active' }, lastTalkOn: '2026-10-02', pairings: ['Zoë Brandt → Uma Rao'] },
    { ...{ id: 'C', name: 'Carla Weiß', role: 'mentee', status: 'left' }, lastTalkOn: '2026-05-02', pairings: [] },
  ],
}); // prettier-ignore

export function toPairingPage(language: Language): PairingPage {
  const [line] = toTodayView(language).today.lines;
  const words = language === 'en' ? 'Rang three customers.' : 'Chiamati tre clienti.';
  return {
    ...{ language, todayOn: TODAY_ON, row: toParticipantsView(language).pairings[1]! },
    people: [
      { personId: 'Z', name: 'Zoë Brandt', role: 'mentor' },
      { personId: 'U', name: 'Uma Rao', role: 'mentee' },
    ],
    lines: [line!],
    ...{ cadenceDays: 7, heldCount: 12, why: null, statusReason: null, status: 'active' },
    hours: { doneMinutes: 540, owedMinutes: 700, minimumMinutes: 1440, isBehind: true, isShort: false },
    bothSides: {
      ratings: [
        { on: '2026-10-04', mentor: 4, mentee: 4 },
        { on: '2026-10-11', mentor: 4, mentee: 3 },
        { on: '2026-10-18', mentor: 3, mentee: null },
        { on: '2026-10-25', mentor: 3, mentee: 2 },
        { on: '2026-11-01', mentor: 4, mentee: 1 },
      ],
      ...{ heldCount: 12, toldCount: 9, bothRatedCount: 8, apartCount: 1, versionsCount: 1 },
      ...{ latestApart: { on: '2026-11-01', mentor: 4, mentee: 1 }, means: { mentor: 3.5, mentee: 2.75 } },
    },
    askWhichMeeting: [
      {
        ...{ pairingId: 'P-2', title: 'Zoë Brandt → Uma Rao', feedbackId: 'F-1', metOn: '2026-10-27' },
        outcome: 'held',
        choices: [
          { checkInId: 'C-1', metOn: '2026-10-26', startsAt: '2026-10-26T10:00:00+01:00', outcome: 'held' },
          { checkInId: 'C-2', metOn: '2026-10-28', startsAt: '2026-10-28T09:00:00+01:00', outcome: 'held' },
        ],
      },
    ],
    timeline: [
      {
        ...{ kind: 'meeting', on: '2026-11-01', minutes: 45, nextStep: words, isPrivate: false },
        mentor: { outcome: 'held', rating: 4, worked: words, didNotWork: null, talkWanted: false },
        mentee: { outcome: 'held', rating: 1, worked: null, didNotWork: words, talkWanted: true },
      },
      {
        ...{
          kind: 'talk',
          on: '2026-10-20',
          personName: 'Uma Rao',
          channel: 'in-person',
          signal: 'too-busy',
        },
        ...{ heard: words, agreed: words },
      },
      {
        ...{ kind: 'change', on: '2026-10-10', change: 'extended', reason: words },
        ...{ endsOnBefore: '2027-01-31', endsOnAfter: '2027-02-28' },
        ...{ minimumHoursBefore: null, minimumHoursAfter: null },
      },
      { kind: 'cadence', on: '2026-09-01', cadenceDays: 14, why: words },
      { kind: 'break', on: '2026-08-01', toOn: '2026-08-20', reason: null },
      {
        ...{ kind: 'meeting', on: '2026-07-01', minutes: null, nextStep: null, isPrivate: true },
        mentor: { outcome: 'no-show', rating: null, worked: null, didNotWork: null, talkWanted: false },
        mentee: null,
      },
    ],
  };
}

export function toPersonPage(language: Language): PersonPage {
  const view = toParticipantsView(language);
  return {
    ...{ language, todayOn: TODAY_ON, row: view.people[1]!, jobTitle: 'Sales', leftOn: null },
    ...{ strengths: 'Follow-up calls (3)', needs: null, devices: 1, pairings: [view.pairings[1]!] },
    talks: [
      {
        talkedOn: '2026-10-02',
        channel: 'phone',
        signal: 'none',
        heard: '=1+1 <b>x</b>',
        agreed: null,
        pairingId: null,
      },
    ],
  };
}
