/**
 * The check-in page without its looks: state in, actions out, the storage and the other windows in between. The views
 * draw the state and call the actions. Long, because every action of the page is here, each a few lines.
 * It would break if a view changed anything by itself: two windows show the same drafts and check-ins.
 */
import type { EventFacts, PageFacts } from '../../../shared/capture/page-facts.ts';
import { toDateInZone, toInstant } from '../../../shared/time/instants.ts';
import { withInput, type CheckInDraft, type DraftFieldName, type DraftInputs } from '../draft/draft.ts';
import { fromSubmission } from '../draft/from-submission.ts';
import { restoreDraft } from '../draft/restore-draft.ts';
import { startFromEvent } from '../draft/start-draft.ts';
import { interpretPage } from '../interpretation/interpret-page.ts';
import { discardRefused, releaseHold, takeBack } from '../outbox/outbox.ts';
import { byAge } from '../outbox/submission.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry, type Snapshot } from '../store/store.ts';
import { createAutosave } from './autosave.ts';
import {
  toByHandView,
  toChooseView,
  toFirstView,
  toFormView,
  toOpenDrafts,
  type FirstViewContext,
} from './first-view.ts';
import type { CheckInPorts } from './ports.ts';
import { sendDraft } from './send-draft.ts';
import { initialState, type SessionState, type View } from './session-state.ts';

export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads what is stored and the page, then shows the first view, or what the page was opened for. */
  open(wanted?: { draftKey?: string | null; editId?: string | null }): Promise<void>;
  input<K extends DraftFieldName>(name: K, value: DraftInputs[K]): void;
  send(): Promise<void>;
  /** Takes back what was just sent, if nothing has left yet. */
  undo(): Promise<void>;
  /** Ends the time for undo. */
  sendNow(): Promise<void>;
  chooseEvent(event: EventFacts): void;
  showDraft(draft: CheckInDraft): void;
  writeByHand(): void;
  /** To the meetings of the page and the drafts. */
  showOthers(): Promise<void>;
  /** Gives up the draft that is shown and begins anew from the page. */
  clearDraft(): Promise<void>;
  /** Opens a refused or recorded check-in in the form. */
  edit(submissionId: string): Promise<void>;
  discard(submissionId: string): Promise<void>;
  tryNow(): Promise<void>;
  /** Call it directly in a click. */
  requestPermission(): Promise<void>;
  /** Saves what is typed, now: the page may go. */
  flush(): Promise<void>;
}

