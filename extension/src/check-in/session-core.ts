/**
 * What all actions of the check-in page stand on: the state and who listens to it, what is stored, what the page says,
 * and what other windows and the worker change meanwhile.
 */
import { toDateInZone, toInstant } from '../../../shared/time/instants.ts';
import { apart, hasInput, type CheckInDraft } from '../draft/draft.ts';
import { interpretPage } from '../interpretation/interpret-page.ts';
import { draftIdOf } from '../draft/to-submissions.ts';
import { byAge, type StoredSubmission } from '../outbox/submission.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import type { Snapshot } from '../store/store.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { toFormView, toOpenDrafts, type FirstViewContext } from './first-view.ts';
import type { CheckInPorts } from './ports.ts';
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
  /** Runs an action; a full storage is told, everything else is a fault. */
  tellIfFull(work: () => Promise<void>): Promise<void>;
  followStorage(): void;
  /** Has the worker send what is due; that it has no room to note it is told. */
  deliver(options: { now: boolean; refreshBriefing: boolean }): Promise<void>;
  autosave: Autosave;
  /** The draft in the form, if the form is shown. */
  formDraft(): CheckInDraft | null;
}

/** The core of one window's session. */
export function createSessionCore(ports: CheckInPorts): SessionCore {
  let state = initialState;
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
      if (typeof reading === 'string') {
        const isPageUnreadable = reading === 'failed';
        core.set({ facts: null, isPageUnreadable, isPageOutOfReach: !isPageUnreadable });
        return;
      }
      const nowMs = ports.clock.nowMs();
      const browserTimeZone = ports.clock.timeZone();
      const facts = interpretPage(reading, {
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
    async tellIfFull(work) {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof StorageFullError)) throw error;
        if (state.view.kind === 'loading') core.show({ kind: 'no-room' });
        else core.set({ message: ports.words.delivery.storageFull });
      }
    },
    async deliver(options) {
      const delivered = await ports.requestDelivery(options);
      if (delivered?.isStorageFull) core.set({ message: ports.words.delivery.storageFull });
    },
    followStorage() {
      ports.store.onChange(() => void core.tellIfFull(() => followChange(core)));
    },
    autosave: createAutosave(ports.store, (saveState) => {
      core.set({ saveState });
    }),
    formDraft: () => (state.view.kind === 'form' ? state.view.draft : null),
  };
  return core;
}

/** Another window or the worker changed something that is shown here. */
async function followChange(core: SessionCore): Promise<void> {
  const stored = await core.reload();
  const { view } = core.state();
  if (view.kind !== 'form' || view.isSending) return;
  const { draft } = view;
  const { autosave } = core;
  const sent = stored.list(families.submissions).filter(({ id }) => draftIdOf(id) === draft.id);
  const [first] = sent;
  if (first && first.state !== 'refused') {
    const isFromOtherWindow = autosave.hasUnsaved() || hasOtherWords(draft, first);
    autosave.cancel();
    core.show({ kind: 'sent', submissionIds: sent.map(({ id }) => id), draft, isFromOtherWindow });
    return;
  }
  const theirs = stored.read(keyIn(families.drafts, draft.key));
  if (!theirs || autosave.isOwn(theirs)) return;
  if (theirs.id !== draft.id && hasInput(draft)) {
    // Two windows began at the same time: neither may write over the other.
    core.set({ view: { ...view, draft: apart(draft) } });
    autosave.later(apart(draft));
  } else if (!autosave.hasUnsaved() && theirs.changedMs > draft.changedMs) core.show(toFormView(theirs));
}

/** Whether a window sent other words than those in this one; private ones cannot be told. */
export const hasOtherWords = ({ fields }: CheckInDraft, { data }: StoredSubmission): boolean =>
  !data.fields.notePrivate &&
  (['worked', 'didNotWork', 'nextStep'] as const).some(
    (name) => (data.fields[name] ?? '') !== fields[name].value.trim(),
  );
