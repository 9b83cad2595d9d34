/**
 * The owner writes down what the exemplar does, sees what it tells, and fixes the problem with its baseline; in the
 * owner's page, with the dialog as it is built. Pictures are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import {
  chooseFromMenu,
  fill,
  findFrame,
  press,
  until,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { callScript } from '../../apps-script/host/demo/sample-path.ts';
import { choose, openDialog, pick, setDate, tabTo, undoIt, unfold } from './mentors-gestures.ts';
import { ownerEmail, setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/design/', import.meta.url));
const HARRY = 'Harry Bauer';
const OTHER = 'Mina Okafor';

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });

it(
  'Practices are written after Save alone, compared with the others’, and taken back',
  { timeout: 120_000 },
  async () => {
    stage = await setOwnerStage({ begin: 'sample' });
    const { practicesPage: page, mentorDialogs: dialog, practices: rules, tables } = stage.words;
    const frame = await openDialog(stage, 'practices', page.guideNobody);
    await choose(frame, page.exemplar, HARRY);
    await untilShown(frame, page.guideFor(HARRY));
    await picture('practices-1-talk');

    await press(frame, page.sections.practices);
    await press(frame, page.add);
    await fill(frame, page.practice, '=HYPERLINK("http://x") birthday cards');
    await choose(frame, page.kind, tables.practices.choices.kind.intuitive);
    await pick(frame, page.does(OTHER), tables.practiceHolders.choices.does.no);
    await unfold(frame, page.counts);
    for (const [label, count] of [
      [page.withIt(HARRY), '20'],
      [page.backWith(HARRY), '16'],
      [page.without(HARRY), '14'],
      [page.backWithout(HARRY), '3'],
    ] as const)
      await fill(frame, label, count);
    await press(frame, page.addIdea);
    await fill(frame, page.idea, 'A customer database');
    await picture('practices-2-list');
    expect(stage.rows('practices')).toEqual([]);

    await press(frame, page.sections.compare);
    await untilShown(frame, rules.cannotProve({ people: 2 }));
    await untilShown(frame, 'with it 16 of 20');
    await picture('practices-3-compare');
    await press(frame, page.save);
    await untilShown(frame, page.saved);
    expect(stage.rows('practices')).toMatchObject([
      { title: '=HYPERLINK("http://x") birthday cards', exemplarName: HARRY },
    ]);
    expect(stage.rows('practiceHolders').map(({ personName, does }) => [personName, does])).toEqual([
      [HARRY, tables.practiceHolders.choices.does.yes],
      [OTHER, tables.practiceHolders.choices.does.no],
    ]);
    expect(stage.rows('ideas')).toMatchObject([{ title: 'A customer database' }]);

    await undoIt(frame, stage, stage.words.script.mentors.practices);
    await untilShown(frame, dialog.takenBack(stage.words.script.mentors.practices));
    expect([stage.rows('practices'), stage.rows('practiceHolders'), stage.rows('ideas')]).toEqual([
      [],
      [],
      [],
    ]);
  },
);

/** Orders that an import left: 30 customers early in 2025, `back` of them again half a year later, a new one at its end. */
async function importOrders(back: number): Promise<void> {
  const toRow = (day: string, customer: number) => [
    ...[day, `O-${day}-${customer}`, `Customer ${customer}`, HARRY, null, 100, `c-${customer}`, 'harry'],
  ];
  const two = (day: number) => String(day).padStart(2, '0');
  const rows = [
    ...Array.from({ length: 30 }, (_, index) => toRow(`2025-01-${two(index + 1)}`, index)),
    ...Array.from({ length: back }, (_, index) => toRow(`2025-07-${two(index + 1)}`, index)),
    toRow('2025-12-31', 99),
  ];
  const { importId } = await callScript<{ importId: string }>(
    stage.google,
    'beginImport',
    [
      {
        ...{ requestId: 'r-1', fileName: 'orders.csv', rowsRead: rows.length, ordersRead: rows.length },
        ...{ ordersToWrite: rows.length, customers: 31, people: 1, leftOut: '', headerSignature: 'x' },
        ...{ firstOn: '2025-01-01', lastOn: '2025-12-31', mapping: '{}' },
      },
    ],
    ownerEmail,
  );
  await callScript(stage.google, 'writeOrders', [importId, 0, rows], ownerEmail);
  await callScript(
    stage.google,
    'finishImport',
    [importId, rows.length, { kind: 'some', orderRowIds: [] }],
    ownerEmail,
  );
}

