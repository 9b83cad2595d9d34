/**
 * What all actions of the check-in page stand on: the state and who listens to it, what is stored, what the page says,
 * and what other windows and the worker change meanwhile.
 */
import { toDateInZone, toInstant } from '../../../shared/time/instants.ts';
import {
  apart,
  asRival,
  begun,
  hasInput,
  hasSameWords,
  isTouched,
  toVersion,
  type CheckInDraft,
} from '../draft/draft.ts';
import { isSent, toSentOf } from '../draft/sent-draft.ts';
import { byAge } from '../outbox/submission.ts';
import { NotSavedError, StorageFullError } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import type { Snapshot } from '../store/store.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { toFormView, toOpenDrafts, type FirstViewContext } from './first-view.ts';
import type { NewId } from '../platform/ports.ts';
import type { CheckInPorts } from './ports.ts';
import { createUnsaved, type Unsaved } from './unsaved.ts';
import { initialState, type SessionState, type View } from './session-state.ts';

export interface SessionCore {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  set(change: Partial<SessionState>): void;
  /** Shows a view, and forgets the sentence that passed. */
  show(view: View): void;
  /** Reads the storage and shows what changed. */
  reload(): Promise<Snapshot>;
  /** Reads the page the person looks at. */
  readPage(): Promise<void>;
  toContext(stored: Snapshot, draftKey?: string | null): FirstViewContext;
  /** Runs an action. What the storage does not take is told; a fault is told too, and then is one. */
  guard(work: () => Promise<void>): Promise<void>;
  followStorage(): void;
  /** Has the worker send what is due; that it has no room to note it is told. */
  deliver(options: { now: boolean; refreshBriefing: boolean }): Promise<void>;
  autosave: Autosave;
  unsaved: Unsaved;
  /** Names this window among those that write. */
  writer: string;
  /** The draft in the form, if the form is shown. */
  formDraft(): CheckInDraft | null;
}

/** The core of one window's session. */
export function createSessionCore(ports: CheckInPorts): SessionCore {
  let state = initialState;
  const writer = ports.newId();
  const unsaved = createUnsaved(ports, writer);
  const listeners = new Set<() => void>();
  const core: SessionCore = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    show(view) {
      core.set({ view, message: null, saveState: 'nothing-to-save' });
    },
    async reload() {
      const [stored, hasPermission] = await Promise.all([
        ports.store.snapshot(),
        ports.permission.isGranted(),
      ]);
      const submissions = stored.list(families.submissions).sort(byAge);
      core.set({
        connection: stored.read(keys.connection),
        briefing: stored.read(keys.briefing),
        submissions,
        drafts: toOpenDrafts(stored.list(families.drafts), submissions),
        hasPermission,
      });
      return stored;
    },
    async readPage() {
      const reading = await ports.readPage();
      // What does not load is told like a page that cannot be read: the person can write by hand.
      const interpret = typeof reading === 'string' ? null : await ports.loadInterpreter().catch(() => null);
      if (typeof reading === 'string' || !interpret) {
        const isPageUnreadable = reading !== 'not-allowed';
        core.set({ facts: null, isPageUnreadable, isPageOutOfReach: !isPageUnreadable });
        return;
      }
      const nowMs = ports.clock.nowMs();
      const browserTimeZone = ports.clock.timeZone();
      const facts = interpret(reading, {
        today: toDateInZone(nowMs, browserTimeZone),
        browserTimeZone,
        nowAt: toInstant(nowMs, browserTimeZone),
        ownEmail: state.briefing?.person.email ?? undefined,
      });
      const isPageUnreadable = facts.events.length === 0 && facts.notes.includes('extractor-failed');
      core.set({ facts, isPageUnreadable, isPageOutOfReach: false });
    },
    toContext: (stored, draftKey = null) => ({
      briefing: state.briefing,
      clock: ports.clock,
      newId: ports.newId,
      facts: state.facts,
      drafts: stored.list(families.drafts),
      submissions: state.submissions,
      draftKey,
    }),
    async guard(work) {
      try {
        await work();
      } catch (error) {
        const isFull = error instanceof StorageFullError;
        const { delivery, checkInForm } = ports.words;
        if (state.view.kind === 'loading') core.show({ kind: 'no-storage', isFull });
        else core.set({ message: isFull ? delivery.storageFull : checkInForm.notDone });
        if (!(error instanceof NotSavedError)) throw error;
      }
    },
    async deliver(options) {
      const delivered = await ports.requestDelivery(options);
      if (delivered?.isStorageFull) core.set({ message: ports.words.delivery.storageFull });
    },
    followStorage() {
      ports.store.onChange(oneAfterTheOther(() => core.guard(() => followChange(core, ports.newId))));
    },
    writer,
    unsaved,
    autosave: createAutosave(
      ports.store,
      unsaved,
      (saveState) => {
        core.set({ saveState });
      },
      writer,
    ),
    formDraft: () => (state.view.kind === 'form' ? state.view.draft : null),
  };
  return core;
}

