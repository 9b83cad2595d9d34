/**
 * The owner pairs mentors and mentees: states needs, changes the proposal, confirms, agrees on another cadence and a
 * break, and prints the expectations; in the owner's page, with the dialog as it is built. Pictures are kept in
 * test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { fill, press, untilShown } from '../../apps-script/host/demo/gestures.ts';
import { callScript } from '../../apps-script/host/demo/sample-path.ts';
import { seedWorkbook } from '../../apps-script/host/demo/seed.ts';
import type { CandidateForm, CandidatesView } from '../../apps-script/src/mentors/mentors-api.ts';
import { blankOf } from '../../shared/schema/index.ts';
import { candidates } from '../../shared/tables/candidates.ts';
import { people, type Person } from '../../shared/tables/people.ts';
import { toFullDayText } from '../../apps-script/sidebar/format.ts';
import { addDays } from '../../shared/time/serial-dates.ts';
import { toCandidateRow } from '../apps-script/sidebar/mentors-views.ts';
import { choose, openDialog, setDate, tabTo, undoIt, unfold } from './mentors-gestures.ts';
import { ownerEmail, setOwnerStage, timeZone, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/design/', import.meta.url));
const TODAY_ON = new Date().toISOString().slice(0, 10);
const BREAK = { fromOn: addDays(TODAY_ON, 30), toOn: addDays(TODAY_ON, 43) };

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });

const person = (id: string, name: string, role: Person['role'], managerId: string | null = null): Person => ({
  ...blankOf(people),
  ...{ id, name, role, managerId, status: 'active' },
});
const HARRY = person('P-HARRY', 'Harry Bauer', 'mentor');
const ANA = person('P-ANA', 'Ana Delgado', 'mentor');
const MINA = person('P-MINA', 'Mina Okafor', 'mentee');
const TOM = person('P-TOM', 'Tom Weaver', 'none', 'P-HARRY');

/** Harry takes one mentee, Ana two; Tom reports to Harry and takes no part yet. */
async function acceptMentors(): Promise<void> {
  const { google, language } = stage;
  const seed = { sheets: google.sheets, spreadsheetId: google.spreadsheetId, language, timeZone };
  seedWorkbook(seed, { people: [HARRY, ANA, MINA, TOM] });
  for (const [mentor, capacity] of [
    [HARRY, 1],
    [ANA, 2],
  ] as const) {
    const row = toCandidateRow(mentor, 3, { capacity });
    const columns = Object.keys(candidates.columns) as (keyof typeof row)[];
    const set = [
      'personName',
      'result',
      'decision',
      'decidedOn',
      'decidedBy',
      'decisionReason',
      'supersedesId',
    ];
    const fields = Object.fromEntries(
      columns.filter((name) => !set.includes(name)).map((name) => [name, row[name]]),
    ) as unknown as CandidateForm['fields'];
    const form: CandidateForm = {
      ...{ id: `CAND-${mentor.id}`, personId: mentor.id, fields, decision: 'accept', decisionReason: null },
    };
    await callScript<CandidatesView>(google, 'saveCandidate', [form], ownerEmail);
  }
}

