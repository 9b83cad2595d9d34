/**
 * `npm start`: the only place that joins the local host, the built bundles and the sample firm. It builds, starts the
 * host, opens the browser with the extension connected as a sample mentor, the sample calendar and the owner's page,
 * and ends everything on Ctrl-C. It would break if a failure could end with status 0, so every end goes through one
 * place.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE_OWNER_ID, samplePeople, toSampleEmail } from '../../shared/sample/people.ts';
import { askDisplay } from './browsers/display.ts';
import { findChromium } from './browsers/find-browser.ts';
import { buildAll } from './demo/build-all.ts';
import type { Demo } from './demo/demo-contract.ts';
import { createEnding } from './demo/ending.ts';
import { parseDemoOptions, type DemoOptions } from './demo/options.mjs';
import { serve } from './demo/serve.ts';
import { openStateFolder, type StateFolder } from './demo/state-folder.ts';
import { runTour } from './demo/tour-run.ts';
import { toTrouble } from './demo/troubles.ts';
import { whyNotWritable } from './set-up/writable.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (text: string): void => console.log(text);
const ending = createEnding(say);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const languageNames = { en: 'English', it: 'Italian' } as const;

async function main(options: DemoOptions): Promise<void> {
  const base = resolve(options.stateDir ?? join(root, '.state'));
  const folder = options.isTour ? null : await openFolder(base, options);
  const built = await buildAll(say);
  const demo: Demo = {
    built,
    language: folder?.begun?.language ?? options.language ?? 'en',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ownerEmail: toSampleEmail(samplePeople.find((person) => person.id === SAMPLE_OWNER_ID)!.name),
    say,
    ending,
  };
  const hasBrowser = findChromium() !== null;
  const isVisible = !options.isHeadless && (await canShow());
  const picturesDir = join(base, 'pictures');
  if (!folder) {
    if (!hasBrowser)
      throw new Error('The tour needs Chrome, Chromium or Edge. Install one, or name it in CHROMIUM.');
    const trouble = whyNotWritable(picturesDir);
    if (trouble)
      throw new Error(`The folder for the pictures, ${trouble}. Name another one with --state=<folder>.`);
    await runTour(demo, { picturesDir, isVisible });
    return ending.end(0);
  }
  if (!isVisible && hasBrowser && !options.isHeadless && !options.isFresh) {
    say('The sample path is played once in a browser without a window.');
    await runTour(demo, { picturesDir, isVisible });
  }
  const kind = folder.begun?.kind ?? (options.isFresh ? 'fresh' : 'sample');
  await serve(demo, {
    folder,
    kind,
    port: options.port,
    canShow: isVisible && hasBrowser,
    version,
    at: options.at ?? 'run',
  });
}

/** Opens the state and says what a person should know of it. */
async function openFolder(base: string, options: DemoOptions): Promise<StateFolder> {
  const folder = openStateFolder({
    base,
    anew: options.isFresh || options.isSample,
    stamp: new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-'),
  });
  await ending.add(() => folder.close());
  if (folder.isBrokenOff)
    say(
      `The last start was broken off before its workbook was ready. It begins anew; the rest is in ${folder.movedTo}`,
    );
  else if (folder.movedTo) say(`What was there before is kept in ${folder.movedTo}`);
  const { begun } = folder;
  if (!begun) return folder;
  if (options.language && options.language !== begun.language)
    say(
      `The workbook there is in ${languageNames[begun.language]} and stays so. For one in ${languageNames[options.language]}: npm start -- --${begun.kind} --language=${options.language}`,
    );
  if (begun.version !== version) {
    say(
      `The workbook there was written by ${begun.version === null ? 'an earlier version' : `version ${begun.version}`}; this is ${version}. It is kept and used; choose Mentor Ledger › Settings › Check and repair once to add what is new.`,
    );
    folder.remember({ ...begun, version });
  }
  return folder;
}

async function canShow(): Promise<boolean> {
  const display = await askDisplay();
  if (display.kind === 'silent') say(`Nothing answers at ${display.name}: no window can be shown there.`);
  else if (display.kind === 'none') say('No display was found: no window can be shown.');
  return display.kind === 'shown';
}

function fail(error: unknown): void {
  if (ending.isOver()) return;
  console.error(`Mentor Ledger ${ending.wasUp() ? 'had to stop' : 'could not start'}: ${toTrouble(error)}`);
  if (process.env['DEBUG']) console.error(error);
  else console.error('(DEBUG=1 npm start tells more.)');
  void ending.end(1);
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const parsed = parseDemoOptions(process.argv.slice(2));
if (typeof parsed === 'string') {
  console.error(parsed);
  process.exit(2);
}
await main(parsed).catch(fail);
