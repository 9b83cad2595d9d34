/**
 * Google's services as a script sees them: values, limits, refusals, in Google's words.
 */
import { createHmac } from 'node:crypto';
import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { ScriptProjectOptions } from '../../../apps-script/host/runtime/contracts.ts';
import type { ExecutionRequest } from '../../../apps-script/host/runtime/execution.ts';
import { bundlePath, openProject, type OpenedProject } from '../open-project.ts';

const owner = 'owner@example.com';
const closers: (() => Promise<void> | void)[] = [];

function open(options: Partial<ScriptProjectOptions> = {}): OpenedProject {
  const opened = openProject('services', options);
  closers.push(() => opened.project.close());
  return opened;
}

/** The fixture bundle with changes to its manifest's text. */
function openWithManifest(change: (text: string) => string): OpenedProject {
  const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
  closers.push(() => rmSync(dir, { recursive: true }));
  cpSync(bundlePath('services'), dir, { recursive: true });
  const path = join(dir, 'appsscript.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return open({ bundleDir: dir });
}

const experiment = async (
  { project }: OpenedProject,
  name: string,
  request: Partial<ExecutionRequest> = {},
) => {
  const base: ExecutionRequest = {
    functionName: 'experiment',
    kind: 'script-run',
    args: [name],
    activeUser: owner,
  };
  const { value, error } = await project.run({ ...base, ...request });
  return error ? `${error.name}: ${error.message}` : value;
};

const signed = (bytes: Buffer) => [...new Int8Array(bytes)];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe('Utilities', () => {
  it('signs texts as named by their charset, and gives signed bytes', async () => {
    const expected = signed(createHmac('sha256', 'k€y').update('né').digest());
    expect(await experiment(open(), 'hmac')).toEqual(expected);
  });

  it('takes texts without a charset as US-ASCII', async () => {
    expect(await experiment(open(), 'hmacDefaultCharset')).toBe(Buffer.from('??x').toString('base64'));
  });

  it('signs bytes with bytes, and refuses them with a text or a charset', async () => {
    const opened = open();
    expect(await experiment(opened, 'hmacOfBytes')).toBe(
      createHmac('sha256', 'k').update('n').digest('base64'),
    );
    for (const name of ['hmacOfBytesWithTextKey', 'hmacOfBytesWithCharset'])
      expect(await experiment(opened, name)).toContain("don't match the method signature");
  });

  it('refuses to wait for a lock for less than no time', async () => {
    expect(await experiment(open(), 'tryLockBackwards')).toBe('Exception: Invalid argument: -1');
  });

  it('digests, encodes and decodes', async () => {
    const opened = open();
    expect(await experiment(opened, 'digest')).toEqual(
      signed(Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex')),
    );
    expect(await experiment(opened, 'roundTrip')).toEqual([-1, -2, 0, 127, -128]);
    expect(await experiment(opened, 'utf8')).toBe('né 🎉');
  });

  it('formats dates as Java does, over a change of clocks', async () => {
    expect(await experiment(open(), 'format')).toBe('2025-03-30T03:05:09+02:00 Sun 30 March +0200');
  });
});

describe('Properties and Cache', () => {
  it('refuse numbers and values over 9 KB', async () => {
    const opened = open();
    expect(await experiment(opened, 'numberProperty')).toBe(
      "Exception: The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
    expect(await experiment(opened, 'longProperty')).toContain('exceeded the property storage quota');
  });

  it('forget cached values when their time has passed', async () => {
    const clock = createManualClock(Date.now());
    const opened = open({ clock });
    expect(await experiment(opened, 'cache')).toEqual(['v', null]);
    clock.advance(59_000);
    expect(await experiment(opened, 'cacheGet')).toBe('v');
    clock.advance(1_000);
    expect(await experiment(opened, 'cacheGet')).toBeNull();
  });
});

describe('the user interface', () => {
  it('lets the execution stand still for an answer, without its lock', async () => {
    const opened = open();
    opened.ui.answer = () => Promise.resolve({ button: 'YES', text: '' });
    const { value } = await opened.project.run({
      functionName: 'askWhileLocked',
      kind: 'menu',
      activeUser: owner,
    });
    expect(value).toEqual([true, false]);
    expect(opened.ui.questions).toEqual([
      { kind: 'alert', title: 'Title', prompt: 'Go on?', buttons: ['YES', 'NO'] },
    ]);
  });

  it('does not count the time of a question', async () => {
    const opened = open({ limits: { executionMs: 2000 } });
    opened.ui.answer = () =>
      new Promise((resolve) => setTimeout(() => resolve({ button: 'OK', text: 'Ada' }), 2500));
    const result = await opened.project.run({ functionName: 'askName', kind: 'menu', activeUser: owner });
    expect(result.value).toBe('OK:Ada');
  });

  it('makes menus when the spreadsheet is opened, with limited rights', async () => {
    const { project, ui } = open();
    const [opening] = await project.fire({ type: 'open', activeUser: owner });
    expect(opening?.error).toBeNull();
    expect(opening?.log[0]?.text).toBe('opened as LIMITED in book');
    expect(ui.menus).toEqual([
      {
        ...{ title: 'Tools', addOnMenu: false },
        entries: [
          { kind: 'item', caption: 'Show panel', functionName: 'showPanel' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: {
              title: 'More',
              addOnMenu: false,
              entries: [{ kind: 'item', caption: 'Ask', functionName: 'askName' }],
            },
          },
        ],
      },
    ]);
    const panel = await project.run({ functionName: 'showPanel', kind: 'menu', activeUser: owner });
    expect(panel.ok).toBe(true);
    expect(ui.views).toMatchObject([
      { kind: 'sidebar', content: { title: 'Panel', html: '<p>A panel</p>\n' } },
    ]);
  });

  it('moves the selection and shows a toast', async () => {
    const opened = open();
    expect(await experiment(opened, 'activateRow')).toBe('C2:AB3');
    expect(opened.ui.views).toEqual([
      {
        ...{ kind: 'activate-range', spreadsheetId: 'book' },
        area: { sheetId: 7, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 },
      },
      { kind: 'toast', message: 'There', title: 'Found', seconds: 5 },
    ]);
    expect(await experiment(opened, 'sheetNames')).toEqual(['0:One', '7:Two']);
  });
});

describe('rights', () => {
  it('keep authorized services from simple triggers', async () => {
    const { project } = open();
    const area = { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    const [edit] = await project.fire({
      type: 'edit',
      activeUser: owner,
      edit: { area, value: 'b', oldValue: 'a' },
    });
    expect(edit?.log[0]?.text).toBe('edit B1 a -> b true');
    expect(edit?.error?.message).toBe(
      'You do not have permission to call Sheets.Spreadsheets.get. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it('leave an add-on that is not enabled its menus only', async () => {
    const opened = open();
    expect(await experiment(opened, 'cache', { authMode: 'NONE' })).toBe(
      'Exception: You do not have permission to call CacheService.getScriptCache.',
    );
  });

  it('let at most two edits wait behind a running one', async () => {
    const { project } = open();
    const area = { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    const edit = () => project.fire({ type: 'edit', activeUser: owner, edit: { area } });
    const runs = await Promise.all(Array.from({ length: 6 }, edit));
    expect(runs.map((results) => results.length)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(await edit()).toHaveLength(1);
  });

  it('come from the scopes of the manifest', async () => {
    const opened = openWithManifest((text) => text.replace('auth/userinfo.email', 'auth/calendar'));
    expect(await experiment(opened, 'users')).toBe(
      'Exception: Specified permissions are not sufficient to call Session.getActiveUser. ' +
        'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('let the advanced service exist only when it is enabled', async () => {
    const opened = openWithManifest((text) => text.replace('"enabledAdvancedServices"', '"libraries"'));
    const { error } = await opened.project.run({ functionName: 'readSheet', kind: 'menu', args: ['A1'] });
    expect(error).toMatchObject({ name: 'ReferenceError', message: 'Sheets is not defined' });
  });

  it('leave a web app without document and user interface, as its owner', async () => {
    const opened = open();
    const visitor = { webApp: true, activeUser: '', effectiveUser: owner };
    expect(await experiment(opened, 'active', visitor)).toBe(true);
    expect(await experiment(opened, 'documentLock', visitor)).toBeNull();
    expect(await experiment(opened, 'users', visitor)).toEqual(['', owner]);
    expect(await experiment(opened, 'ui', visitor)).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('the Sheets service', () => {
  it('fails in the words of Apps Script', async () => {
    expect(await experiment(open(), 'badRange')).toEqual([
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nowhere!A1',
      400,
      true,
    ]);
  });

  it('has a quota of calls by the minute', async () => {
    const clock = createManualClock(Date.now());
    const { project } = open({ clock, limits: { sheetsReadsPerMinutePerUser: 2 } });
    const read = () =>
      project.run({ functionName: 'readSheet', kind: 'menu', args: ['A1'], activeUser: owner });
    expect((await read()).ok).toBe(true);
    await read();
    expect((await read()).error?.message).toContain("Quota exceeded for quota metric 'Read requests'");
    clock.advance(60_000);
    expect((await read()).ok).toBe(true);
  });
});

describe('time-driven triggers', () => {
  it('fire at their hour, day after day, and are kept with the state', async () => {
    const clock = createManualClock(Date.UTC(2025, 2, 28, 12));
    const first = open({ clock });
    const made = await first.project.run({
      functionName: 'makeDailyTrigger',
      kind: 'menu',
      activeUser: owner,
    });
    expect(made.value).toEqual(['nightly CLOCK']);
    // Three in the morning in Rome, a quarter of an hour around half past, over the change to summer time.
    clock.advance(14.2 * 3_600_000);
    expect(first.state.get('properties/script/nights')).toBeUndefined();
    clock.advance(0.6 * 3_600_000);
    await expect.poll(() => first.state.get('properties/script/nights'), { timeout: 10_000 }).toBe('1');
    clock.advance(24 * 3_600_000);
    await expect.poll(() => first.state.get('properties/script/nights'), { timeout: 10_000 }).toBe('2');
    await first.project.close();
    clock.advance(72 * 3_600_000);
    const second = open({ clock, state: first.state });
    clock.advance(1);
    await expect.poll(() => first.state.get('properties/script/nights'), { timeout: 10_000 }).toBe('3');
    await second.project.run({ functionName: 'dropTriggers', kind: 'menu', activeUser: owner });
    expect(second.project.triggers()).toEqual([]);
  });
});

it('a moved clock is what the script takes for now', async () => {
  const value = await experiment(open({ clock: createManualClock(Date.UTC(2030, 0, 1)) }), 'now');
  const [now, constructed, isDate, epoch] = value as [number, number, boolean, number];
  expect(Math.abs(now - Date.UTC(2030, 0, 1))).toBeLessThan(5_000);
  expect(Math.abs(constructed - now)).toBeLessThan(1_000);
  expect([isDate, epoch]).toEqual([true, 0]);
});
