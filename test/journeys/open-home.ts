/** Opens a home of Program or Settings as a person does: the menu's entry, the part that is folded, the line. */
import type { Frame } from 'puppeteer-core';
import { chooseFromMenu, click, findFrame, until } from '../../apps-script/host/demo/gestures.ts';
import type { OwnerStage } from './path-stage.ts';

/** `row` is the home's or step's id. Gives the sidebar's frame. */
export async function openHome(stage: OwnerStage, view: 'design' | 'settings', row: string): Promise<Frame> {
  const { menu, titles } = stage.words.script;
  await chooseFromMenu(stage.page, menu.title, menu[view]);
  const line = `[data-row="${row}"]`;
  const frame = await until(`the line “${row}” of ${view}`, async () => {
    const sidebar = await findFrame(stage.page, titles.today);
    return (await sidebar.$(line).catch(() => null)) ? sidebar : undefined;
  });
  const fold = await frame.$(`details:not([open]):has(${line}) > summary`);
  if (fold) await click(fold);
  await click((await frame.waitForSelector(line, { visible: true }))!);
  return frame;
}
