/**
 * What leaves the browser, character by character. The files are read by the tests of the web app too: both sides
 * agree on them, or one of the two tests fails. After a wanted change: `npx vitest run --project unit -u` on this file.
 */
import { describe, expect, it } from 'vitest';
import type { SignedBody } from '../../../shared/protocol/envelope.ts';
import { disconnectMessage } from '../../../shared/protocol/messages/disconnect.ts';
import { toMessage } from '../../../extension/src/outbox/batch.ts';
import { enroll } from '../../../extension/src/transport/enroll.ts';
import { sendMessages } from '../../../extension/src/transport/send-messages.ts';
import { connection, NOW_MS, WEB_APP_URL } from '../simulated/sample.ts';
import { toWaiting } from '../simulated/sample-submission.ts';

/** Posts nowhere and keeps the text. */
function createWire() {
  const posts: string[] = [];
  return {
    posts,
    ports: {
      network: {
        isOnline: () => true,
        post: (_url: string, text: string) => {
          posts.push(text);
          return Promise.resolve({ url: WEB_APP_URL, httpStatus: 200, text: '' });
        },
      },
      clock: { nowMs: () => NOW_MS, timeZone: () => 'Europe/Rome' },
      newId: () => '00000000-0000-4000-8000-000000000001',
    },
  };
}

const pretty = (text: string): string => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;

async function send(messages: SignedBody['messages']): Promise<string> {
  const { ports, posts } = createWire();
  await sendMessages(ports, connection, messages, 0);
  return pretty(posts[0]!);
}

const golden = (name: string) => `../../expected/wire/${name}.json`;

describe('what leaves the browser', () => {
  it('to enroll is the invite code and no secret', async () => {
    const { ports, posts } = createWire();
    const attempt = {
      webAppUrl: WEB_APP_URL,
      inviteCode: 'code-code-code-code',
      requestId: 'request-request-1',
    };
    await enroll(ports.network, attempt, 'Chrome on Linux');
    await expect(pretty(posts[0]!)).toMatchFileSnapshot(golden('enroll'));
  });

  it('with a check-in is signed, and its texts travel as they were typed', async () => {
    const typed = { worked: '=1+1 “quoted” \\ <b>&</b>\n🎈', didNotWork: '\u2028@cmd', nextStep: 'è così' };
    const text = await send([toMessage(toWaiting('11111111-1111-4111-8111-111111111111', typed))]);
    await expect(text).toMatchFileSnapshot(golden('check-in'));
    expect(text).not.toContain(connection.secret);
  });

  it('with a private note holds its facts only', async () => {
    const facts = { notePrivate: true, worked: null, didNotWork: null, nextStep: null };
    await expect(
      await send([toMessage(toWaiting('22222222-2222-4222-8222-222222222222', facts))]),
    ).toMatchFileSnapshot(golden('check-in-private'));
  });

  it('to ask for a briefing, and to disconnect', async () => {
    await expect(await send([{ type: 'briefing', id: 'b-1', data: {} }])).toMatchFileSnapshot(
      golden('briefing'),
    );
    await expect(await send([{ type: disconnectMessage.type, id: 'd-1', data: {} }])).toMatchFileSnapshot(
      golden('disconnect'),
    );
  });
});
