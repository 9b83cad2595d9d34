/** The form of a talk and the form of terms and changes as the script answers them for the sample firm. */
import type { ChangesView } from '../../../apps-script/src/changes/changes-api.ts';
import type { TalkView } from '../../../apps-script/src/talks/talks-api.ts';
import { toChanges } from '../../../shared/rules/procedure-changes.ts';
import { toTalkGuide } from '../../../shared/rules/talk-guide.ts';
import { toPairingViews } from '../../../shared/rules/today/pairing-view.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { cadences } from '../../../shared/tables/cadences.ts';
import { procedureChanges } from '../../../shared/tables/procedure-changes.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';

const toFirm = (language: Language) => toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });

/** About the pairing of the first line of the day. */
export function toTalkView(language: Language): TalkView {
  const firm = toFirm(language);
  const facts = { ...firm, followUps: [] };
  const { lines } = toToday(facts, TODAY_ON);
  const line = lines.find(({ pairingId }) => pairingId !== null)!;
  const ids = line.talkWith.map(({ personId }) => personId);
  const people = firm.people.filter(({ status }) => status === 'active');
  const guideFacts = {
    ...{ todayOn: TODAY_ON, lines, talks: firm.talks, views: toPairingViews(facts, TODAY_ON).begun },
    ...{ checkInNotes: firm.checkIns, feedbackNotes: firm.feedback },
  };
  return {
    ...{ language, todayOn: TODAY_ON, program: firm.program, people, issues: [], takeBack: null },
    ...{ proposedIds: ids, chosenIds: ids.slice(0, 1), pairingId: line.pairingId },
    pairings: firm.pairings
      .filter(({ status }) => status === 'active')
      .map(({ id, mentorId, menteeId, label, status }) => ({ id, mentorId, menteeId, label, status })),
    guides: people.map(({ id }) => toTalkGuide(id, guideFacts)),
  };
}

export function toChangesView(language: Language): ChangesView {
  const { program, pairings, people, talks } = toFirm(language);
  const [first] = pairings;
  const isItalian = language === 'it';
  return {
    ...{ language, todayOn: TODAY_ON, program, people, issues: [], takeBack: null },
    changes: toChanges(
      {
        ...{ program, pairings, pairingChanges: [], breaks: [] },
        cadences: [
          {
            ...blankOf(cadences),
            ...{ id: 'CAD-1', pairingId: first!.id, pairingLabel: first!.label, fromOn: '2026-12-07' },
            ...{ cadenceDays: 14, why: isItalian ? 'Ogni settimana è troppo' : 'Weekly is too much' },
          },
        ],
        procedureChanges: [
          {
            ...blankOf(procedureChanges),
            ...{ id: 'CH-1', fromOn: '2026-10-12', talkId: talks[0]!.id },
            what: isItalian ? 'Si comincia da un caso vero' : 'Meetings begin with a real case',
            why: isItalian ? 'Tre su cinque lo hanno chiesto.' : 'Three of five asked for it.',
          },
        ],
      },
      TODAY_ON,
    ),
    talks: talks
      .map(({ id, personId, personName, talkedOn }) => ({
        ...{ id, personId, talkedOn, personName: personName ?? '' },
      }))
      .reverse(),
    pairings: pairings
      .filter(({ status }) => status === 'active')
      .map((pairing) => {
        const terms = toTerms(pairing, program);
        return {
          ...{ id: pairing.id, label: pairing.label!, cadenceDays: terms.cadenceDays },
          ...{ minimumHours: terms.minimumMinutes / 60, startsOn: pairing.startsOn, endsOn: terms.endsOn },
        };
      }),
  };
}
