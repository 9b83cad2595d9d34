/**
 * The attack: every top-level function of the built script, called from a page of the web app as each kind of visitor,
 * with arguments that would work for the owner. Nothing may change in the workbook, nothing may come back, and it may
 * cost next to nothing. The same with one of the owner's two locks taken out of the build: each holds by itself.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { ExecutionResult } from '../../../apps-script/host/runtime/execution.ts';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import { createFrames } from '../../../apps-script/host/web-front/frames.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { answerOwner } from '../../../apps-script/src/calls/owner-door.ts';
import { PASS_KEY, toPass } from '../../../apps-script/src/calls/pass.ts';
import { answerWebPage } from '../../../apps-script/src/calls/web-door.ts';
import { ownerCalls } from '../../../apps-script/src/owner-calls.ts';
import type { OwnerPageModel } from '../../../apps-script/src/pages.ts';
import { webCalls } from '../../../apps-script/src/web-calls.ts';
import type { Platform } from '../../../apps-script/src/platform/ports.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { buildFolder, openProgram, OWNER, type LedgerHost } from '../ledger-host.ts';
import { argumentsFor, otherNames, requestsOf, toSnapshot } from './attack.ts';
import { callers, topLevel } from './callers.ts';
import { everyCall } from './every-call.ts';

const words = catalogs.en.script.failures;
const HOUR_MS = 3_600_000;

/** A build in which a module stands in for one of ours. */
const replace = (file: string, code: string) => ({
  name: `replace-${file}`,
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith(file) ? code : null),
});
const NO_PLACE = replace('/calls/at-the-keyboard.ts', 'export const isAtTheKeyboard = () => true;');
const NO_PASS = replace(
  '/calls/pass.ts',
  `export const PASS_KEY = 'passKey', toPass = () => '', makePass = () => '', isDueForRenewal = () => false;
   export const judgePass = () => 'good';`,
);

/** Calls from a page of the web app, over the host's own frames. */
function toVisitor(host: LedgerHost, activeUser: string) {
  const frames = createFrames(host.project, () => OWNER);
  const content = { html: '', title: '', widthPx: null, heightPx: null, metaTags: [] };
  const frameId = frames.open({ content, activeUser, webApp: true });
  return async (name: string, ...args: unknown[]): Promise<{ value: unknown; calls: string[] }> => {
    const reply = await frames.run(frameId, name, args as JsonValue[]);
    const result = (reply as { result?: ExecutionResult }).result;
    return {
      value: reply.ok ? reply.value : null,
      calls: (result?.serviceCalls ?? []).map((call) => call.name),
    };
  };
}

describe('a page of the web app', () => {
  let host: LedgerHost;
  beforeAll(async () => {
    host = await openProgram();
  });
  afterAll(() => host.project.close());

  it('finds no top-level function that is not in the table of who may call what', () => {
    expect([...host.project.functionNames].sort()).toEqual(Object.keys(topLevel).sort());
  });

  it.each(Object.entries(callers))('gets nothing through the owner’s door: %s', async (_who, email) => {
    const visit = toVisitor(host, email);
    const before = toSnapshot(host);
    // None, or the pass of another script that the visitor has made.
    for (const pass of email === '' ? ['', toPass('f'.repeat(64), OWNER, host.clock.now())] : ['']) {
      for (const request of requestsOf(pass)) {
        const { value, calls } = await visit('ownerCall', request);
        expect(value, JSON.stringify(request)).toMatchObject({ ok: false, sentence: words.elsewhere });
        expect(calls.length).toBeLessThanOrEqual(2);
      }
    }
    expect(toSnapshot(host)).toBe(before);
  });

  it.each(Object.entries(callers))('gets nothing of any other function: %s', async (_who, email) => {
    const visit = toVisitor(host, email);
    const before = toSnapshot(host);
    const [trigger] = host.project.triggers();
    for (const name of otherNames(host.project.functionNames)) {
      for (const args of argumentsFor()) {
        const { value, calls } = await visit(name, ...args);
        expect(value, name).toBeNull();
        if (topLevel[name] !== 'web app') expect(calls.length, name).toBeLessThanOrEqual(2);
      }
    }
    // Even one who knew the trigger's id could not run the night again and again.
    await host.night();
    const night = toSnapshot(host);
    const { calls } = await visit('reconcile', { triggerUid: trigger?.uniqueId ?? '' });
    expect(calls.length).toBeLessThanOrEqual(2);
    expect(toSnapshot(host)).toBe(night);
    expect(night.length).toBeGreaterThan(before.length - 1);
  });

  it('is told what its link is good for, and nothing else', async () => {
    const visit = toVisitor(host, '');
    const { value } = await visit('webCall', { name: 'readInvite', args: ['no-such-code'] });
    expect(value).toMatchObject({ ok: true, value: { state: 'unknown', programName: null } });
    for (const name of [...Object.keys(everyCall), 'constructor', '__proto__'])
      expect((await visit('webCall', { name, args: [] })).value).toMatchObject({
        ok: false,
        sentence: words.badCall,
      });
  });
});

