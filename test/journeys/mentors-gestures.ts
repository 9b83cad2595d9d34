/** What the journeys of the dialogs on practices, candidates and pairings do on a page, by the names people see. */
import type { Frame } from 'puppeteer-core';
import {
  click,
  fill,
  find,
  findField,
  findFrame,
  press,
  untilShown,
} from '../../apps-script/host/demo/gestures.ts';
import { openHome } from './open-home.ts';
import type { OwnerStage } from './path-stage.ts';

type DialogName = 'practices' | 'candidates' | 'pairings';

/** Opens a dialog from its home and waits for its words. */
export async function openDialog(stage: OwnerStage, name: DialogName, shown: string): Promise<Frame> {
  await openHome(stage, 'design', name);
  const frame = await findFrame(stage.page, stage.words.script.titles[name]);
  await untilShown(frame, shown);
  return frame;
}

/** Chooses a line of a drop-down list by its words. */
export async function choose(frame: Frame, label: string, option: string): Promise<void> {
  const field = await findField(frame, label);
  const value = await field.evaluate(
    (element, text) =>
      [...(element as HTMLSelectElement).options].find((each) => each.textContent === text)?.value ?? '',
    option,
  );
  if (value === '') throw new Error(`“${label}” has no line “${option}”.`);
  await (field as unknown as { select: (value: string) => Promise<string[]> }).select(value);
}

/** Chooses one of a row of choices: the group by its legend, the choice by its words. */
export async function pick(frame: Frame, group: string, choice: string): Promise<void> {
  await frame.evaluate(
    (legend, words) => {
      const set = [...document.querySelectorAll('fieldset')].find(
        (each) => each.querySelector('legend')?.textContent?.trim() === legend,
      );
      const label = [...(set?.querySelectorAll('label') ?? [])].find((each) => each.textContent === words);
      if (!label) throw new Error(`No choice “${words}” in “${legend}”.`);
      label.click();
    },
    group,
    choice,
  );
}

/** Presses the points of a line that is scored. */
export async function giveScore(frame: Frame, line: string, points: number): Promise<void> {
  await frame.evaluate(
    (name, value) => {
      const own = [...document.querySelectorAll('.score-line')].find((each) => {
        if (each.closest('details:not([open])')) return false;
        return each.querySelector('.score-name')?.firstChild?.textContent === name;
      });
      const radio = own?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
      if (!radio) throw new Error(`No points ${value} in “${name}”.`);
      radio.click();
    },
    line,
    points,
  );
}

/** Opens a scored line and writes what shows it. */
export async function giveEvidence(
  frame: Frame,
  line: string,
  words: { add: string; evidence: string },
  text: string,
): Promise<void> {
  await press(frame, `${line}: ${words.add}`);
  await fill(frame, `${words.evidence}: ${line}`, text);
}

/** Undoes what was just done in the dialog, asked about first. */
export async function undoIt(frame: Frame, stage: OwnerStage, what: string): Promise<void> {
  const { dialogFrame } = stage.words;
  await press(frame, `${dialogFrame.undo}: ${what}`);
  await untilShown(frame, dialogFrame.undoQuestion(what));
  await press(frame, dialogFrame.undo);
}

/** Undoes what was just done, whatever it was. */
export async function undoLast(frame: Frame, stage: OwnerStage): Promise<void> {
  await click((await frame.waitForSelector('.done-line .ml-button-link'))!);
  await press(frame, stage.words.dialogFrame.undo);
}

/** Opens the part of that title. */
export async function unfold(frame: Frame, title: string): Promise<void> {
  await frame.evaluate((words) => {
    const fold = [...document.querySelectorAll('details')].find(
      (each) => each.querySelector('.fold-title')?.textContent === words,
    );
    if (!fold) throw new Error(`No part “${words}”.`);
    fold.open = true;
  }, title);
}

/** Puts a date into a date field, as its picker does. */
export async function setDate(frame: Frame, label: string, dateOn: string): Promise<void> {
  const field = await findField(frame, label);
  await field.evaluate((element, day) => {
    (element as HTMLInputElement).value = day;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, dateOn);
}

/** Goes on with Tab, as a person at the keyboard does, until the control of that name has the focus. */
export async function tabTo(stage: OwnerStage, frame: Frame, name: string): Promise<void> {
  const wanted = await find(frame, name);
  for (let steps = 0; steps < 60; steps += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await stage.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach “${name}”.`);
}