it(
  'The baseline comes from the firm’s records, one press from Design; an edit in the tab shows',
  { timeout: 120_000 },
  async () => {
    stage = await setOwnerStage({ begin: 'sample' });
    await importOrders(12);
    const { practicesPage: page, practices: rules, designPage, script, tables } = stage.words;
    await chooseFromMenu(stage.page, script.menu.title, script.menu.design);
    const sidebar = await findFrame(stage.page, script.titles.today);
    // The program runs: its design is one line, that opens.
    await (await sidebar.waitForSelector('.phase:not([open]) > summary'))!.click();
    await press(sidebar, designPage.steps.problem.title);
    const frame = await findFrame(stage.page, script.titles.problem);
    await untilShown(frame, page.problemLead);
    await fill(frame, page.statement, 'Customers come and leave as fast.');
    await press(frame, page.readRecords);
    await untilShown(frame, '12 of 30 customers');
    await picture('problem-3-records');
    expect(stage.rows('problems')).toEqual([]);
    await frame.evaluate((words) => {
      [...document.querySelectorAll('button')].find((each) => each.textContent === words)!.click();
    }, page.useFigure);
    await untilShown(frame, page.figureUsed);
    await picture('problem-4-used');
    await press(frame, page.freeze);
    await press(frame, page.freezeYes);
    await untilShown(frame, page.frozenDone);
    expect(stage.rows('problems')).toMatchObject([
      { baselineSuccesses: '12', baselineTrials: '30', measure: page.offerMeasure.retention },
    ]);

    // The owner moves the frozen figure by hand, where it stands.
    const { title } = tables.problems;
    const header = stage.google.sheets.Spreadsheets.Values.get(stage.google.spreadsheetId, `'${title}'!1:1`);
    const [names] = header['values'] as string[][];
    const column = String.fromCharCode(65 + names!.indexOf(tables.problems.columns.baselineSuccesses.header));
    stage.google.sheets.Spreadsheets.Values.update(
      { values: [['5']] },
      stage.google.spreadsheetId,
      `'${title}'!${column}2`,
      { valueInputOption: 'USER_ENTERED' },
    );
    await press(frame, stage.words.common.close);
    await until('the dialog to close', async () => !(await stage.page.$('dialog[open]')));
    await press(sidebar, stage.words.sidebar.foot.refresh);
    await untilShown(sidebar, 'changed since');
    await press(sidebar, designPage.steps.problem.title);
    const again = await findFrame(stage.page, script.titles.problem);
    await untilShown(again, rules.edited({ fields: [page.fields.baseline] }));
    await untilShown(again, page.doing(12, 30));
    await picture('problem-5-edited-by-hand');
  },
);

it('The problem is frozen once, and a later change stands beside it', { timeout: 120_000 }, async () => {
  stage = await setOwnerStage({ begin: 'sample', language: 'it', colorScheme: 'dark' });
  const { practicesPage: page, practices: rules } = stage.words;
  const practices = await openDialog(stage, 'practices', page.guideNobody);
  await press(practices, stage.words.dialogFrame.next(stage.words.stepNames.problem));
  const frame = await findFrame(stage.page, stage.words.script.titles.problem);
  await untilShown(frame, page.startedUnfrozen);
  await fill(frame, page.statement, 'I clienti arrivano e se ne vanno.');
  await fill(frame, page.measure, 'Quota di chi torna');
  await untilShown(frame, rules.gap.baseline);
  await fill(frame, page.successes, '144');
  await fill(frame, page.trials, '412');
  await setDate(frame, page.fromOn, '2026-01-01');
  await setDate(frame, page.beforeOn, '2026-07-01');
  await press(frame, page.freeze);
  await picture('problem-1-freeze');
  expect(stage.rows('problems')).toEqual([]);
  await press(frame, page.freezeYes);
  await untilShown(frame, page.frozenDone);

  await fill(frame, page.trials, '0');
  await tabTo(stage, frame, page.saveProblem);
  await stage.page.keyboard.press('Enter');
  await untilShown(frame, rules.edited({ fields: [page.fields.baseline] }));
  await picture('problem-2-changed');
  const rows = await until('both rows', () => {
    const found = stage.rows('problems');
    return found.length === 2 ? found : undefined;
  });
  expect(rows.map((row) => [row['baselineTrials'], row['supersedesId'] ?? ''])).toEqual([
    ['412', ''],
    ['4120', rows[0]!['id']],
  ]);
});
