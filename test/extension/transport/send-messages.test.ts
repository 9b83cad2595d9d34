/** One sending: signature, clock, version, and the mode that the web app wants. */
import { describe, expect, it } from 'vitest';
import { sendMessages } from '../../../extension/src/transport/send-messages.ts';
import { createBrowser, fromWebApp, settle } from '../simulated/browser.ts';
import { briefing, connection, NOW_MS, WEB_APP_URL } from '../simulated/sample.ts';
import { createWebApp, type SimulatedWebApp } from '../simulated/web-app.ts';

const messages = [{ type: 'briefing', id: 'b-1', data: {} }];

function createScene(serverAheadMs = 0) {
  const browser = createBrowser(NOW_MS);
  const webApp = createWebApp({ nowMs: () => browser.nowMs + serverAheadMs, briefing });
  const process = browser.start();
  return { browser, webApp, process };
}

type Scene = ReturnType<typeof createScene>;

/** Answers every POST until the sending is over. */
async function send(
  { browser, webApp, process }: Scene,
  options: {
    skewMs?: number;
    domain?: string;
    answer?: (text: string, cookies: string, url: string) => ReturnType<typeof fromWebApp>;
  } = {},
) {
  let isOver = false;
  const outcome = sendMessages(
    process,
    { ...connection, ...(options.domain && { domain: options.domain }) },
    messages,
    options.skewMs ?? 0,
  ).finally(() => {
    isOver = true;
  });
  for (let turn = 0; turn < 20 && !isOver; turn++) {
    await settle();
    for (const post of browser.posts.splice(0))
      post.answer(
        options.answer?.(post.text, post.cookies, post.url) ?? fromWebApp(webApp.answer(post.text)),
      );
  }
  return outcome;
}

const page = (url: string) => ({ url, httpStatus: 200, text: '<html>' });
const SIGN_IN = page('https://accounts.google.com/ServiceLogin');

describe('sending messages', () => {
  it('is answered when device and signature are right', async () => {
    expect(await send(createScene())).toMatchObject({ kind: 'answered', mode: 'anonymous', skewMs: 0 });
  });

  it.each([[-3], [-0.2], [0.2], [3]])(
    'corrects a clock that is %s hours off and sends again',
    async (hours) => {
      const scene = createScene(hours * 3_600_000);
      expect(await send(scene)).toMatchObject({ kind: 'answered', skewMs: hours * 3_600_000 });
      expect(scene.webApp.received).toHaveLength(2);
    },
  );

  it('uses what it learnt of the clock, so that the next time one sending is enough', async () => {
    const scene = createScene(3_600_000);
    expect(await send(scene, { skewMs: 3_600_000 })).toMatchObject({ kind: 'answered' });
    expect(scene.webApp.received).toHaveLength(1);
  });

  it('gives up on a ledger that never accepts a clock, after few tries', async () => {
    const scene = createScene();
    let tries = 0;
    const answer = () => {
      const serverTime = new Date(NOW_MS + ++tries * 3_600_000).toISOString();
      return fromWebApp(
        JSON.stringify({
          v: 1,
          status: 'clock-skew',
          serverTime,
          results: [],
          versions: { oldest: 1, newest: 1 },
        }),
      );
    };
    expect(await send(scene, { answer })).toMatchObject({ kind: 'turned-away', reason: 'clock-skew' });
    expect(tries).toBe(3);
  });

  it.each([
    [{ oldest: 2, newest: 3 }, 'extension-outdated'],
    [{ oldest: 0, newest: 0 }, 'ledger-outdated'],
  ])('says which side is too old for %j', async (versions, reason) => {
    const scene = createScene();
    Object.assign(scene.webApp, { versions });
    expect(await send(scene)).toMatchObject({ kind: 'turned-away', reason });
  });

  it('says that the owner has revoked the device, or that the ledger does not know it', async () => {
    const revoked = createScene();
    revoked.webApp.devices.get('device-1')!.isRevoked = true;
    expect(await send(revoked)).toMatchObject({ kind: 'turned-away', reason: 'revoked' });
    const unknown = createScene();
    unknown.webApp.devices.clear();
    expect(await send(unknown)).toMatchObject({ kind: 'turned-away', reason: 'unknown-device' });
  });

  it('goes on with the person’s sign-in where nobody else is answered', async () => {
    const scene = createScene();
    const outcome = await send(scene, {
      answer: (text, cookies) => (cookies === 'include' ? fromWebApp(scene.webApp.answer(text)) : SIGN_IN),
    });
    expect(outcome).toMatchObject({ kind: 'answered', mode: 'signed-in' });
  });

  it.each([
    ['a login wall', SIGN_IN],
    ['nothing at the plain address', { ...page(WEB_APP_URL), httpStatus: 404 }],
  ])('uses the firm’s own form of the address after %s, with the sign-in', async (_what, wall) => {
    const scene = createScene();
    const urls: string[] = [];
    const outcome = await send(scene, {
      domain: 'firm.example',
      answer: (text, cookies, url) => {
        urls.push(`${cookies} ${url}`);
        return cookies === 'include' ? fromWebApp(scene.webApp.answer(text)) : wall;
      },
    });
    expect(outcome).toMatchObject({ kind: 'answered', mode: 'signed-in' });
    expect(urls).toEqual([
      'omit https://script.google.com/macros/s/AKfycbx0/exec',
      'include https://script.google.com/a/macros/firm.example/s/AKfycbx0/exec',
    ]);
  });

  it('says that the person is signed in with another account than the ledger’s', async () => {
    const outcome = await send(createScene(), {
      answer: (_text, cookies) =>
        cookies === 'include' ? { ...page(WEB_APP_URL), httpStatus: 403 } : SIGN_IN,
    });
    expect(outcome).toEqual({ kind: 'fault', fault: 'wrong-account' });
  });

  it('asks for the sign-in where it is missing', async () => {
    expect(await send(createScene(), { answer: () => SIGN_IN })).toEqual({
      kind: 'fault',
      fault: 'sign-in-needed',
    });
  });

  it('tries the sign-in where a dead redirect looks like a dead network, but not while offline', async () => {
    const scene: Scene & { webApp: SimulatedWebApp } = createScene();
    const sending = sendMessages(scene.process, connection, messages, 0);
    await settle();
    scene.browser.posts.shift()!.fail('unreachable');
    await settle();
    const [second] = scene.browser.posts;
    expect(second!.cookies).toBe('include');
    second!.answer(fromWebApp(scene.webApp.answer(second!.text)));
    expect(await sending).toMatchObject({ kind: 'answered', mode: 'signed-in' });

    scene.browser.isOnline = false;
    expect(await sendMessages(scene.process, connection, messages, 0)).toEqual({
      kind: 'fault',
      fault: 'unreachable',
    });
  });
});