/** The session of one window. */
export function createSession(ports: CheckInPorts): Session {
  let state = initialState;
  let snapshot: Snapshot | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (view: View): void => {
    set({ view, message: null, saveState: 'nothing-to-save' });
  };
  const autosave = createAutosave(ports.store, (saveState) => {
    set({ saveState });
  });
  /** Runs an action; a full storage is told, everything else is a fault. */
  const tellIfFull = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StorageFullError)) throw error;
      if (state.view.kind === 'loading') show({ kind: 'no-room' });
      else set({ message: ports.words.delivery.storageFull });
    }
  };
  const formDraft = (): CheckInDraft | null => (state.view.kind === 'form' ? state.view.draft : null);

  const reload = async (): Promise<Snapshot> => {
    const [stored, hasPermission] = await Promise.all([ports.store.snapshot(), ports.permission.isGranted()]);
    snapshot = stored;
    const submissions = stored.list(families.submissions).sort(byAge);
    set({
      connection: stored.read(keys.connection),
      briefing: stored.read(keys.briefing),
      submissions,
      drafts: toOpenDrafts(stored.list(families.drafts), submissions),
      hasPermission,
    });
    return stored;
  };
  const toContext = (stored: Snapshot | null, draftKey: string | null): FirstViewContext => ({
    briefing: state.briefing,
    clock: ports.clock,
    newId: ports.newId,
    facts: state.facts,
    drafts: stored?.list(families.drafts) ?? [],
    submissions: state.submissions,
    draftKey,
  });

  /** Another window or the worker changed something that is shown here. */
  const followStorage = async (): Promise<void> => {
    const stored = await reload();
    const draft = formDraft();
    if (!draft) return;
    const sent = stored.read(keyIn(families.submissions, draft.id));
    if (sent && sent.state !== 'refused' && state.view.kind === 'form' && !state.view.isSending) {
      const isFromOtherWindow = autosave.hasUnsaved();
      autosave.cancel();
      show({ kind: 'sent', submissionIds: [draft.id], draft, isFromOtherWindow });
      return;
    }
    const theirs = stored.read(keyIn(families.drafts, draft.key));
    if (!theirs || theirs.id !== draft.id || autosave.hasUnsaved() || autosave.isOwn(theirs.changedMs))
      return;
    if (theirs.changedMs > draft.changedMs) show(toFormView(theirs));
  };

  const readFacts = async (): Promise<{ facts: PageFacts | null; isPageUnreadable: boolean }> => {
    const reading = await ports.readPage();
    if (typeof reading === 'string') return { facts: null, isPageUnreadable: reading === 'failed' };
    const nowMs = ports.clock.nowMs();
    const browserTimeZone = ports.clock.timeZone();
    const facts = interpretPage(reading, {
      today: toDateInZone(nowMs, browserTimeZone),
      browserTimeZone,
      nowAt: toInstant(nowMs, browserTimeZone),
    });
    return { facts, isPageUnreadable: facts.events.length === 0 && facts.notes.includes('extractor-failed') };
  };

  const session: Session = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (wanted = {}) =>
      tellIfFull(async () => {
        const [read, stored] = await Promise.all([readFacts(), reload()]);
        set(read);
        show(toFirstView(toContext(stored, wanted.draftKey ?? null)));
        if (wanted.editId) await session.edit(wanted.editId);
        ports.store.onChange(() => void followStorage());
        void ports.requestDelivery({ now: false, refreshBriefing: state.connection?.status === 'active' });
      }),
    input(name, value) {
      const draft = formDraft();
      if (!draft || state.view.kind !== 'form') return;
      const next = withInput(draft, name, value, Math.max(ports.clock.nowMs(), draft.changedMs + 1));
      const issues = state.view.issues.filter(({ field }) => !isAbout(field, name));
      set({ view: { ...state.view, draft: next, issues } });
      autosave.later(next);
    },
    async send() {
      const draft = formDraft();
      if (!draft || state.view.kind !== 'form' || state.view.isSending) return;
      await autosave.flush();
      set({ view: { kind: 'form', draft, issues: [], isSending: true }, message: null });
      const result = await sendDraft(ports, draft);
      if (result.kind !== 'kept') {
        const issues = result.kind === 'issues' ? result.issues : [];
        set({ view: { kind: 'form', draft, issues, isSending: false } });
        if (result.kind === 'no-room') set({ saveState: 'no-room' });
        if (result.kind === 'not-connected') await ports.openOptions();
        return;
      }
      autosave.cancel();
      const { submissionIds, isFromOtherWindow } = result;
      show({ kind: 'sent', submissionIds, draft, isFromOtherWindow });
      await reload();
    },
    undo: () =>
      tellIfFull(async () => {
        if (state.view.kind !== 'sent') return;
        const { submissionIds, draft } = state.view;
        const isBack = await takeBack(ports, submissionIds, [
          entry(keyIn(families.drafts, draft.key), draft),
        ]);
        await reload();
        if (isBack) show(toFormView(draft));
        else set({ message: ports.words.checkInForm.sent.tooLate });
      }),
    sendNow: () =>
      tellIfFull(async () => {
        if (state.view.kind !== 'sent') return;
        await releaseHold(ports, state.view.submissionIds);
        await ports.requestDelivery({ now: true, refreshBriefing: false });
      }),
    chooseEvent(event) {
      const fresh = startFromEvent(event, state.facts?.notes ?? [], toContext(snapshot, null));
      const stored = toOpenDrafts(snapshot?.list(families.drafts) ?? [], state.submissions).find(
        ({ key }) => key === fresh.key,
      );
      const done = state.submissions.filter(
        ({ eventKey, state: at }) => eventKey === fresh.key && at !== 'refused',
      );
      if (done.length > 0 && !stored)
        show({ kind: 'already', submissionIds: done.map(({ id }) => id), fresh });
      else show(toFormView(stored ? restoreDraft(stored, fresh) : fresh));
    },
    showDraft(draft) {
      show(toFormView(draft));
    },
    writeByHand() {
      show(toByHandView(toContext(snapshot, null)));
    },
    async showOthers() {
      await autosave.flush();
      show(toChooseView(toContext(await reload(), null)));
    },
    async clearDraft() {
      const draft = formDraft();
      if (!draft) return;
      autosave.cancel();
      await ports.store.remove(keyIn(families.drafts, draft.key));
      show(toFirstView(toContext(await reload(), null)));
    },
    async edit(submissionId) {
      const stored = await reload();
      const submission = stored.read(keyIn(families.submissions, submissionId));
      if (!submission || submission.state === 'waiting') return;
      const privateNote = stored.read(keyIn(families.privateNotes, submissionId));
      const fresh = fromSubmission(submission, { ...ports, privateNote });
      const begun = stored.read(keyIn(families.drafts, fresh.key));
      const issues = submission.state === 'refused' ? submission.issues : [];
      set({ view: { kind: 'form', draft: begun ?? fresh, issues, isSending: false }, message: null });
    },
    async discard(submissionId) {
      await discardRefused(ports, submissionId);
      await reload();
    },
    async tryNow() {
      await ports.requestDelivery({ now: true, refreshBriefing: false });
      await reload();
    },
    async requestPermission() {
      await ports.permission.request();
      await session.tryNow();
    },
    flush: () => autosave.flush(),
  };
  return session;
}

/** Which field of the form an issue's column belongs to. */
const FIELD_OF: Partial<Record<DraftFieldName, string>> = {
  pairingIds: 'pairingId',
  metOn: 'startsAt',
  metTime: 'startsAt',
};

const isAbout = (column: string | undefined, name: DraftFieldName): boolean =>
  column === (FIELD_OF[name] ?? name) ||
  (column === 'worked' && (name === 'didNotWork' || name === 'notePrivate'));