it(
  'From needs to a confirmed pairing, its changed terms and its sheet on paper',
  { timeout: 150_000 },
  async () => {
    stage = await setOwnerStage();
    await acceptMentors();
    const { pairingsPage: page, pairingProposal: rules, mentorDialogs: dialog } = stage.words;
    const frame = await openDialog(stage, 'pairings', page.peopleTitle);
    const inGroup = async (name: string, label: string, text: string) => {
      const field = await frame.waitForSelector(`[role="group"][aria-label="${name}"] ::-p-aria(${label})`);
      await field!.type(text);
    };
    await inGroup(HARRY.name, page.strengths, 'Follow-up calls (3)');
    await inGroup(ANA.name, page.strengths, 'Prices (3)');
    await inGroup(MINA.name, page.needs, 'follow-up calls');
    await fill(frame, page.moreMentees, 'weav');
    await frame.waitForSelector('[role="option"]');
    await stage.page.keyboard.press('Enter');
    await inGroup(TOM.name, page.needs, 'quotes');
    await picture('pairings-1-needs');
    expect(stage.rows('people').some((row) => row['strengths'])).toBe(false);
    await press(frame, page.savePeople);
    await untilShown(frame, page.peopleSaved);

    await press(frame, page.sections.propose);
    await untilShown(frame, rules.reason['need-met']({ topic: 'follow-up calls', strength: 3 }));
    await untilShown(frame, page.confirm(2));
    await picture('pairings-2-proposal');
    await choose(frame, page.mentorOf(TOM.name), HARRY.name);
    await untilShown(frame, rules.obstacle['direct-line']);
    await untilShown(
      frame,
      stage.words.scorecard.overCapacity({ name: HARRY.name, mentees: 2, capacity: 1 }),
    );
    await press(frame, page.confirm(2));
    await untilShown(frame, stage.words.script.mentors.obstacle.directLine(HARRY.name, TOM.name));
    expect(stage.rows('pairings')).toEqual([]);
    await choose(frame, page.mentorOf(TOM.name), ANA.name);
    await tabTo(stage, frame, page.confirm(2));
    await stage.page.keyboard.press('Enter');
    await untilShown(frame, page.confirmed(2));
    expect(stage.rows('pairings').map(({ label }) => label)).toEqual([
      `${HARRY.name} → ${MINA.name}`,
      `${ANA.name} → ${TOM.name}`,
    ]);

    await press(frame, page.sections.terms);
    const label = `${HARRY.name} → ${MINA.name}`;
    await unfold(frame, label);
    await setDate(frame, page.newCadenceFrom, TODAY_ON);
    await fill(frame, page.cadence, '14');
    await setDate(frame, page.breakFrom, BREAK.fromOn);
    await press(frame, page.saveTermsOf(label));
    await untilShown(frame, page.incompleteBreak);
    expect(stage.rows('cadences')).toEqual([]);
    await setDate(frame, page.breakTo, BREAK.toOn);
    await picture('pairings-3-terms');
    await press(frame, page.saveTermsOf(label));
    await untilShown(frame, page.termsSaved(label));
    expect(stage.rows('cadences')).toMatchObject([{ cadenceDays: '14', pairingLabel: label }]);
    expect(stage.rows('breaks')).toMatchObject([{ pairingLabel: label }]);

    await press(frame, page.sections.sheet);
    await choose(frame, page.pairing, label);
    const { paper } = page;
    await untilShown(frame, paper.meetingsText({ days: 14, minutes: 45 }));
    await picture('pairings-4-sheet');
    const printed = await frame.$$eval('.on-paper .paper', (sheets) =>
      sheets.map((each) => each.textContent),
    );
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain(paper.forPerson(HARRY.name, paper.mentor));
    expect(printed[1]).toContain(paper.forPerson(MINA.name, paper.mentee));
    expect(printed[1]).toContain(toFullDayText(BREAK.toOn, 'en'));
    await choose(frame, page.pairing, page.allPairings(2));
    await untilShown(frame, page.printSheets(4));
    expect(await frame.$$('.on-paper .paper')).toHaveLength(4);
    await stage.page.emulateMediaType('print');
    expect(
      await frame.evaluate(() =>
        ['.on-screen', '.on-paper'].map((part) => getComputedStyle(document.querySelector(part)!).display),
      ),
    ).toEqual(['none', 'block']);
    await stage.page.emulateMediaType();

    await undoIt(frame, stage, stage.words.script.mentors.termsOf(label));
    await untilShown(frame, dialog.takenBack(stage.words.script.mentors.termsOf(label)));
    expect([stage.rows('cadences'), stage.rows('breaks')]).toEqual([[], []]);
  },
);
