/** Whom an invitation connects, where the ledger decides: nobody who has left, and as a former device only one's own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InvitesMade } from '../../../apps-script/src/invites/invites-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import { enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

describe('an invitation', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  beforeAll(async () => {
    host = await openProgram();
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const invite = async (personId: string): Promise<string> => {
    const made = await host.call<InvitesMade>('inviteMentors', [personId]);
    if (!made.ok) throw new Error(made.sentence);
    return parseInviteLink(made.value.links[0]!.link, { allowLoopback: false })!.inviteCode;
  };
  const use = async (inviteCode: string, more = {}) => {
    const body = { inviteCode, requestId: 'request-0123456789', deviceName: 'Chrome', ...more };
    return (await host.post({ v: 1, kind: 'enroll', body: JSON.stringify(body) })).reply;
  };
  /** The owner writes into the tab, past every dialog. */
  const write = (title: string, rowIndex: number, columnIndex: number, text: string) => {
    const start = { sheetId: host.sheet(title).sheetId, rowIndex, columnIndex };
    const rows = [{ values: [{ userEnteredValue: { stringValue: text } }] }];
    host.batch([{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
  };

  it('connects nobody whom the owner has since marked as gone, and invites them no more', async () => {
    const code = await invite('P-HARRY');
    const row = host.rows('people').findIndex(({ id }) => id === 'P-HARRY') + 1;
    const headers = host.values('People')[0]!;
    write('People', row, headers.indexOf('Status'), 'Left');
    expect((await use(code)).status).toBe('revoked');
    expect(host.state.keys('').filter((key) => key.includes('device.'))).toEqual([]);
    expect(await host.call('inviteMentors', ['P-HARRY'])).toMatchObject({ ok: false });
  });

  it('proves a former device to its own person alone', async () => {
    const { device: harrys } = await enroll(host, 'P-HARRY');
    const { device: mayas } = await enroll(host, 'P-MAYA');
    const proofOf = async (formerDeviceId: string) =>
      ((await use(await invite('P-HARRY'), { formerDeviceId })).enrollment as Enrollment).formerProof;
    expect(await proofOf(harrys.deviceId)).toMatch(/^[0-9a-f]{64}$/);
    expect(await proofOf(mayas.deviceId)).toBeUndefined();
    expect(await proofOf('D-nobody')).toBeUndefined();
  });

  it('of one person stays when another is invited', async () => {
    const code = await invite('P-HARRY');
    await invite('P-MAYA');
    expect((await use(code)).status).toBe('ok');
    const first = await invite('P-MAYA');
    await invite('P-MAYA');
    expect((await use(first)).status).toBe('revoked');
  });
});