describe('each lock of the owner’s door', () => {
  const attack = async (plugins: ReturnType<typeof replace>[]) => {
    const host = await openProgram({ bundleDir: await buildFolder(plugins) });
    const before = toSnapshot(host);
    const sentences = new Set<string>();
    // The owner, looking at their own invite page: the one whom "who" does not stop.
    const visit = toVisitor(host, OWNER);
    for (const request of requestsOf()) {
      const { value } = await visit('ownerCall', request);
      sentences.add((value as { ok: boolean; sentence?: string }).sentence ?? 'done');
    }
    const after = toSnapshot(host);
    await host.project.close();
    return { sentences: [...sentences], isUntouched: after === before };
  };

  it('stops the attack without the other', async () => {
    expect(await attack([NO_PLACE])).toEqual({ sentences: [words.passGone], isUntouched: true });
    expect(await attack([NO_PASS])).toEqual({ sentences: [words.elsewhere], isUntouched: true });
  });

  it('is needed: with both taken out the attack succeeds', async () => {
    const { sentences, isUntouched } = await attack([NO_PLACE, NO_PASS]);
    expect(sentences).toContain('done');
    expect(isUntouched).toBe(false);
  });
});

describe('a page that the owner opened', () => {
  const open = async (startMs: number) => {
    const clock = createManualClock(startMs);
    const host = await openProgram({ clock });
    const asOwner = (functionName: string, args: unknown[] = [], activeUser = OWNER) =>
      host.project.run({
        ...{ functionName, activeUser, effectiveUser: OWNER },
        kind: args.length === 0 ? 'menu' : 'script-run',
        args: args as JsonValue[],
      });
    const lastModel = () => {
      const view = host.ui.views.at(-1) as { content: { html: string } };
      return JSON.parse(/id="model">([^<]*)</.exec(view.content.html)![1]!) as OwnerPageModel;
    };
    const call = async (request: unknown, activeUser = OWNER) =>
      (await asOwner('ownerCall', [request], activeUser)).value as unknown as Answer<unknown> & {
        pass?: string;
      };
    return { clock, host, asOwner, lastModel, call };
  };

  it('carries a pass that is renewed while it is in use and gone after a day', async () => {
    const { clock, host, asOwner, lastModel, call } = await open(Date.UTC(2026, 6, 1, 8));
    await asOwner('showParticipants');
    const { pass, opens } = lastModel();
    expect(opens).toEqual({ sidebar: 'people' });
    const first = await call({ pass, name: 'getPeople', args: [] });
    expect(first).toMatchObject({ ok: true });
    expect(first.pass).toBeUndefined();
    clock.advance(23 * HOUR_MS);
    const renewed = await call({ pass, name: 'getPeople', args: [] });
    expect(renewed).toMatchObject({ ok: true, pass: expect.stringMatching(/^\d+\./) as string });
    clock.advance(2 * HOUR_MS);
    expect(await call({ pass, name: 'getPeople', args: [] })).toMatchObject({
      ok: false,
      sentence: words.passGone,
      isPassGone: true,
    });
    expect(await call({ pass: renewed.pass, name: 'getPeople', args: [] })).toMatchObject({ ok: true });
    // What it may still do is to open again, in the spreadsheet, with what was typed.
    const typed = { name: JSON.stringify('</script><b>Ada & Ünal') };
    const again = await call({ pass, name: 'openAgain', args: [{ dialog: 'people' }, typed] });
    expect(again).toEqual({ ok: true, value: null });
    expect(lastModel()).toMatchObject({ opens: { dialog: 'people' }, draft: typed });
    expect(await call({ pass: lastModel().pass, name: 'getPeople', args: [] })).toMatchObject({ ok: true });
    await host.project.close();
  });

  it('is refused with a pass of somebody else, of another key, of tomorrow, or bent in one letter', async () => {
    const startMs = Date.UTC(2026, 6, 1, 8);
    const { host, asOwner, lastModel, call } = await open(startMs);
    await asOwner('showToday');
    const { pass } = lastModel();
    const key = String(host.state.get(`properties/script/${PASS_KEY}`));
    const bent = pass.slice(0, -1) + (pass.endsWith('0') ? '1' : '0');
    const wrong = [
      ...['', bent, pass.toUpperCase(), `${pass} `],
      toPass(key, 'colin@example.com', startMs),
      toPass(key, OWNER, startMs + HOUR_MS),
      toPass('0'.repeat(64), OWNER, startMs),
    ];
    for (const one of wrong)
      expect(await call({ pass: one, name: 'getToday', args: [] }), one).toMatchObject({ ok: false });
    for (const one of wrong)
      expect(await call({ pass: one, name: 'openAgain', args: [{ sidebar: 'today' }, {}] })).toMatchObject({
        ok: false,
      });
    expect(await call({ pass, name: 'getToday', args: [] })).toMatchObject({ ok: true });
    await host.project.close();
  });

  it('works where Google tells no address, and not for a colleague whose address it tells', async () => {
    const { host, asOwner, lastModel, call } = await open(Date.UTC(2026, 6, 1, 8));
    await asOwner('showToday');
    const request = { pass: lastModel().pass, name: 'getToday', args: [] };
    expect(await call(request, '')).toMatchObject({ ok: true });
    expect(await call(request, OWNER.toUpperCase())).toMatchObject({ ok: true });
    const before = toSnapshot(host);
    expect(await call(request, 'colin@example.com')).toMatchObject({ ok: false, sentence: words.elsewhere });
    expect(toSnapshot(host)).toBe(before);
    await host.project.close();
  });
});

