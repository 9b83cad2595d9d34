import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type {
  InviteePerson,
  InvitesMade,
  InvitesView,
} from '../../../apps-script/src/invites/invites-api.ts';
import { enroll, openProgram, WEB_APP_URL, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('the owner’s invitations', () => {
  let host: LedgerHost;
  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram();
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const view = async () => value(await host.call<InvitesView>('getInvites'));
  const harryIn = ({ people }: InvitesView): InviteePerson =>
    people.find((one) => one.personId === 'P-HARRY')!;

  it('list the active mentors, with the state of their invitation and their devices', async () => {
    const before = await view();
    expect(before).toMatchObject({
      language: 'en',
      programName: 'Harry’s way',
      webAppUrl: WEB_APP_URL,
      issues: [],
    });
    expect(before.people.map((one) => one.name)).toEqual(['Harry Mentor', 'Maya Mentor']);
    const made = value(await host.call<InvitesMade>('inviteMentors', ['P-HARRY', 'P-MAYA', 'P-HARRY']));
    expect(made.links.map((link) => link.name)).toEqual(['Harry Mentor', 'Maya Mentor']);
    expect(made.links[0]!.link).toMatch(/\/exec\?invite=[0-9a-f]{32}$/);
    expect(harryIn(made.view)).toMatchObject({ invite: { state: 'open' }, devices: [] });
    expect(JSON.stringify(await view())).not.toContain(made.links[0]!.link.slice(-32));

    await enroll(host, 'P-HARRY');
    const after = harryIn(await view());
    expect(after).toMatchObject({ invite: { state: 'used' }, devices: [{ deviceName: 'Chrome on Linux' }] });
    const revoked = value(await host.call<InvitesView>('revokeDevice', after.devices[0]!.deviceId));
    expect(harryIn(revoked).devices).toEqual([]);
    expect(
      host
        .rows('audit')
        .map((line) => line['action'])
        .slice(0, 2),
    ).toEqual(['Device disconnected', 'Connected']);
  });

  it('can be revoked once, and revoking again changes nothing', async () => {
    const made = value(await host.call<InvitesMade>('inviteMentors', ['P-HARRY']));
    const { inviteId } = harryIn(made.view).invite!;
    expect(harryIn(value(await host.call<InvitesView>('revokeInvite', inviteId))).invite!.state).toBe(
      'revoked',
    );
    value(await host.call<InvitesView>('revokeInvite', inviteId));
    expect(host.rows('audit').filter((line) => line['action'] === 'Invitation revoked')).toHaveLength(1);
  });

  it('still show a device whose person was deleted from the tab', async () => {
    await enroll(host, 'P-HARRY');
    const { sheetId } = host.sheet('People');
    host.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }]);
    const gone = harryIn(await view());
    expect(gone).toMatchObject({ name: 'P-HARRY', devices: [{ deviceName: 'Chrome on Linux' }] });
    expect(
      harryIn(value(await host.call<InvitesView>('revokeDevice', gone.devices[0]!.deviceId))),
    ).toBeUndefined();
  });

  it('are for people in the tab only, and change nothing when one is not', async () => {
    expect(await host.call('inviteMentors', ['P-HARRY', 'P-NOBODY'])).toMatchObject({ ok: false });
    expect(await host.call('inviteMentors', [])).toMatchObject({
      ok: false,
      issues: [{ field: 'personIds' }],
    });
    expect(harryIn(await view()).invite).toBeNull();
  });

  it('have a menu around them that needs no authorization to appear', async () => {
    const [opened] = await host.project.fire({ type: 'open', activeUser: 'olivia@example.com' });
    expect(opened?.error).toBeNull();
    const [menu] = host.project.menus();
    expect(menu).toMatchObject({ title: 'Mentor Ledger', addOnMenu: false });
    for (const [caption, functionName] of [
      ['Today', 'showToday'],
      ['Open the selected row', 'showSelectedRow'],
      ['Report', 'showReport'],
      ['Settings', 'showSettings'],
    ]) {
      expect(menu?.entries).toContainEqual({ kind: 'item', caption, functionName });
    }
    const bare = await host.project.run({
      functionName: 'onOpen',
      kind: 'simple-trigger',
      authMode: 'NONE',
      event: { fields: {} },
    });
    expect(bare.error).toBeNull();
    await host.menu('showSettings');
    expect(host.ui.views.at(-1)).toMatchObject({ kind: 'sidebar' });
  });
});
