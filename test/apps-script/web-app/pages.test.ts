/** The pages that the web app serves, on the built script: no other site may frame one, and none tells what its link may not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { InvitePageModel, InvitesMade } from '../../../apps-script/src/invites/invites-api.ts';
import { parseInviteLink } from '../../../shared/protocol/invite-link.ts';
import { enroll, openHost, openProgram, people, type LedgerHost } from '../ledger-host.ts';

const DAY_MS = 86_400_000;

describe('a page of the web app', () => {
  const clock = createManualClock(Date.UTC(2026, 6, 1, 8));
  let host: LedgerHost;
  const codes: Record<string, string> = {};

  const invite = async (personId: string): Promise<string> => {
    const made = await host.call<InvitesMade>('inviteMentors', [personId]);
    if (!made.ok) throw new Error(made.sentence);
    return parseInviteLink(made.value.links[0]!.link, { allowLoopback: false })!.inviteCode;
  };
  beforeAll(async () => {
    host = await openProgram({ clock });
    codes['expired'] = await invite('P-UMA');
    clock.advance(20 * DAY_MS);
    codes['used'] = (await enroll(host, 'P-HARRY')).inviteCode;
    codes['revoked'] = await invite('P-MAYA');
    codes['open'] = await invite('P-MAYA');
    codes['unknown'] = `${'0'.repeat(31)}1`;
    codes['missing'] = '';
  });
  afterAll(() => host.project.close());

  const open = async (at: LedgerHost, parameter: Record<string, string>) => {
    const { output } = await at.project.run({ functionName: 'doGet', kind: 'doGet', event: { parameter } });
    if (output?.kind !== 'html') throw new Error('no page');
    const model = JSON.parse(/id="model">([^<]*)</.exec(output.html)![1]!) as InvitePageModel;
    return { output, model };
  };
  const told = ({ title, html }: { title: string | null; html: string }) => `${title ?? ''} ${html}`;

  it.each(['expired', 'used', 'revoked', 'open', 'unknown', 'missing'])(
    'refuses to be framed: %s',
    async (state) => {
      const { output, model } = await open(host, state === 'missing' ? {} : { invite: codes[state]! });
      expect(model.state).toBe(state);
      expect(output.frameOptions).toBe('DEFAULT');
      if (state === 'open') return;
      // Nothing of the program, and nobody.
      expect(model.programName).toBeNull();
      for (const { name } of people) expect(told(output)).not.toContain(name);
    },
  );

  it('names to the bearer of an open link themselves, the owner and the program, and nobody else', async () => {
    const { output, model } = await open(host, { invite: codes['open']! });
    expect(model).toMatchObject({
      personName: 'Maya Mentor',
      ownerName: 'Olivia Owner',
      programName: 'Harry’s way',
    });
    for (const { name, email } of people) {
      if (name !== 'Maya Mentor') expect(told(output)).not.toContain(name);
      expect(told(output)).not.toContain(email);
    }
  });

  it('refuses to be framed before set-up, at a check of the address, and when it fails', async () => {
    const bare = await openHost({ clock });
    expect(await open(bare, {})).toMatchObject({
      ...{ model: { state: 'not-set-up' }, output: { frameOptions: 'DEFAULT' } },
    });
    await bare.project.close();
    expect(await open(host, { check: 'guessed', address: 'x' })).toMatchObject({
      ...{ model: { state: 'address-unproved' }, output: { frameOptions: 'DEFAULT' } },
    });
    host.project.faults.arm({
      ...{ kind: 'fail-service-call', service: 'Sheets.Spreadsheets.Values.batchGetByDataFilter', nth: 1 },
      ...{ message: 'The service is currently unavailable.', afterEffect: false },
    });
    expect(await open(host, { invite: codes['open']! })).toMatchObject({
      ...{ model: { state: 'failed', programName: null }, output: { frameOptions: 'DEFAULT' } },
    });
  });
});