describe('whatever arrives', () => {
  /** Every port fails: what is refused for its shape has touched nothing. */
  const untouchable = new Proxy({} as Platform, {
    get: (_target, name) => {
      if (name === 'session') return { locale: () => 'en' };
      if (name === 'log') return { error: () => undefined };
      throw new Error(`touched ${String(name)}`);
    },
  });
  const names = [...Object.keys(ownerCalls), ...Object.keys(webCalls), 'toString', '__proto__', ''];

  it('is answered with a sentence, never thrown, whatever its shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...names), fc.array(fc.jsonValue()), (any, name, args) => {
        // What a link is good for may be asked with any text.
        fc.pre(!(name === 'readInvite' && args.length === 1 && typeof args[0] === 'string'));
        for (const request of [any, { pass: '', name, args }, { name, args }, undefined]) {
          for (const reply of [
            answerOwner(untouchable, request, ownerCalls),
            answerWebPage(untouchable, request, webCalls),
          ]) {
            expect(reply).toMatchObject({ ok: false, sentence: expect.stringMatching(/\S/) as string });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is refused before anything else happens when one argument is bent', () => {
    const bend = [null, 1.5, -1, 'x'.repeat(60_000), [], {}, true];
    for (const [name, args] of Object.entries(everyCall) as [string, unknown[]][]) {
      for (const at of args.keys()) {
        // A value of another kind than the right one; texts may be any text.
        for (const other of bend.filter(
          (one) => typeof one !== typeof args[at] || String(one).length > 50_000,
        )) {
          const bent = args.map((arg, index) => (index === at ? other : arg));
          const reply = answerOwner(untouchable, { pass: '', name, args: bent }, ownerCalls);
          if (name === 'readOrders' && other === null) continue;
          expect(reply, `${name} ${at} ${String(other)}`).toMatchObject({ sentence: words.badCall });
        }
      }
      const more = answerOwner(untouchable, { pass: '', name, args: [...args, 1] }, ownerCalls);
      expect(more, name).toMatchObject({ sentence: words.badCall });
    }
  });
});
