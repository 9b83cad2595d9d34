/** What a person does in the windows, and what the test then knows: typing, sending, taking back, editing, giving up. */
import { expect } from 'vitest';
import type { Session } from '../../../../extension/src/check-in/session.ts';
import type { CheckInDraft } from '../../../../extension/src/draft/draft.ts';
import { settle } from '../../simulated/browser.ts';
import { killWindow, openWindow, submissionOf, submissionsOf, type Known, type World } from './world.ts';

export async function type(world: World, known: Known, at: number, isSaved: boolean): Promise<void> {
  const session = world.windows[at]?.session;
  if (session?.state().view.kind === 'sent') await Promise.race([session.writeByHand(), settle()]);
  if (session?.state().view.kind !== 'form') return;
  session.input('outcome', 'held');
  session.input('pairingIds', ['pair-sam']);
  session.input('worked', `note ${++known.notes}`);
  if (isSaved) await Promise.race([session.flush(), settle()]);
}

export async function send(world: World, known: Known, at: number): Promise<void> {
  const session = world.windows[at]?.session;
  const before = session?.state().view;
  if (!session || before?.kind !== 'form' || before.isSending) return;
  const { id, fields } = before.draft;
  const isSentAgain = submissionOf(world, id)?.state === 'refused';
  await Promise.race([session.send(), settle()]);
  const after = session.state().view;
  if (after.kind === 'form') {
    const { fields: left } = after.draft;
    const isOfOtherWindow = isDraftStored(world, left.worked.value);
    if (!isOfOtherWindow)
      expect(left.worked.value, 'what could not be sent is still in the form').toBe(fields.worked.value);
    expect(after.isSending, 'the form does not hang').toBe(false);
  }
  if (after.kind !== 'sent' || after.isFromOtherWindow) return;
  if (!isSentAgain)
    expect(known.sent.has(id), 'what was sent from one window is not overwritten').toBe(false);
  known.sent.set(id, fields.worked.value);
}

/** The window goes at the n-th step of Send: what was typed and saved is sent, or still a draft. */
export async function sendKilled(world: World, known: Known, at: number, steps: number): Promise<void> {
  const window = world.windows[at];
  const view = window?.session.state().view;
  if (!window || view?.kind !== 'form' || view.isSending) return;
  const { id, fields } = view.draft;
  const before = submissionOf(world, id);
  const isSaved = isDraftStored(world, fields.worked.value);
  window.process.killAfter(steps);
  await Promise.race([window.session.send(), settle()]);
  await settle();
  killWindow(world, at);
  const after = submissionOf(world, id);
  const isSent = after?.state === 'waiting' && (before === undefined || before.state === 'refused');
  if (isSent) known.sent.set(id, fields.worked.value);
  else if (isSaved && before === undefined)
    expect(isDraftStored(world, fields.worked.value), 'killed while sending, the draft is kept').toBe(true);
}

export async function undo(world: World, known: Known, at: number, steps = Infinity): Promise<void> {
  const window = world.windows[at];
  const before = window?.session.state().view;
  if (!window || before?.kind !== 'sent') return;
  const { id } = before.draft;
  const wasStored = submissionOf(world, id) !== undefined;
  window.process.killAfter(steps);
  await Promise.race([window.session.undo(), settle()]);
  await settle();
  if (steps !== Infinity) killWindow(world, at);
  if (!wasStored || submissionOf(world, id)) return;
  expect(isDraftStored(world, known.sent.get(id)), 'what was taken back is a draft again').toBe(true);
  known.sent.delete(id);
}

/** Whether a draft with these words is stored, wherever. */
const isDraftStored = (world: World, worked: string | undefined): boolean =>
  [...world.browser.stored].some(
    ([name, value]) => name.startsWith('draft:') && (value as CheckInDraft).fields.worked.value === worked,
  );

/** Two windows with one draft press Send in the same moment. */
export async function sendFromBoth(world: World, known: Known): Promise<void> {
  await openWindow(world, 0);
  await type(world, known, 0, true);
  await openWindow(world, 1);
  world.windows[1]?.session.input('worked', `note ${++known.notes}`);
  await Promise.all([send(world, known, 0), send(world, known, 1)]);
}

export async function editRefused(world: World, at: number): Promise<void> {
  const refused = submissionsOf(world).find(({ state }) => state === 'refused');
  const session = world.windows[at]?.session;
  if (!refused || !session || !isShown(session)) return;
  // It is not sent anew while an earlier request of it may still arrive: no ledger could tell which is meant.
  if (world.underWay.some((text) => text.includes(refused.id))) return;
  await Promise.race([session.edit(refused.id), settle()]);
}

/** Without room for what an update brings, no check-in is shown that could be acted on. */
const isShown = (session: Session): boolean => !['loading', 'no-room'].includes(session.state().view.kind);

/** Gives up a check-in that the ledger refused: the one way in which it may go. */
export async function discardRefused(world: World, known: Known, at: number): Promise<void> {
  const [submission] = submissionsOf(world).filter(({ id }) => !world.history.has(id));
  const session = world.windows[at]?.session;
  if (!submission || !session || !isShown(session)) return;
  const isRefused = submission.state === 'refused';
  await Promise.race([session.discard(submission.id), settle()]);
  if (isRefused && !submissionOf(world, submission.id)) known.sent.delete(submission.id);
}
