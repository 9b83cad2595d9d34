/**
 * The check-in page without its looks: state in, actions out. The views draw the state and call the actions.
 * It would break if a view changed anything by itself: two windows show the same drafts and check-ins.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import {
  apart,
  begun,
  hasInput,
  withConfirmed,
  withInput,
  withWordsOf,
  type CheckInDraft,
  type DraftFieldName,
  type DraftInputs,
} from '../draft/draft.ts';
import { fromSubmission, fromTakenBack } from '../draft/from-submission.ts';
import { hasWordsOf, isSent } from '../draft/sent-draft.ts';
import { canTakeBack, discardPending, keepHold, releaseHold, takeBack } from '../outbox/outbox.ts';
import { canGiveUp, toStanding } from '../outbox/standing.ts';
import { toNewest } from '../outbox/corrections.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import { entry, gone } from '../store/store.ts';
import {
  toByHandView,
  toChooseView,
  toEventView,
  toFirstView,
  toFormView,
  type FirstViewContext,
} from './first-view.ts';
import type { CheckInPorts } from './ports.ts';
import { sendDraft, type SendResult } from './send-draft.ts';
import { createSessionCore } from './session-core.ts';
import type { SessionState, View } from './session-state.ts';

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
  /** Lets the time for undo last this much longer from now, in milliseconds: the person is on it. */
  keepUndo(leftMs: number): Promise<void>;
  /** Ends the time for undo. */
  sendNow(): Promise<void>;
  chooseEvent(event: EventFacts): Promise<void>;
  /** Goes on with a stored draft, as it stands now. */
  showDraft(key: string): Promise<void>;
  /** Begins a draft for an event of which a check-in was sent before. */
  showFresh(draft: CheckInDraft): void;
  /** Puts the words of another draft below those that are shown; the other one goes. */
  takeWords(key: string): Promise<void>;
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
  const { set, show, reload, guard, autosave, formDraft } = core;

  /** What can still be taken back, as the draft it came from: another window sent it. */
  async function toSentDraft(ids: readonly string[]): Promise<CheckInDraft | null> {
    const stored = await reload();
    const sent = ids.map((id) => stored.read(keyIn(families.submissions, id)));
    if (!sent.every(canTakeBack)) return null;
    const privateNote = stored.read(keyIn(families.privateNotes, ids[0]!));
    return fromTakenBack(sent, { ...ports, privateNote });
  }

  /** To another view, from what is stored once all that was typed is; a form that could not be saved is not left. */
  const leave = (toView: (context: FirstViewContext) => View, first?: () => Promise<void>): Promise<void> =>
    guard(async () => {
      await autosave.flush();
      const { saveState } = core.state();
      if (saveState === 'no-room' || saveState === 'not-saved') return;
      await first?.();
      show(toView(core.toContext(await reload())));
    });

  /** What became of Send, in this window. */
  async function tell(draft: CheckInDraft, result: SendResult): Promise<void> {
    const { view } = core.state();
    if (result.kind === 'kept') {
      autosave.cancel();
      const { submissionIds, isFromOtherWindow } = result;
      show({ kind: 'sent', submissionIds, draft, isFromOtherWindow });
      await reload();
    } else if (view.kind === 'form') {
      const issues = result.kind === 'issues' ? result.issues : [];
      set({ view: { ...view, issues, isSending: false } });
      if (result.kind === 'under-way') set({ message: ports.words.checkInForm.sent.underWay });
      if (result.kind === 'not-saved')
        set({ saveState: result.error instanceof StorageFullError ? 'no-room' : 'not-saved' });
      if (result.kind === 'not-connected') await ports.openOptions();
    }
  }

  const toNowMs = (draft: CheckInDraft): number => Math.max(ports.clock.nowMs(), draft.changedMs + 1);
  const { writer } = core;

  const session: Session = {
    state: core.state,
    subscribe: core.subscribe,
    open: (wanted = {}) =>
      guard(async () => {
        const [stored] = await Promise.all([core.unsaved.takeOver().then(reload), core.readPage()]);
        show(toFirstView(core.toContext(stored, wanted.draftKey)));
        if (wanted.editId) await session.edit(wanted.editId);
        core.followStorage();
        core.unsaved.follow();
        void core.deliver({ now: false, refreshBriefing: false });
      }),
    input(name, value) {
      const draft = formDraft();
      const { view } = core.state();
      if (!draft || view.kind !== 'form' || view.isSending) return;
      const next = { ...withInput(draft, name, value, toNowMs(draft)), writer };
      const issues = view.issues.filter(({ field }) => !isAbout(field, name));
      set({ view: { ...view, draft: next, issues } });
      autosave.later(next);
    },
    confirm(...names) {
      const draft = formDraft();
      const { view } = core.state();
      if (!draft || view.kind !== 'form' || view.isSending) return;
      const next = { ...withConfirmed(draft, ...names), changedMs: toNowMs(draft), writer };
      set({ view: { ...view, draft: next } });
      if (hasInput(draft)) autosave.later(next);
    },
    send: () =>
      guard(async () => {
        const draft = formDraft();
        const { view } = core.state();
        if (!draft || view.kind !== 'form' || view.isSending) return;
        set({ view: { ...view, issues: [], isSending: true }, message: null });
        try {
          await tell(draft, await sendDraft(ports, draft));
        } finally {
          // Whatever has failed: the form can be used again.
          const { view: left } = core.state();
          if (left.kind === 'form' && left.isSending) set({ view: { ...left, isSending: false } });
        }
      }),
    undo: () =>
      guard(async () => {
        const { view } = core.state();
        if (view.kind !== 'sent' && view.kind !== 'already') return;
        const ids = view.submissionIds;
        const sent = core.state().submissions.find(({ id }) => id === ids[0]);
        const isOwn =
          view.kind === 'sent' &&
          !view.isFromOtherWindow &&
          (!sent || sent.data.fields.notePrivate || hasWordsOf(sent, null, view.draft));
        const draft = isOwn ? view.draft : await toSentDraft(ids);
        let back = draft;
        const isBack =
          draft !== null &&
          (await takeBack(ports, ids, (stored) => {
            const place = stored.read(keyIn(families.drafts, draft.key));
            // Another draft has begun in its place meanwhile.
            const isTaken = place !== null && place.id !== draft.id && hasInput(place);
            back = isTaken ? apart(draft) : draft;
            return [entry(keyIn(families.drafts, back.key), back)];
          }));
        await reload();
        if (isBack && back) show(toFormView(back));
        else set({ message: ports.words.checkInForm.sent.tooLate });
      }),
    keepUndo: (leftMs) =>
      guard(async () => {
        const { view } = core.state();
        if (view.kind !== 'sent' && view.kind !== 'already') return;
        await keepHold(ports, view.submissionIds, ports.clock.nowMs() + leftMs);
      }),
    sendNow: () =>
      guard(async () => {
        const { view } = core.state();
        if (view.kind !== 'sent' && view.kind !== 'already') return;
        await releaseHold(ports, view.submissionIds);
        await core.deliver({ now: true, refreshBriefing: false });
      }),
    chooseEvent: (event) => leave((context) => toEventView(event, context)),
    showDraft: (key) =>
      leave((context) => {
        const stored = context.drafts.find((draft) => draft.key === key);
        return stored ? toFormView(stored) : toFirstView(context);
      }),
    showFresh(draft) {
      show(toFormView(draft));
    },
    takeWords: (key) =>
      guard(async () => {
        const draft = formDraft();
        const other = (await reload()).read(keyIn(families.drafts, key));
        const { view } = core.state();
        if (!draft || !other || view.kind !== 'form' || view.isSending) return;
        const joined = { ...withWordsOf(draft, other, toNowMs(draft)), writer };
        await ports.store.write(
          entry(keyIn(families.drafts, joined.key), joined),
          gone(keyIn(families.drafts, key)),
        );
        autosave.cancel();
        set({ view: { ...view, draft: begun(joined) } });
        await reload();
      }),
    writeByHand: () => leave(toByHandView),
    readAgain: () => leave(toFirstView, core.readPage),
    showOthers: () => leave(toChooseView),
    clearDraft: () =>
      guard(async () => {
        const draft = formDraft();
        if (!draft) return;
        autosave.cancel();
        await ports.store.write(gone(keyIn(families.drafts, draft.key)));
        show(toFirstView(core.toContext(await reload())));
      }),
    edit: (submissionId) =>
      guard(async () => {
        await autosave.flush();
        const stored = await reload();
        const { submissions } = core.state();
        const asked = stored.read(keyIn(families.submissions, submissionId));
        // A row is corrected once: whoever corrects it again means its newest correction.
        const submission = asked && toNewest(asked, submissions);
        if (!submission) return;
        if (submission.state === 'waiting') {
          if (submission !== asked) set({ message: ports.words.checkInForm.correctionWaits });
          return;
        }
        const privateNote = stored.read(keyIn(families.privateNotes, submission.id));
        const fresh = fromSubmission(submission, { ...ports, privateNote });
        const found = stored.read(keyIn(families.drafts, fresh.key));
        const draft = found && !isSent(found, submissions) ? found : fresh;
        const issues = submission.state === 'refused' ? submission.issues : [];
        set({ view: { kind: 'form', draft: begun(draft), issues, isSending: false }, message: null });
      }),
    discard: (submissionId) =>
      guard(async () => {
        const { state } = core;
        await discardPending(ports, submissionId, (waiting) =>
          canGiveUp(toStanding(waiting, { ...state(), nowMs: ports.clock.nowMs() })),
        );
        await reload();
      }),
    tryNow: () =>
      guard(async () => {
        const { view } = core.state();
        // Whoever asks to send it does not mean to undo it.
        if (view.kind === 'sent' || view.kind === 'already') await releaseHold(ports, view.submissionIds);
        await core.deliver({ now: true, refreshBriefing: false });
        await reload();
      }),
    requestPermission: () =>
      guard(async () => {
        await ports.permission.request();
        await session.tryNow();
      }),
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
