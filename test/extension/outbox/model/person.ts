/** What a person does in the windows, and what the test then knows: typing, sending, taking back, editing, giving up. */
import { expect } from 'vitest';
import type { Session } from '../../../../extension/src/check-in/session.ts';
import { hasInput, type CheckInDraft } from '../../../../extension/src/draft/draft.ts';
import type { StoredSubmission } from '../../../../extension/src/outbox/submission.ts';
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

/** The window is closed in the moment of the last key; the next one to open saves the words, room given. */
export async function typeAndClose(world: World, known: Known, at: number): Promise<void> {
  await type(world, known, at, false);
  const view = world.windows[at]?.session.state().view;
  killWindow(world, at);
  if (view?.kind !== 'form' || !hasInput(view.draft)) return;
  await openWindow(world, at);
  const { isStorageFull, roomBytes } = world.browser;
  if (isStorageFull || roomBytes !== Infinity) return;
  const isKept = isDraftStored(world, view.draft.fields.worked.value) || sentFrom(world, view.draft);
  expect(isKept, 'what was typed last is kept').toBeTruthy();
}

export async function send(world: World, known: Known, at: number): Promise<void> {
  const session = world.windows[at]?.session;
  const before = session?.state().view;
  if (!session || before?.kind !== 'form' || before.isSending) return;
  const { fields, resends } = before.draft;
  const isSentAgain = resends !== undefined;
  await Promise.race([session.send(), settle()]);
  const after = session.state().view;
  if (after.kind === 'form') {
    const { fields: left } = after.draft;
    const isOfOtherWindow = isDraftStored(world, left.worked.value);
    if (!isOfOtherWindow)
      expect(left.worked.value, 'what could not be sent is still in the form').toBe(fields.worked.value);
    expect(after.isSending, 'the form does not hang').toBe(false);
  }
  const id = after.kind === 'sent' ? after.submissionIds[0]! : '';
  if (after.kind !== 'sent' || after.isFromOtherWindow) return;
  // Another window has sent the same draft meanwhile, with the words that both began with.
  if (submissionOf(world, id)?.data.fields.worked !== fields.worked.value) return;
  if (known.sent.get(id) === fields.worked.value) return;
  if (!isSentAgain)
    expect(known.sent.has(id), 'what was sent from one window is not overwritten').toBe(false);
  known.sent.set(id, fields.worked.value);
}

/** The window goes at the n-th step of Send: what was typed and saved is sent, or still a draft. */
export async function sendKilled(world: World, known: Known, at: number, steps: number): Promise<void> {
  const window = world.windows[at];
  const view = window?.session.state().view;
  if (!window || view?.kind !== 'form' || view.isSending) return;
  const { fields } = view.draft;
  const before = sentFrom(world, view.draft);
  const isSaved = isDraftStored(world, fields.worked.value);
  window.process.killAfter(steps);
  await Promise.race([window.session.send(), settle()]);
  await settle();
  killWindow(world, at);
  const after = sentFrom(world, view.draft);
  const isSent = after?.state === 'waiting' && (before === undefined || before.state === 'refused');
  if (isSent) known.sent.set(after.id, fields.worked.value);
  else if (isSaved && before === undefined)
    expect(isDraftStored(world, fields.worked.value), 'killed while sending, the draft is kept').toBe(true);
}

export async function undo(world: World, known: Known, at: number, steps = Infinity): Promise<void> {
  const window = world.windows[at];
  const before = window?.session.state().view;
  if (!window || before?.kind !== 'sent') return;
  const id = before.submissionIds[0]!;
  const wasStored = submissionOf(world, id) !== undefined;
  window.process.killAfter(steps);
  await Promise.race([window.session.undo(), settle()]);
  await settle();
  if (steps !== Infinity) killWindow(world, at);
  if (!wasStored || submissionOf(world, id)) return;
  expect(isDraftStored(world, known.sent.get(id)), 'what was taken back is a draft again').toBe(true);
  known.sent.delete(id);
}

/** What was sent from a draft: anew under the id of a refused one, or under its own. */
const sentFrom = (world: World, { id, resends }: CheckInDraft): StoredSubmission | undefined =>
  resends
    ? submissionOf(world, resends.submissionId)
    : submissionsOf(world).find(({ from }) => from?.draftId === id);

/** Whether a draft with these words is stored, wherever. */
const isDraftStored = (world: World, worked: string | undefined): boolean =>
  [...world.browser.stored].some(
    ([name, value]) =>
      name.startsWith('draft:') && value !== null && (value as CheckInDraft).fields.worked.value === worked,
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

/** Gives up a check-in that was refused, or waits for what may never come: the one way in which it may go. */
export async function discardRefused(world: World, known: Known, at: number): Promise<void> {
  const [submission] = submissionsOf(world).filter(({ id }) => !world.history.has(id));
  const session = world.windows[at]?.session;
  if (!submission || !session || !isShown(session)) return;
  // One that has left may still be recorded: the person is told so, and the test could not tell what is right.
  if (submission.state === 'waiting' && submission.attempts > 0) return;
  await Promise.race([session.discard(submission.id), settle()]);
  if (!submissionOf(world, submission.id)) known.sent.delete(submission.id);
}
