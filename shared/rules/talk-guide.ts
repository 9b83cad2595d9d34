/**
 * What to ask somebody in a talk, made from facts: what the last talk agreed, what they told themselves since, how the
 * meetings go. Nothing that only the partner told is put into a question: it would be passed on.
 */
import type { CheckIn } from '../tables/check-ins.ts';
import type { Feedback } from '../tables/feedback.ts';
import type { Talk } from '../tables/talks.ts';
import { daysBetween } from '../time/serial-dates.ts';
import type { TodayLine } from './today/model.ts';
import type { PairingView } from './today/pairing-view.ts';

/** One question; `with` is the partner's name, `on` a day, `words` what they wrote themselves. */
export type TalkQuestion =
  | { ask: 'wish' | 'busy' | 'along' | 'hours' | 'worked' | 'change' | 'leave' }
  | { ask: 'agreed' | 'versions'; on: string }
  | { ask: 'not-met'; with: string; days: number }
  | { ask: 'hard'; on: string; words: string }
  | { ask: 'low'; on: string; rating: number };

/** How a pairing went since a talk. Ratings by meeting, the oldest first; null where none was given. */
export interface SinceTalk {
  title: string;
  mentor: { name: string; ratings: (number | null)[] };
  mentee: { name: string; ratings: (number | null)[] };
  heldCount: number;
  heldMinutes: number;
}

export interface TalkGuide {
  personId: string;
  last: Pick<Talk, 'talkedOn' | 'signal' | 'agreed'> | null;
  since: SinceTalk[];
  questions: TalkQuestion[];
}

export interface GuideFacts {
  todayOn: string;
  /** Pairings that have begun. */
  views: readonly PairingView[];
  lines: readonly TodayLine[];
  talks: readonly Pick<Talk, 'personId' | 'talkedOn' | 'signal' | 'agreed'>[];
  checkInNotes: readonly Pick<CheckIn, 'id' | 'didNotWork'>[];
  feedbackNotes: readonly Pick<Feedback, 'id' | 'didNotWork'>[];
}

/** So many questions fit beside the form, and into a talk. */
export const MOST_QUESTIONS = 5;
/** So many meetings are shown. */
const MOST_MEETINGS = 5;
const LOW = 2;

/** The guide of one person. */
export function toTalkGuide(personId: string, facts: GuideFacts): TalkGuide {
  const [last = null] = facts.talks
    .filter((talk) => talk.personId === personId && talk.talkedOn <= facts.todayOn)
    .sort((a, b) => (a.talkedOn < b.talkedOn ? 1 : -1));
  const own = facts.views.filter(
    ({ pairing, mentor, mentee }) =>
      (pairing.status === 'active' || pairing.status === 'paused') &&
      [mentor.personId, mentee.personId].includes(personId),
  );
  const questions = [
    ...own.flatMap((view) => toPairingQuestions(personId, view, facts, last?.talkedOn ?? null)),
    ...toTalkQuestions(last),
  ].sort((a, b) => RANK.indexOf(a.ask) - RANK.indexOf(b.ask));
  const usual: TalkQuestion[] = [{ ask: 'worked' }, { ask: 'change' }, { ask: 'leave' }];
  const particular = questions.filter(
    (one, index) => questions.findIndex(({ ask }) => ask === one.ask) === index,
  );
  return {
    ...{ personId, last: last && { talkedOn: last.talkedOn, signal: last.signal, agreed: last.agreed } },
    since: own.map((view) => toSinceTalk(view, last?.talkedOn ?? null)),
    questions: [...particular.slice(0, MOST_QUESTIONS - 1), ...usual].slice(0, MOST_QUESTIONS),
  };
}

/** What comes first. */
const RANK: readonly TalkQuestion['ask'][] = [
  ...(['wish', 'agreed', 'versions', 'not-met', 'hard', 'low', 'along', 'busy', 'hours'] as const),
  ...(['worked', 'change', 'leave'] as const),
];

function toTalkQuestions(last: GuideFacts['talks'][number] | null): TalkQuestion[] {
  if (!last) return [];
  return [
    ...(last.agreed === null ? [] : [{ ask: 'agreed' as const, on: last.talkedOn }]),
    ...(last.signal === 'too-busy' ? [{ ask: 'busy' as const }] : []),
    ...(last.signal === 'not-getting-along' ? [{ ask: 'along' as const }] : []),
  ];
}

function toPairingQuestions(
  personId: string,
  view: PairingView,
  { lines, checkInNotes, feedbackNotes, todayOn }: GuideFacts,
  sinceOn: string | null,
): TalkQuestion[] {
  const partner = view.mentor.personId === personId ? view.mentee : view.mentor;
  const of = (state: TodayLine['state']) =>
    lines.find((line) => line.pairingId === view.pairing.id && line.state === state);
  const questions: TalkQuestion[] = [];
  if (of('talk-wanted')?.talkWith[0]?.personId === personId) questions.push({ ask: 'wish' });
  const versions = of('two-versions')?.versions.slice(-1)[0];
  if (versions) questions.push({ ask: 'versions', on: versions.metOn });
  const late = lines.find(({ pairingId, clock }) => pairingId === view.pairing.id && clock === 'meeting');
  if (late) questions.push({ ask: 'not-met', with: partner.name, days: daysBetween(late.sinceOn, todayOn) });
  if (of('hours-behind')) questions.push({ ask: 'hours' });
  // Their own words alone: the mentor's of check-ins, the mentee's of feedback.
  const isMentor = view.mentor.personId === personId;
  const [told] = (isMentor ? view.meetings : view.reports).slice(-1);
  if (!told || (sinceOn !== null && told.metOn <= sinceOn)) return questions;
  const notes = isMentor ? checkInNotes : feedbackNotes;
  const words = notes.find(({ id }) => id === told.row.id)?.didNotWork ?? null;
  if (words !== null) questions.push({ ask: 'hard', on: told.metOn, words });
  else if (told.row.rating !== null && told.row.rating <= LOW)
    questions.push({ ask: 'low', on: told.metOn, rating: told.row.rating });
  return questions;
}

function toSinceTalk(view: PairingView, sinceOn: string | null): SinceTalk {
  const held = view.meetings.filter(
    ({ row, metOn }) => row.outcome === 'held' && (sinceOn === null || metOn > sinceOn),
  );
  const reportOf = new Map(view.told.map(({ report, meeting }) => [meeting, report]));
  const shown = held.slice(-MOST_MEETINGS);
  return {
    title: view.title,
    heldCount: held.length,
    heldMinutes: held.reduce((sum, { row }) => sum + (row.minutes ?? 0), 0),
    mentor: { name: view.mentor.name, ratings: shown.map(({ row }) => row.rating) },
    mentee: {
      name: view.mentee.name,
      ratings: shown.map((meeting) => reportOf.get(meeting)?.row.rating ?? null),
    },
  };
}
