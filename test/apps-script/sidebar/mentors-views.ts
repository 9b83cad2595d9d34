/** What the script answers to the dialogs on practices, candidates and pairings, for the sample firm on a fixed day. */
import type { CandidatesView } from '../../../apps-script/src/mentors/mentors-api.ts';
import type { PairingsView } from '../../../apps-script/src/pairings/pairings-api.ts';
import type { PracticesView } from '../../../apps-script/src/practices/practices-api.ts';
import { COLUMN_OF, ITEMS } from '../../../shared/rules/mentors/candidate-row.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { candidates as candidatesTable, type CandidateRow } from '../../../shared/tables/candidates.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { PracticeHolder } from '../../../shared/tables/practice-holders.ts';
import { practiceHolders } from '../../../shared/tables/practice-holders.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';

const firmOf = (language: Language) => toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });

const baseOf = (language: Language) => {
  const { people, program } = firmOf(language);
  const active = people.filter(({ status }) => status === 'active').slice(0, 7);
  return { language, todayOn: TODAY_ON, program, people: active, issues: [], takeBack: null };
};

/** A candidate's row with all scores alike. */
export function toCandidateRow(
  person: Person,
  score: number,
  change: Partial<CandidateRow> = {},
): CandidateRow {
  const scores = Object.fromEntries(
    ITEMS.flatMap((item) => [
      [COLUMN_OF[item], score],
      [`${COLUMN_OF[item]}Evidence`, 'Seen in October.'],
    ]),
  );
  return {
    ...blankOf(candidatesTable),
    ...scores,
    ...{ id: `CAND-${person.id}`, personId: person.id, personName: person.name, isOutsideProcedures: false },
    ...{ hasTime: 'yes', wantsTo: 'yes', capacity: 2, hoursPerWeek: 2, result: 'accept', decision: 'accept' },
    decidedOn: '2026-11-02',
    ...change,
  } as CandidateRow;
}

export function toPracticesView(language: Language): PracticesView {
  const base = baseOf(language);
  const [exemplar, ...others] = base.people;
  const holder = (practiceId: string, person: Person, change: Partial<PracticeHolder>): PracticeHolder => ({
    ...blankOf(practiceHolders),
    ...{ id: `PH-${practiceId}-${person.id}`, practiceId, personId: person.id, personName: person.name },
    does: 'yes',
    ...change,
  });
  const titles =
    language === 'en'
      ? ['Sends a card on birthdays', 'Calls a week after delivery', 'Keeps notes on families']
      : ['Manda un biglietto per il compleanno', 'Telefona una settimana dopo', 'Prende nota delle famiglie'];
  return {
    ...base,
    settled: null,
    practices: titles.map((title, index) => ({
      ...{ id: `PRA-${index}`, title, kind: (['intuitive', 'analytical', 'rule-breaking'] as const)[index]! },
      ...{ isIceberg: index === 0, exemplarId: exemplar!.id, exemplarName: exemplar!.name, note: null },
    })),
    holders: [
      holder('PRA-0', exemplar!, {
        ...{ customersWith: 20, customersBackWith: 16, customersWithout: 14, customersBackWithout: 3 },
      }),
      ...others
        .slice(0, 4)
        .map((person, index) => holder('PRA-0', person, { does: index === 0 ? 'partly' : 'no' })),
      holder('PRA-1', exemplar!, {}),
      ...others.slice(0, 3).map((person) => holder('PRA-1', person, {})),
      holder('PRA-2', exemplar!, {}),
    ],
    ideas: [
      {
        ...{ id: 'I-1', practiceId: 'PRA-0', status: 'idea' as const, note: null },
        title: language === 'en' ? 'A customer database' : 'Un archivio dei clienti',
      },
    ],
    problems: [
      {
        id: 'PROB-1',
        statedOn: '2026-10-20',
        statement:
          language === 'en'
            ? 'Customers come and leave as fast.'
            : 'I clienti arrivano e se ne vanno in fretta.',
        measure: language === 'en' ? 'Share who come back' : 'Quota di chi torna',
        baselineText: null,
        baselineSuccesses: 144,
        baselineTrials: 412,
        baselineValue: null,
        baselineFromOn: '2026-01-01',
        baselineBeforeOn: '2026-07-01',
        frozenOn: '2026-11-02',
        frozenContent: null,
        categoryId: null,
        supersedesId: null,
      },
    ],
    categories: [],
    decidedCategoryId: null,
  };
}

export function toCandidatesView(language: Language): CandidatesView {
  const base = baseOf(language);
  const [one, two, three] = base.people;
  return {
    ...base,
    candidates: [
      toCandidateRow(one!, 3),
      toCandidateRow(two!, 2, { decision: 'accept', capacity: 1 }),
      toCandidateRow(three!, 1, { decision: null, decidedOn: null, result: 'not-now' }),
    ],
    pairings: firmOf(language).pairings,
  };
}

/** Two accepted mentors, mentees without one yet, and a running pairing with a changed cadence. */
export function toPairingsView(language: Language): PairingsView {
  const { candidates, ...base } = toCandidatesView(language);
  const topics = language === 'en' ? ['follow-up calls', 'prices'] : ['telefonate di richiamo', 'prezzi'];
  const people = base.people.map((person, index): Person => ({
    ...person,
    managerId: null,
    role: index < 2 ? 'mentor' : 'mentee',
    strengths: index === 0 ? `${topics[0]} (3)` : index === 1 ? `${topics[1]} (3), ${topics[0]} (1)` : null,
    needs: index === 2 ? `${topics[0]} (3)` : index === 3 ? `${topics[1]}, ${topics[0]}` : null,
    spokenLanguages: index < 4 ? 'Italian, English' : null,
  }));
  const [pairing] = base.pairings;
  const [mentor, , , , , , mentee] = people;
  return {
    ...base,
    people,
    candidates,
    stillConnected: [],
    pairings: [
      {
        ...pairing!,
        ...{ id: 'PAIR-1', mentorId: mentor!.id, menteeId: mentee!.id, status: 'active' },
        label: `${mentor!.name} → ${mentee!.name}`,
      },
    ],
    cadences: [
      {
        ...{ id: 'CAD-1', pairingId: 'PAIR-1', pairingLabel: null, fromOn: '2026-11-10', cadenceDays: 14 },
        why: language === 'en' ? 'Settled in' : 'Ben avviati',
        talkId: null,
      },
    ],
    expectation: null,
    measure: language === 'en' ? 'Share who come back' : 'Quota di chi torna',
    breaks: [
      {
        ...{
          id: 'B-1',
          pairingId: null,
          pairingLabel: null,
          personId: null,
          personName: null,
          kind: null,
          talkId: null,
          fromOn: '2026-12-24',
          toOn: '2027-01-06',
        },
        reason: language === 'en' ? 'Holidays' : 'Ferie',
      },
    ],
  };
}
