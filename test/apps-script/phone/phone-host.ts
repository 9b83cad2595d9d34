/** A participant's page as the built script sees it: the link, the press, and signed envelopes through the web door. */
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { PhoneLinksMade, PhonePageModel } from '../../../apps-script/src/invites/invites-api.ts';
import { PROTOCOL_VERSION, type MessageResult, type Reply } from '../../../shared/protocol/envelope.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toEnvelope, type LedgerHost } from '../ledger-host.ts';

/** Asks as a page of the web app does. */
export async function webCall(host: LedgerHost, name: string, ...args: unknown[]) {
  const result = await host.project.run({
    ...{ functionName: 'webCall', kind: 'script-run', activeUser: '' },
    args: [{ name, args } as unknown as JsonValue],
  });
  return { answer: result.value as unknown as { ok: boolean; value: Reply }, result };
}

export async function sendEnvelope(host: LedgerHost, envelope: unknown) {
  const { answer, result } = await webCall(host, 'sendEnvelope', JSON.stringify(envelope));
  return { reply: answer.value, result };
}

/** A personal link's code. */
export async function linkOf(host: LedgerHost, personId: string): Promise<string> {
  const made = await host.call<PhoneLinksMade>('makePhoneLinks', [personId]);
  if (!made.ok) throw new Error(made.sentence);
  return made.value.links[0]!.link.split('?me=')[1]!;
}

export async function openLink(host: LedgerHost, inviteCode: string): Promise<PhonePageModel> {
  const html = await host.get({ me: inviteCode });
  return JSON.parse(/id="model">([^<]*)</.exec(html)![1]!) as PhonePageModel;
}

export const press = (host: LedgerHost, inviteCode: string, requestId: string, more: object = {}) =>
  sendEnvelope(host, {
    ...{ v: PROTOCOL_VERSION, kind: 'enroll' },
    body: JSON.stringify({ inviteCode, requestId, deviceName: 'Safari on iPhone', ...more }),
  });

/** The page of a person, ready to send. */
export async function openPage(host: LedgerHost, personId: string): Promise<Enrollment> {
  const { reply } = await press(host, await linkOf(host, personId), `request-of-${personId}-page`);
  return reply.enrollment as Enrollment;
}

export type Message = { type: string; id: string; data: unknown };

export async function post(
  host: LedgerHost,
  device: Pick<Enrollment, 'deviceId' | 'secret'>,
  ...messages: Message[]
): Promise<MessageResult[]> {
  const { reply } = await sendEnvelope(host, toEnvelope(device, messages, host.clock.now()));
  if (reply.status !== 'ok') throw new Error(reply.status);
  return reply.results;
}

/** What the page shows. */
export async function readPage(host: LedgerHost, device: Enrollment): Promise<OwnPage> {
  const [result] = await post(host, device, { type: 'own-page', id: 'own-1', data: {} });
  return (result as { data: OwnPage }).data;
}

/** An answer of Tom's about the first pairing. */
export const toAnswer = (host: LedgerHost, id: string, fields: Record<string, unknown> = {}): Message => ({
  ...{ type: 'feedback', id },
  data: {
    fields: {
      ...{ pairingId: 'PAIR-1', outcome: 'held', metOn: '2026-06-30', startsAt: null, eventId: null },
      ...{ rating: 3, worked: 'First call on my own', didNotWork: null, talkWanted: false },
      ...fields,
    },
    capturedAt: new Date(host.clock.now()).toISOString(),
  },
});
