/**
 * The form as it is being written: one draft, kept with every key, until it is sent. Another tab may write at the same
 * time: what it sends or writes never takes the words from this one.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { newRequestId } from '../platform/browser.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { dropDraft, keepDraft, listDrafts, newMenteeDraft, newMentorDraft, type Draft } from './drafts.ts';
import { keepNotes } from './notes.ts';
import { dropOut, listOut, putOut } from './outbox.ts';
import { toCheckInItems, toFeedbackItem } from './to-items.ts';
import type { Session } from './use-session.ts';

export interface Writing {
  draft: Draft | null;
  /** Other unfinished texts of the same person. */
  others: readonly Draft[];
  issues: readonly Issue[];
  /** Whether the browser has kept the last key. */
  isKept: boolean;
  /** Another tab has sent this text: what is sent from here corrects it. */
  isSentElsewhere: boolean;
  input: (changes: Partial<Draft>) => void;
  open: (draft: Draft) => void;
  drop: (draft: Draft) => void;
  begin: (role: Draft['kind']) => void;
  /** Answers the ids under way; null where something is still to be said. */
  send: () => string[] | null;
}

export function useWriting(kept: Kept, personId: string, session: Session): Writing {
  const { page } = session;
  const [draft, setDraft] = useState<Draft | null>(() => listDrafts(kept, personId)[0] ?? null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [isKept, setKept] = useState(true);
  const [isSentElsewhere, setSentElsewhere] = useState(false);
  const [, setTold] = useState(0);
  const current = useRef(draft);
  current.current = draft;

  const show = (next: Draft | null) => {
    setDraft(next);
    setIssues([]);
    setSentElsewhere(false);
  };
  const begin = (role: Draft['kind']) => {
    if (page)
      show(role === 'mentee' ? newMenteeDraft(page, session.now()) : newMentorDraft(page, session.now()));
  };

  // The first form, as soon as it is known for whom; one that nobody has touched follows what is read anew.
  useEffect(() => {
    if (!page || current.current?.isTouched === true) return;
    const hasMentee = page.mentee.length > 0;
    const known = current.current?.kind;
    const isKnown = known === 'mentee' ? hasMentee : known === 'mentor' && page.briefing.pairings.length > 0;
    if (isKnown) begin(known!);
    else if (hasMentee) begin('mentee');
    else if (page.briefing.pairings.length > 0) begin('mentor');
  }, [page]);

  useEffect(
    () =>
      kept.onOthers((key) => {
        const own = current.current;
        setTold((count) => count + 1);
        if (own === null || key === null) return;
        // Both tabs began with one draft: this one goes on under an id of its own.
        const isOwn = key.endsWith(`.${own.id}`) || key.includes(`.${own.id}:`);
        if (!isOwn || !own.isTouched) return;
        const apart = { ...own, id: newRequestId() };
        keepDraft(kept, personId, apart);
        setDraft(apart);
        if (key.startsWith('ml.out.')) setSentElsewhere(true);
      }),
    [kept, personId],
  );

  const send = (): string[] | null => {
    if (!draft || !page) return null;
    const made =
      draft.kind === 'mentee'
        ? toFeedbackItem(draft, page, session.now())
        : toCheckInItems(draft, page, session.now());
    if (!made.ok) {
      setIssues(made.issues);
      return null;
    }
    // A text under this id is on its way already, with other words: this one is another.
    const underWay = new Set(
      listOut(kept, personId).flatMap(({ id, state }) => (state === 'waiting' ? [id] : [])),
    );
    if (made.items.some(({ id }) => underWay.has(id))) {
      const apart = { ...draft, id: newRequestId() };
      setDraft(apart);
      setSentElsewhere(true);
      return null;
    }
    keepNotes(kept, personId, made.items);
    const isAllKept = made.items.map((item) => putOut(kept, personId, item)).every(Boolean);
    setKept(isAllKept);
    // One of several that was refused is opened for another person: the refused one has no use any more.
    for (const { id, state } of listOut(kept, personId)) {
      if (state === 'refused' && id.startsWith(draft.id)) dropOut(kept, personId, id);
    }
    dropDraft(kept, personId, draft.id);
    show(null);
    session.reread();
    session.sync(true);
    return made.items.map(({ id }) => id);
  };

  return {
    ...{ draft, issues, isKept, isSentElsewhere, send, begin },
    others: listDrafts(kept, personId).filter(({ id }) => id !== draft?.id),
    input: (changes) => {
      if (!draft) return;
      const next = { ...draft, ...changes, isTouched: true, changedMs: session.now().nowMs } as Draft;
      setDraft(next);
      setIssues((all) => all.filter(({ field }) => !isAbout(field, changes)));
      setKept(keepDraft(kept, personId, next));
    },
    open: (other) => {
      keepDraft(kept, personId, other);
      show(other);
    },
    drop: (other) => {
      dropDraft(kept, personId, other.id);
      if (other.id === draft?.id) begin(other.kind);
      else setTold((count) => count + 1);
    },
  };
}

/** Fields of the form and of what is sent, where they are called otherwise. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  pairingIds: ['pairingId'],
  metOn: ['startsAt', 'metOn', 'pairingId'],
  metTime: ['startsAt'],
  didNotWork: ['worked'],
  outcome: ['worked', 'rating', 'minutes', 'metOn', 'startsAt'],
};

const isAbout = (field: string | undefined, changes: object): boolean =>
  field === undefined ||
  Object.keys(changes).some((name) => name === field || ALSO[name]?.includes(field) === true);
