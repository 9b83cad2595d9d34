/** Connecting a browser: repeat-safe, final answers forget the attempt, others keep it. */
import { describe, expect, it } from 'vitest';
import { connect, disconnect, type ConnectPorts } from '../../extension/src/connection/connect.ts';
import { toDeviceName } from '../../extension/src/platform/device-name.ts';
import { keys } from '../../extension/src/store/keys.ts';
import { createStore } from '../../extension/src/store/store.ts';
import { createBrowser, fromWebApp, settle } from './simulated/browser.ts';
import { briefing, NOW_MS, WEB_APP_URL } from './simulated/sample.ts';
import { createWebApp } from './simulated/web-app.ts';

const link = { webAppUrl: WEB_APP_URL, inviteCode: 'code-code-code-code' };

function createScene() {
  const browser = createBrowser(NOW_MS);
  const webApp = createWebApp({ nowMs: () => browser.nowMs, briefing });
  webApp.invites.set(link.inviteCode, { status: 'open', requestId: null });
  browser.stored.set(keys.settings.name, { agreedAt: '2026-11-23T08:00:00Z' });
  const process = browser.start();
  const ports: ConnectPorts = {
    ...process,
    store: createStore(process.storage, process.locks),
    deviceName: 'Chrome on Linux',
  };
  const answerAll = async () => {
    for (let turn = 0; turn < 4; turn++) {
      await settle();
      for (const post of browser.posts.splice(0)) post.answer(fromWebApp(webApp.answer(post.text)));
    }
  };
  return { browser, webApp, ports, answerAll };
}

describe('connecting this browser', () => {
  it('sends nothing before the question of the first page is answered, whoever asks', async () => {
    const { browser, ports } = createScene();
    browser.stored.delete(keys.settings.name);
    expect(await connect(ports, link)).toEqual({ kind: 'not-agreed' });
    await settle();
    expect(browser.posts).toEqual([]);
    expect(browser.stored.has(keys.enrollmentAttempt.name)).toBe(false);
  });

  it('keeps the device and the briefing, and forgets the attempt', async () => {
    const { browser, ports, answerAll } = createScene();
    const connecting = connect(ports, link);
    await answerAll();
    expect(await connecting).toEqual({ kind: 'connected', programName: 'Keeping customers' });
    expect(browser.stored.get(keys.connection.name)).toMatchObject({
      deviceId: 'device-1',
      webAppUrl: WEB_APP_URL,
      mode: 'anonymous',
      status: 'active',
    });
    expect(browser.stored.has(keys.enrollmentAttempt.name)).toBe(false);
  });

  it('gets the same enrollment when the first answer was lost', async () => {
    const { browser, webApp, ports, answerAll } = createScene();
    const first = connect(ports, link);
    await settle();
    webApp.answer(browser.posts[0]!.text);
    for (let turn = 0; turn < 2; turn++) {
      browser.posts.splice(0).forEach((post) => post.fail('timed-out'));
      await settle();
    }
    expect(await first).toEqual({ kind: 'unanswered', fault: 'timed-out' });
    const second = connect(ports, link);
    await answerAll();
    expect(await second).toMatchObject({ kind: 'connected' });
  });

  it.each([
    ['invite-unknown', null],
    ['invite-expired', { status: 'expired' as const, requestId: null }],
    ['invite-used', { status: 'open' as const, requestId: 'somebody-elses-request' }],
  ])('tells %s and forgets the attempt', async (reason, invite) => {
    const { browser, webApp, ports, answerAll } = createScene();
    webApp.invites.delete(link.inviteCode);
    if (invite) webApp.invites.set(link.inviteCode, invite);
    const connecting = connect(ports, link);
    await answerAll();
    expect(await connecting).toEqual({ kind: 'refused', reason });
    expect(browser.stored.has(keys.enrollmentAttempt.name)).toBe(false);
    expect(browser.stored.has(keys.connection.name)).toBe(false);
  });

  it('disconnects here even when the ledger cannot be told, and says so', async () => {
    const { browser, webApp, ports, answerAll } = createScene();
    const connecting = connect(ports, link);
    await answerAll();
    await connecting;
    const told = disconnect(ports);
    await answerAll();
    expect(await told).toBe(true);
    expect(webApp.devices.get('device-1')!.isRevoked).toBe(true);

    const again = createScene();
    const connectingAgain = connect(again.ports, link);
    await again.answerAll();
    await connectingAgain;
    again.browser.isOnline = false;
    expect(await disconnect(again.ports)).toBe(false);
    expect(again.browser.stored.has(keys.connection.name)).toBe(false);
    expect(browser.stored.has(keys.connection.name)).toBe(false);
  });
});

describe('the name of a device', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
      'Chrome on Linux',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0',
      'Firefox on macOS',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', 'Firefox on Android'],
    ['something else', 'Browser on a computer'],
  ])('tells browser and system only: %s', (userAgent, name) => {
    expect(toDeviceName(userAgent)).toBe(name);
  });
});
