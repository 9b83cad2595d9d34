/**
 * Both sides of the sample firm: two meetings of which mentor and mentee tell two versions, talks with a day to come
 * back to, two changes of procedure and the talks they came from. Laid over rows that are there already.
 */
import { blankOf } from '../schema/index.ts';
import type { CheckIn } from '../tables/check-ins.ts';
import { feedback as feedbackTable, type Feedback } from '../tables/feedback.ts';
import { procedureChanges, type ProcedureChange } from '../tables/procedure-changes.ts';
import type { Language } from '../tables/program.ts';
import type { Talk } from '../tables/talks.ts';
import { toInstant } from '../time/instants.ts';
import { addDays } from '../time/serial-dates.ts';
import { phrases } from './phrases.ts';
import { pairingPlans } from './plans.ts';

export interface SampleBothSides {
  checkIns: CheckIn[];
  feedback: Feedback[];
  talks: Talk[];
  procedureChanges: ProcedureChange[];
}

const words = {
  en: {
    rating: 'We talked about his calls again; I did not get to mine.',
    noShow: 'I waited for half an hour; nobody came.',
    soon: 'Tries mornings for two weeks; then we look whether it holds.',
    due: 'Brings two cases of her own; I ask how it went.',
    changes: [
      {
        what: 'Every meeting begins with a case of the mentee’s own',
        why: 'Three mentees said that the talk stayed general.',
      },
      {
        what: 'At the end of a quarter, half an hour is enough',
        why: 'Two mentors had no time then, and the meeting fell through instead.',
      },
    ],
  },
  it: {
    rating: 'Abbiamo parlato di nuovo delle sue telefonate; alle mie non siamo arrivati.',
    noShow: 'Ho aspettato mezz’ora; non è venuto nessuno.',
    soon: 'Prova al mattino per due settimane; poi vediamo se regge.',
    due: 'Porta due casi suoi; le chiedo com’è andata.',
    changes: [
      {
        what: 'Ogni incontro comincia da un caso del mentee',
        why: 'Tre mentee hanno detto che si restava sul generico.',
      },
      {
        what: 'A fine trimestre basta mezz’ora',
        why: 'Due mentori non avevano tempo e così l’incontro saltava.',
      },
    ],
  },
} as const;

/** In the mentor's note held and rated 4; what the mentee says of it. */
const VERSIONS = [
  { pairingId: 'R-07', outcome: 'held', rating: 1, text: 'rating' },
  { pairingId: 'R-11', outcome: 'mentor-no-show', rating: null, text: 'noShow' },
] as const;

/** Days from today on which the last talk with somebody comes back. */
const COMES_BACK = [
  { personId: 'P-08', inDays: 3, text: 'soon' },
  { personId: 'P-11', inDays: -1, text: 'due' },
] as const;

const CHANGED_DAYS_AGO = [96, 40] as const;
const FOUR_WEEKS = 28;

/** `rows` is what was drawn so far; `nowMs` the moment from which the firm is dated back. */
export function toSampleBothSides(
  rows: Omit<SampleBothSides, 'procedureChanges'>,
  {
    nowMs,
    timeZone,
    language,
    todayOn,
  }: { nowMs: number; timeZone: string; language: Language; todayOn: string },
): SampleBothSides {
  const own = words[language];
  const last = VERSIONS.map(({ pairingId }) =>
    rows.checkIns.filter((row) => row.pairingId === pairingId && row.outcome === 'held').at(-1)!,
  );
  const told = VERSIONS.map(({ outcome, rating, text }, index): Feedback => {
    const { pairingId, pairingLabel, metOn, startsAt } = last[index]!;
    const givenAt = toInstant(Math.min(nowMs, Date.parse(startsAt) + 3 * 3_600_000), timeZone);
    return {
      ...blankOf(feedbackTable),
      ...{ id: `sample-F-V${index + 1}`, givenOn: metOn, pairingId, pairingLabel, metOn, startsAt },
      ...{ outcome, rating, didNotWork: own[text], talkWanted: false },
      ...{ capturedAt: givenAt, recordedAt: givenAt },
      byPersonId: pairingPlans.find(({ id }) => id === pairingId)!.menteeId,
    };
  });
  const talks = rows.talks.map((talk) => toFollowed(talk, rows.talks, { todayOn, language }));
  return {
    checkIns: rows.checkIns.map((row) => (last.includes(row) ? { ...row, rating: 4 } : row)),
    feedback: [
      ...rows.feedback.filter(
        (row) => !told.some(({ pairingId, metOn }) => row.pairingId === pairingId && row.metOn === metOn),
      ),
      ...told,
    ],
    talks,
    procedureChanges: own.changes.map((change, index) => {
      const fromOn = addDays(todayOn, -CHANGED_DAYS_AGO[index]!);
      return {
        ...blankOf(procedureChanges),
        ...{ id: `CH-${index + 1}`, fromOn, ...change },
        talkId: talks.filter(({ talkedOn }) => talkedOn < fromOn).at(-1)?.id ?? null,
      };
    }),
  };
}

/** A talk with its day to come back to, where one was agreed; the talks are in order of their days. */
function toFollowed(
  talk: Talk,
  talks: readonly Talk[],
  { todayOn, language }: { todayOn: string; language: Language },
): Talk {
  const back = COMES_BACK.find(({ personId }) => personId === talk.personId);
  const isLast = talks.filter(({ personId }) => personId === talk.personId).at(-1) === talk;
  if (back && isLast) {
    return { ...talk, agreed: words[language][back.text], followOn: addDays(todayOn, back.inDays) };
  }
  const isInFourWeeks = talk.agreed === phrases[language].agreed[3];
  return isInFourWeeks ? { ...talk, followOn: addDays(talk.talkedOn, FOUR_WEEKS) } : talk;
}
