/**
 * The check-in page without its looks: state in, actions out. The views draw the state and call the actions.
 * It would break if a view changed anything by itself: two windows show the same drafts and check-ins.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import {
  hasInput,
  withConfirmed,
  withInput,
  type CheckInDraft,
  type DraftFieldName,
  type DraftInputs,
} from '../draft/draft.ts';
import { fromSubmission, fromTakenBack } from '../draft/from-submission.ts';
import { canTakeBack, discardRefused, releaseHold, takeBack } from '../outbox/outbox.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry } from '../store/store.ts';
import { toByHandView, toChooseView, toEventView, toFirstView, toFormView } from './first-view.ts';
import type { CheckInPorts } from './ports.ts';
import { sendDraft } from './send-draft.ts';
import { createSessionCore, hasOtherWords } from './session-core.ts';
import type { SessionState } from './session-state.ts';

export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads what is stored and the page, then shows the first view, or what the page was opened for. */
  open(wanted?: { draftKey?: string | null; editId?: string | null }): Promise<void>;
  input<K extends DraftFieldName>(name: K, value: DraftInputs[K]): void;
  /** Takes fields as they are shown. Alone it makes no draft: nothing was entered that could be lost. */
  confirm(...names: DraftFieldName[]): void;
  send(): Promise<void>;
  /** Takes back what was just sent, if nothing has left yet. */
  undo(): Promise<void>;
  /** Ends the time for undo. */
  sendNow(): Promise<void>;
  chooseEvent(event: EventFacts): Promise<void>;
  showDraft(draft: CheckInDraft): void;
  writeByHand(): Promise<void>;
  /** To the meetings of the page and the drafts. */
  showOthers(): Promise<void>;
  /** Reads the page the person looks at now; a panel stays open while they go from page to page. */
  readAgain(): Promise<void>;
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
  const core = createSessionCore(ports);
  const { set, show, reload, tellIfFull, autosave, formDraft } = core;

  /** What can still be taken back, as the draft it came from: another window sent it. */
  async function toSentDraft(ids: readonly string[]): Promise<CheckInDraft | null> {
    const stored = await reload();
    const sent = ids.map((id) => stored.read(keyIn(families.submissions, id)));
    if (!sent.every(canTakeBack)) return null;
    const privateNote = stored.read(keyIn(families.privateNotes, ids[0]!));
    return fromTakenBack(sent, { ...ports, privateNote });
  }

  const session: Session = {
    state: core.state,
    subscribe: core.subscribe,
    open: (wanted = {}) =>
      tellIfFull(async () => {
        const [stored] = await Promise.all([reload(), core.readPage()]);
        show(toFirstView(core.toContext(stored, wanted.draftKey)));
        if (wanted.editId) await session.edit(wanted.editId);
        core.followStorage();
        void core.deliver({ now: false, refreshBriefing: false });
      }),
    input(name, value) {
      const draft = formDraft();
      const { view } = core.state();
      if (!draft || view.kind !== 'form' || view.isSending) return;
      const next = withInput(draft, name, value, Math.max(ports.clock.nowMs(), draft.changedMs + 1));
      const issues = view.issues.filter(({ field }) => !isAbout(field, name));
      set({ view: { ...view, draft: next, issues } });
      autosave.later(next);
    },
    confirm(...names) {
      const draft = formDraft();
      const { view } = core.state();
      if (!draft || view.kind !== 'form' || view.isSending) return;
      const next = withConfirmed(draft, ...names);
      set({ view: { ...view, draft: next } });
      if (hasInput(draft)) autosave.later(next);
    },
    async send() {
      const draft = formDraft();
      const { view } = core.state();
      if (!draft || view.kind !== 'form' || view.isSending) return;
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
        const { view } = core.state();
        if (view.kind !== 'sent' && view.kind !== 'already') return;
        const ids = view.submissionIds;
        const sent = core.state().submissions.find(({ id }) => id === ids[0]);
        const isOwn =
          view.kind === 'sent' && !view.isFromOtherWindow && !(sent && hasOtherWords(view.draft, sent));
        const draft = isOwn ? view.draft : await toSentDraft(ids);
        const isBack =
          draft !== null && (await takeBack(ports, ids, [entry(keyIn(families.drafts, draft.key), draft)]));
        await reload();
        if (isBack) show(toFormView(draft));
        else set({ message: ports.words.checkInForm.sent.tooLate });
      }),
    sendNow: () =>
      tellIfFull(async () => {
        const { view } = core.state();
        if (view.kind !== 'sent' && view.kind !== 'already') return;
        await releaseHold(ports, view.submissionIds);
        await core.deliver({ now: true, refreshBriefing: false });
      }),
    async chooseEvent(event) {
      show(toEventView(event, core.toContext(await reload())));
    },
    showDraft(draft) {
      show(toFormView(draft));
    },
    async writeByHand() {
      show(toByHandView(core.toContext(await reload())));
    },
    async readAgain() {
      await autosave.flush();
      await core.readPage();
      show(toFirstView(core.toContext(await reload())));
    },
    async showOthers() {
      await autosave.flush();
      show(toChooseView(core.toContext(await reload())));
    },
    async clearDraft() {
      const draft = formDraft();
      if (!draft) return;
      autosave.cancel();
      await ports.store.remove(keyIn(families.drafts, draft.key));
      show(toFirstView(core.toContext(await reload())));
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
      await core.deliver({ now: true, refreshBriefing: false });
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