/** One call at a time; calls that come meanwhile are one more. */
function oneAfterTheOther(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isAsked = false;
        await work();
      } while (isAsked);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}

/** Another window or the worker changed something that is shown here: what is stored is what is true. */
async function followChange(core: SessionCore, newId: NewId): Promise<void> {
  const stored = await core.reload();
  const { view, submissions } = core.state();
  if (view.kind !== 'form' || view.isSending) return;
  const { draft } = view;
  const { autosave } = core;
  const sent = toSentOf(draft, submissions);
  if (sent.length > 0 && (!isTouched(draft) || isSent(draft, submissions))) {
    autosave.cancel();
    core.show({ kind: 'sent', submissionIds: sent.map(({ id }) => id), draft, isFromOtherWindow: false });
    return;
  }
  if (sent.length > 0 && view.sentElsewhere !== true) {
    // What was entered here did not go out: it stays in sight, as a draft that is newer than what was sent.
    const newest = Math.max(draft.changedMs, ...sent.map(({ from }) => from?.version ?? 0));
    const newer = { ...draft, changedMs: newest + 1, writer: core.writer };
    core.set({ view: { ...view, draft: newer, sentElsewhere: true } });
    autosave.later(newer);
    return;
  }
  const theirs = stored.read(keyIn(families.drafts, draft.key));
  if (!theirs) {
    // Where another window swept its name away under it, it is saved again.
    if (hasInput(draft) && autosave.hasJustSaved(draft)) autosave.later(draft);
    return;
  }
  if (autosave.isOwn(theirs)) return;
  if (theirs.id !== draft.id) takePlace(core, draft, theirs);
  else await meet(core, draft, theirs, newId);
}

/** Two windows began at the same time: neither may write over the other. */
function takePlace(core: SessionCore, draft: CheckInDraft, theirs: CheckInDraft): void {
  const { view } = core.state();
  if (view.kind !== 'form') return;
  if (!hasInput(draft)) {
    core.show(toFormView(theirs));
    return;
  }
  const moved: CheckInDraft = { ...apart(draft), rivalOf: theirs.id };
  core.set({ view: { ...view, draft: moved } });
  core.autosave.later(moved);
}

/** The same draft as another window has it now. Where both wrote, both texts are kept, this one beside. */
async function meet(
  core: SessionCore,
  draft: CheckInDraft,
  theirs: CheckInDraft,
  newId: NewId,
): Promise<void> {
  const isFollowed = !isTouched(draft) || theirs.basedOn === toVersion(draft);
  if (!isFollowed && !hasSameWords(draft, theirs)) {
    await core.autosave.flush();
    const stored = await core.reload();
    const now = stored.read(keyIn(families.drafts, draft.key));
    const { view } = core.state();
    // What was written last has the place.
    if (!now || core.autosave.isOwn(now) || view.kind !== 'form' || view.draft.id !== draft.id) return;
    const rival = asRival(view.draft, newId());
    core.autosave.cancel();
    core.set({ view: { ...view, draft: rival } });
    core.autosave.later(rival);
    return;
  }
  const { view } = core.state();
  if (view.kind === 'form') core.set({ view: { ...view, draft: begun(theirs) } });
}
