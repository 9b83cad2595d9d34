/** The People view: the ledger's pairings and people with what the list of the day says of them. It writes nothing. */
import { toBothSides } from '../../../shared/rules/both-sides.ts';
import { toPairingViews, type PairingView } from '../../../shared/rules/today/pairing-view.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { toTimeline } from '../../../shared/rules/timeline.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Talk } from '../../../shared/tables/talks.ts';
import { answer, Refusal, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { listDevices } from '../invites/devices.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import type { Platform } from '../platform/ports.ts';
import { readTodayFacts, type ReadFacts } from '../today/today-facts.ts';
import { catalogs } from '../words.ts';
import type { PairingPage, PairingRow, ParticipantsView, PersonPage, PersonRow } from './participants-api.ts';

const CHECK_IN_NOTES = [
  'id', 'worked', 'didNotWork', 'nextStep', 'notePrivate', 'talkWanted',
] as const satisfies readonly (keyof CheckIn)[]; // prettier-ignore
const FEEDBACK_NOTES = [
  'id',
  'worked',
  'didNotWork',
  'talkWanted',
] as const satisfies readonly (keyof Feedback)[];
const TALK_COLUMNS = [
  'talkedOn', 'personId', 'pairingId', 'personName', 'channel', 'signal', 'heard', 'agreed',
] as const satisfies readonly (keyof Talk)[]; // prettier-ignore

/** All pairings and people. Two service calls. */
export const getParticipants = (platform: Platform): Answer<ParticipantsView> =>
  answer(platform, (context) => {
    const { facts, todayOn, language, rowsOf } = readProgram(context);
    return { language, todayOn, pairings: rowsOf(facts.pairings), people: toPeople(facts) };
  });

/** Everything known of a pairing; a refusal where it is gone. */
export const getPairingPage = (platform: Platform, pairingId: string): Answer<PairingPage> =>
  answer(platform, (context) => {
    const program = readProgram(context, true);
    const { ledger, facts, todayOn, language, model } = program;
    const pairing = facts.pairings.find(({ id }) => id === pairingId);
    if (!pairing) throw new Refusal(catalogs[context.language].script.failures.pairingGone);
    const view = program.views.asOf(pairing, todayOn, null);
    const hasBegun = pairing.status !== 'planned' && pairing.startsOn <= todayOn;
    return {
      ...{ language, todayOn, row: program.rowsOf([pairing])[0]!, people: [view.mentor, view.mentee] as PairingPage['people'] },
      lines: model.lines.filter((line) => line.pairingId === pairingId),
      ...{ cadenceDays: view.terms.cadenceDays, hours: hasBegun ? view.hours : null, heldCount: view.activity.heldCount },
      ...{ why: pairing.why, statusReason: pairing.statusReason, status: pairing.status },
      bothSides: toBothSides(view),
      askWhichMeeting: model.askWhichMeeting.filter((one) => one.pairingId === pairingId),
      timeline: toTimeline(view, {
        checkInNotes: ledger.rows('checkIns', CHECK_IN_NOTES).records,
        feedbackNotes: ledger.rows('feedback', FEEDBACK_NOTES).records,
        talks: ledger.rows('talks', TALK_COLUMNS).records,
        changes: ledger.rows('pairingChanges').records,
        cadences: ledger.rows('cadences').records,
        breaks: ledger.rows('breaks').records,
      }),
    };
  }); // prettier-ignore

/** Everything known of a person; a refusal where they are gone. */
export const getPersonPage = (platform: Platform, personId: string): Answer<PersonPage> =>
  answer(platform, (context) => {
    const { ledger, facts, todayOn, language, rowsOf } = readProgram(context, true);
    const person = facts.people.find(({ id }) => id === personId);
    if (!person) throw new Refusal(catalogs[context.language].script.failures.personGone);
    const own = facts.pairings.filter((pairing) => isIn(pairing, personId));
    const talks = ledger.rows('talks', TALK_COLUMNS).records.filter((talk) => talk.personId === personId);
    return {
      ...{ language, todayOn, row: toPerson(person, facts), jobTitle: person.jobTitle, leftOn: person.leftOn },
      ...{ strengths: person.strengths, needs: person.needs },
      devices: listDevices(context.state.raw).filter(([, { p, x }]) => p === personId && x === undefined).length,
      pairings: rowsOf(own),
      talks: talks
        .map(({ talkedOn, channel, signal, heard, agreed, pairingId }) => ({ talkedOn, channel, signal, heard, agreed, pairingId }))
        .sort((a, b) => (a.talkedOn < b.talkedOn ? 1 : a.talkedOn > b.talkedOn ? -1 : 0)),
    };
  }); // prettier-ignore

function readProgram(context: OwnerContext, withNotes = false) {
  const notes = { checkIns: CHECK_IN_NOTES, feedback: FEEDBACK_NOTES, talks: TALK_COLUMNS };
  const { ledger, facts } = readTodayFacts(context, [], withNotes ? notes : {});
  const todayOn = toTodayOn(ledger, context.platform.clock.nowMs());
  const model = toToday(facts, todayOn);
  const views = toPairingViews(facts, todayOn);
  const rowsOf = (pairings: readonly Pairing[]): PairingRow[] => {
    const urgent = new Map(model.lines.map((line) => [line.pairingId, line.state] as const).reverse());
    const putOff = new Set(model.putOff.map(({ line }) => line.pairingId));
    return pairings.map((pairing) => {
      const view = views.asOf(pairing, todayOn, null);
      const state = urgent.get(pairing.id);
      return {
        ...{ id: pairing.id, title: view.title, lastMetOn: view.activity.lastHeldOn },
        ...{ startsOn: pairing.startsOn, endsOn: view.terms.endsOn, needsYou: state !== undefined },
        state: state ?? toQuietState(view, todayOn, putOff.has(pairing.id)),
      };
    });
  };
  return { ledger, facts, todayOn, language: facts.program.language, model, views, rowsOf };
}

function toQuietState({ pairing }: PairingView, todayOn: string, isPutOff: boolean): PairingRow['state'] {
  if (pairing.status === 'planned' || pairing.startsOn > todayOn) return 'not-begun';
  if (pairing.status !== 'active') return pairing.status;
  return isPutOff ? 'put-off' : 'on-track';
}

const isIn = ({ mentorId, menteeId }: Pairing, personId: string): boolean =>
  mentorId === personId || menteeId === personId;

const isOver = ({ status }: Pairing): boolean => status === 'completed' || status === 'ended-early';

const toPeople = (facts: ReadFacts['facts']): PersonRow[] =>
  facts.people.map((person) => toPerson(person, facts));

function toPerson(person: Person, { pairings, people, talks }: ReadFacts['facts']): PersonRow {
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? personId;
  const talked = talks.filter(({ personId }) => personId === person.id).map(({ talkedOn }) => talkedOn);
  return {
    ...{ id: person.id, name: person.name, role: person.role, status: person.status },
    lastTalkOn: talked.sort().pop() ?? null,
    pairings: pairings
      .filter((pairing) => isIn(pairing, person.id) && !isOver(pairing))
      .map(({ label, mentorId, menteeId }) => label ?? `${nameOf(mentorId)} → ${nameOf(menteeId)}`),
  };
}
