/**
 * The expectations of a pairing as sentences for one of the two, in their language: what the sheet to sign says, for
 * the page on which they are read again. The words are those of the sheet.
 */
import type { MenteePairing } from '../../../shared/protocol/messages/own-page.ts';
import { toProblemState } from '../../../shared/rules/practices/problem-rows.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Program } from '../../../shared/tables/program.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { catalogs, longDateIn } from '../words.ts';

/** `role`: for whom they are. */
export function toExpectations(
  ledger: Ledger,
  program: Program,
  pairing: Pairing,
  role: 'mentor' | 'mentee',
  nowMs: number,
): MenteePairing['expectations'] {
  const people = ledger.rows('people').byId;
  const own = role === 'mentor' ? pairing.mentorId : pairing.menteeId;
  const language = people.get(own)?.language ?? program.language;
  const paper = catalogs[language].expectationPaper;
  const todayOn = toDateInZone(nowMs, program.timeZone);
  const onDay = pairing.startsOn > todayOn ? pairing.startsOn : todayOn;
  const cadences = ledger.rows('cadences').records;
  const terms = toTerms(pairing, program, { onDay, cadences, breaks: ledger.rows('breaks').records });
  const measure = toProblemState(ledger.rows('problems').records).current?.measure ?? null;
  const breaks = terms.breaks.filter(({ fromOn, toOn }) => toOn >= onDay && fromOn <= terms.endsOn);
  const later = cadences
    .filter(({ pairingId, fromOn }) => pairingId === pairing.id && fromOn > onDay && fromOn <= terms.endsOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const day = longDateIn[language];
  const { talks, ...both } = paper.common;
  return {
    terms: [
      ...(measure === null ? [] : [{ label: paper.goal, text: measure }]),
      {
        label: paper.period,
        text: paper.periodText({ from: day(terms.startsOn), to: day(terms.endsOn) }),
      },
      {
        label: paper.meetings,
        text: [
          paper.meetingsText({ days: terms.cadenceDays, minutes: program.meetingMinutes }),
          ...later.map(({ fromOn, cadenceDays }) =>
            paper.meetingsLater({ on: day(fromOn), days: cadenceDays }),
          ),
        ].join('; '),
      },
      {
        label: paper.hours,
        text: paper.hoursText(Math.round((terms.minimumMinutes / 60) * 10) / 10),
      },
      ...breaks.map(({ fromOn, toOn }) => ({
        label: paper.breaks,
        text: paper.breakRow({ from: day(fromOn), to: day(toOn), why: '' }),
      })),
    ],
    yours: Object.values(role === 'mentor' ? paper.mentorDoes : paper.menteeDoes),
    together: [talks(program.talkEveryDays), ...Object.values(both)],
  };
}
