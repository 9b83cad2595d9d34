/**
 * What was sent and is not known to be in the ledger. One key for each, removed only by an answer that names its id;
 * until then it is sent again, and the ledger knows a repeat by the id. What the ledger refuses stays, with its reason.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import type { FeedbackSubmission } from '../../../shared/protocol/messages/feedback.ts';
import type { Kept } from '../platform/kept-storage.ts';
import type { Draft } from './drafts.ts';
import type { Exchanged, Trouble } from './exchange.ts';

interface ItemBase {
  /** Made once with the draft. */
  id: string;
  /** Of the pairing, as a person reads it. */
  label: string;
  metOn: string;
  createdMs: number;
  state: 'waiting' | 'refused';
  attempts: number;
  /** Not tried again by itself before this moment. */
  nextMs: number;
  trouble: Trouble | null;
  issues: Issue[];
  /** To be opened again where it is refused. */
  draft: Draft;
}

export type OutItem = ItemBase &
  ({ type: 'feedback'; data: FeedbackSubmission } | { type: 'check-in'; data: CheckInSubmission });

const toKey = (personId: string, id = ''): string => `ml.out.${personId}.${id}`;

export const putOut = (kept: Kept, personId: string, item: OutItem): boolean =>
  kept.write(toKey(personId, item.id), item);

export const dropOut = (kept: Kept, personId: string, id: string): void => {
  kept.remove(toKey(personId, id));
};

const isItem = (value: unknown): value is OutItem =>
  typeof value === 'object' && value !== null && 'state' in value && 'data' in value && 'draft' in value;

/** Oldest first. */
export const listOut = (kept: Kept, personId: string): OutItem[] =>
  kept
    .keys(toKey(personId))
    .map((key) => kept.read(key))
    .filter(isItem)
    .sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));

/** What is to be sent now; all that waits where the person asks for it. */
export const toDue = (items: readonly OutItem[], nowMs: number, isAsked: boolean): OutItem[] =>
  items.filter(({ state, nextMs }) => state === 'waiting' && (isAsked || nextMs <= nowMs)).slice(0, 40);

const LONGEST_WAIT_MS = 10 * 60_000;

/** Writes what an exchange means for what was sent in it; answers the ids that the ledger has now. */
export function applyExchange(
  kept: Kept,
  personId: string,
  sent: readonly OutItem[],
  exchanged: Exchanged,
  nowMs: number,
): string[] {
  const recorded: string[] = [];
  for (const item of sent) {
    const result = exchanged.ok ? exchanged.reply.results.find(({ id }) => id === item.id) : undefined;
    if (result?.status === 'recorded' || result?.status === 'known') {
      recorded.push(item.id);
      dropOut(kept, personId, item.id);
    } else if (result?.status === 'refused') {
      putOut(kept, personId, { ...item, state: 'refused', issues: result.issues });
    } else {
      const waitMs = exchanged.ok ? 20_000 : exchanged.retryAfterMs;
      putOut(kept, personId, {
        ...item,
        attempts: item.attempts + 1,
        nextMs: nowMs + Math.min(LONGEST_WAIT_MS, Math.max(waitMs, 5_000 * 2 ** item.attempts)),
        trouble: exchanged.ok ? 'later' : exchanged.trouble,
        issues: exchanged.ok ? (result && 'issues' in result ? (result.issues ?? []) : []) : exchanged.issues,
      });
    }
  }
  return recorded;
}
