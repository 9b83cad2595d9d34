/** What the owner decides of a list: about a line that stands, now and then about one that does not, and taken back. */
import { SNOOZE_DAYS } from '../../../../../shared/rules/today/decisions.ts';
import type { LineState } from '../../../../../shared/rules/today/model.ts';
import { plus } from './days.ts';
import type { Course } from './generate.ts';
import { iso, type Life } from './lives.ts';
import { readAt } from './reading.ts';

const ANY: readonly LineState[] = [
  'stalled',
  'overdue',
  'talk-wanted',
  'note-missing',
  'hours-behind',
  'ends-soon',
];

/** One decision on a day. */
export function decideOn(life: Life, dayOn: string, courses: readonly Course[]): void {
  const ms = life.at(dayOn, life.int(8, 20));
  const { followUps, pairings } = life.ledgerAt(ms);
  const known = courses.filter(({ id }) => pairings.some((pairing) => pairing.id === id));
  if (known.length === 0) return;
  const taken = followUps.find(({ takesBackId }) => takesBackId === null);
  const base = { decidedOn: dayOn, pairingLabel: null, recordedAt: iso(ms), reason: null };
  if (taken && life.chance(0.1)) {
    life.write(ms, 'followUps', life.newId('D'), {
      ...taken,
      ...base,
      decision: 'taken-back',
      takesBackId: taken.id,
      untilOn: null,
    });
    return;
  }
  const { lines } = readAt(life.ledgerAt, ms, life.program.timeZone);
  const line = life.chance(0.85) && lines.length > 0 ? life.pick(lines) : null;
  const isTalk = line !== null && !pairings.some(({ id }) => id === line.subject);
  const isSnooze = life.chance(0.6);
  life.write(ms, 'followUps', life.newId('D'), {
    ...base,
    clock: 'meeting',
    state: line?.state ?? life.pick(ANY),
    decision: isSnooze ? 'snoozed' : 'dismissed',
    untilOn: isSnooze ? plus(dayOn, SNOOZE_DAYS) : null,
    pairingId: isTalk ? null : (line?.subject ?? life.pick(known).id),
    personId: isTalk ? line.subject : null,
    takesBackId: null,
  });
}
