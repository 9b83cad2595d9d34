import { expect, test } from 'vitest';
import { findUnusedInvites } from '../../../apps-script/src/invites/unused-invites.ts';
import { toDeviceKey } from '../../../apps-script/src/invites/devices.ts';
import { toInviteKey, toNewInvite } from '../../../apps-script/src/invites/invitations.ts';
import type { Person } from '../../../shared/tables/people.ts';

const NOW_MS = Date.parse('2026-11-23T10:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const mentor = (id: string, more: Partial<Person> = {}) =>
  ({ id, name: id, role: 'mentor', status: 'active', ...more }) as Person;
const invited = (id: string, daysAgo: number, n = 0) => ({
  [toInviteKey(`code-${id}-${n}`)]: JSON.stringify(toNewInvite(id, NOW_MS - daysAgo * DAY_MS)),
});
const find = (people: Person[], properties: Record<string, string>) =>
  findUnusedInvites({
    ...{ people, properties, timeZone: 'Europe/Rome', todayOn: '2026-11-23', nowMs: NOW_MS },
  }).map(({ personId, invitedOn, isExpired }) => [personId, invitedOn, isExpired]);

test('An invite is told of after three days, and as expired once it has run out', () => {
  const people = ['Ada', 'Ben', 'Cleo', 'Dan'].map((id) => mentor(id));
  const properties = { ...invited('Ada', 2), ...invited('Ben', 3), ...invited('Cleo', 60) };
  expect(find(people, properties)).toEqual([
    ['Ben', '2026-11-20', false],
    ['Cleo', '2026-09-24', true],
  ]);
});

test('Nobody is told of who is connected, has left, mentors no more, or has a newer link', () => {
  const people = [
    mentor('Ada'),
    mentor('Ben', { status: 'left' }),
    mentor('Cleo', { role: 'mentee' }),
    mentor('Dan'),
  ];
  const device = { p: 'Ada', n: 'Chrome on Linux', c: NOW_MS, s: 0, k: 'k' };
  const properties = {
    ...invited('Ada', 9),
    ...invited('Ben', 9),
    ...invited('Cleo', 9),
    ...invited('Dan', 60),
    ...invited('Dan', 1, 1),
    [toDeviceKey('D-1')]: JSON.stringify(device),
  };
  expect(find(people, properties)).toEqual([]);
});
