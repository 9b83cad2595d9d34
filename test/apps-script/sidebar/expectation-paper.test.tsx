// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ExpectationPapers } from '../../../apps-script/sidebar/pairings/expectations.tsx';
import { toFullDayText } from '../../../apps-script/sidebar/format.ts';
import { pairingsWords } from '../../../apps-script/sidebar/pairings/words.ts';
import type { PairingsView } from '../../../apps-script/src/pairings/pairings-api.ts';
import { LANGUAGES } from '../../../shared/tables/program.ts';
import { toPairingsView } from './mentors-views.ts';

afterEach(() => {
  render(null, document.body);
});

/** The sheets as they are printed, line by line. */
function sheetsOf(view: PairingsView, chosen: string | null): string[] {
  render(
    <ExpectationPapers view={view} chosen={chosen} words={pairingsWords[view.language]} />,
    document.body,
  );
  return [...document.querySelectorAll('.paper')].map((sheet) =>
    [...sheet.querySelectorAll('h1, p, tr, li, .sign span')].map((line) => line.textContent).join('\n'),
  );
}

const break_ = (id: string, fromOn: string, toOn: string) => ({
  ...{
    id,
    pairingId: null,
    pairingLabel: null,
    personId: null,
    personName: null,
    kind: null,
    fromOn,
    toOn,
    reason: null,
    talkId: null,
  },
});

test.each(LANGUAGES)(
  'The sheet tells a pairing’s cadences and breaks to come, and none of others (%s)',
  (language) => {
    const view = toPairingsView(language);
    const [pairing] = view.pairings;
    const { paper, breakRow } = pairingsWords[language].page;
    const day = (dateOn: string) => toFullDayText(dateOn, language);
    const cadence = (id: string, pairingId: string, fromOn: string, cadenceDays: number) => ({
      ...{ id, pairingId, pairingLabel: null, fromOn, cadenceDays, why: null, talkId: null },
    });
    const [mentor, mentee, ...more] = sheetsOf(
      {
        ...view,
        pairings: [{ ...pairing!, startsOn: '2026-12-01', endsOn: '2027-05-31', minimumHours: 18 }],
        cadences: [
          cadence('C-2', pairing!.id, '2027-03-01', 28),
          cadence('C-1', pairing!.id, '2027-01-07', 14),
          cadence('C-0', pairing!.id, '2026-12-01', 7),
          cadence('C-3', pairing!.id, '2027-09-01', 56),
          cadence('C-4', 'PAIR-OTHER', '2027-02-01', 3),
        ],
        breaks: [
          break_('B-1', '2026-11-25', '2026-11-28'),
          break_('B-2', '2026-12-24', '2027-01-06'),
          break_('B-3', '2027-08-01', '2027-08-20'),
        ],
      },
      pairing!.id,
    );
    expect(more).toEqual([]);
    for (const sheet of [mentor!, mentee!]) {
      expect(sheet).toContain(
        [
          paper.meetingsText({ days: 7, minutes: view.program.meetingMinutes }),
          paper.meetingsLater({ on: day('2027-01-07'), days: 14 }),
          paper.meetingsLater({ on: day('2027-03-01'), days: 28 }),
        ].join('; '),
      );
      expect(sheet).toContain(
        `${paper.breaks}${breakRow({ from: day('2026-12-24'), to: day('2027-01-06'), why: '' })}\n`,
      );
      expect(sheet).not.toContain('56');
      expect(sheet).toContain(paper.periodText({ from: day('2026-12-01'), to: day('2027-05-31') }));
      expect(sheet).toContain(paper.hoursText(18));
      expect(sheet).toContain(paper.signs.participant);
    }
    expect(mentor).toContain(paper.mentorDoes.sends);
    expect(mentee).toContain(paper.menteeDoes.brings);
    expect(mentee).not.toContain(paper.mentorDoes.sends);
  },
);

test('All pairings give two sheets each; nothing chosen gives none', () => {
  const view = toPairingsView('en');
  const [pairing] = view.pairings;
  const two = {
    ...view,
    pairings: [
      pairing!,
      { ...pairing!, id: 'PAIR-2' },
      { ...pairing!, id: 'P-3', status: 'completed' as const },
    ],
  };
  expect(sheetsOf(two, 'all')).toHaveLength(4);
  expect(sheetsOf(two, null)).toEqual([]);
});
