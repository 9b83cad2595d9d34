/**
 * The owner scores a candidate at the keyboard, decides against the score, and takes it back: in the owner's page, with
 * the dialog as it is built. Pictures are kept in test/output.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { fill, press, untilShown } from '../../apps-script/host/demo/gestures.ts';
import { ITEMS } from '../../shared/rules/mentors/candidate-row.ts';
import { giveEvidence, giveScore, openDialog, pick, tabTo, undoIt } from './mentors-gestures.ts';
import { setOwnerStage, type OwnerStage } from './path-stage.ts';

const PICTURES = fileURLToPath(new URL('../output/design/', import.meta.url));
const NAME = 'Mina Okafor';

let stage: OwnerStage;

beforeAll(() => mkdir(PICTURES, { recursive: true }));
afterEach(async () => {
  const { troubles } = stage;
  await stage.close();
  expect(troubles).toEqual([]);
});

const picture = (name: string) =>
  stage.page.screenshot({ path: join(PICTURES, `${name}-${stage.language}.png`) as `${string}.png` });

it('A decision against the score asks why before it is written', { timeout: 120_000 }, async () => {
  stage = await setOwnerStage({ begin: 'sample' });
  const { candidatesPage: page, scorecard: rules, mentorDialogs: dialog, tables } = stage.words;
  const frame = await openDialog(stage, 'candidates', NAME);
  await picture('candidates-1-list');
  await frame.focus('button');
  await tabTo(stage, frame, `${page.open}: ${NAME}`);
  await stage.page.keyboard.press('Enter');
  await untilShown(frame, page.of(NAME));
  await untilShown(frame, rules.reason['gate-not-asked']());

  for (const item of ITEMS) {
    await giveScore(frame, rules.item[item], 3);
    const words = { add: page.addEvidence, evidence: page.evidence };
    await giveEvidence(frame, rules.item[item], words, 'Seen in October');
  }
  await pick(frame, rules.gate.time, dialog.yes);
  await pick(frame, rules.gate.wish, dialog.yes);
  await untilShown(frame, rules.reason['all-buckets-reached']());
  await pick(frame, rules.gate.wish, dialog.no);
  await untilShown(frame, rules.reason['does-not-want-to']());
  await picture('candidates-2-score');

  await pick(frame, page.decision, rules.result.accept);
  await press(frame, page.saveDecision);
  await untilShown(frame, rules.reasonNeeded);
  await untilShown(frame, page.capacityMissing);
  expect(stage.rows('candidates')).toEqual([]);
  await fill(frame, page.capacity, '2');
  await fill(frame, page.decisionReason, 'Agreed to try after our talk');
  await tabTo(stage, frame, page.saveDecision);
  await stage.page.keyboard.press('Enter');
  await untilShown(frame, page.saved(NAME));
  await untilShown(frame, page.load(0, 2));
  await picture('candidates-3-accepted');
  expect(stage.rows('candidates')).toMatchObject([
    {
      personName: NAME,
      result: tables.candidates.choices.result['not-now'],
      decision: tables.candidates.choices.decision.accept,
      decisionReason: 'Agreed to try after our talk',
    },
  ]);
  await undoIt(frame, stage, stage.words.script.mentors.decided(NAME));
  await untilShown(frame, dialog.takenBack(stage.words.script.mentors.decided(NAME)));
  expect(stage.rows('candidates')).toEqual([]);
});
