/** The state of the invitations dialog: the people, the links just made, and what is under way. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { InviteLinkView, InvitesView } from '../../src/invites/invites-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { useOneAct } from './use-one-act.ts';

export interface InvitesState {
  view: InvitesView | null;
  failure: { failure: Failure; retry: () => void } | null;
  /** Shown this once; they leave memory with `forgetLinks`. */
  links: InviteLinkView[];
  /** Id of the person, invite or device that something is done to. */
  busyId: string | null;
  /** What was done last, as a sentence. */
  done: string | null;
  invite: (personIds: string[]) => void;
  revokeInvite: (inviteId: string, sentence: string) => void;
  revokeDevice: (deviceId: string, sentence: string) => void;
  changeSecret: (toSentence: (browsers: number) => string) => void;
  saveExtension: (place: string, sentence: string) => void;
  forgetLinks: () => void;
  fail: (failure: Failure, retry: () => void) => void;
  /** Shows an address that the script has kept, with the sentence. */
  keptAddress: (sentence: string) => (webAppUrl: string) => void;
}

export function useInvites(wordsOf: (language: Language | null) => FailureWords): InvitesState {
  const [view, setView] = useState<InvitesView | null>(null);
  const { failure, busyId, done, setFailure, setDone, run } = useOneAct();
  const [links, setLinks] = useState<InviteLinkView[]>([]);
  const words = wordsOf(view?.language ?? null);

  const read = useCallback(async () => {
    setFailure(null);
    const answer = await callScript(wordsOf(null), 'getInvites');
    if (answer.ok) setView(answer.value);
    else setFailure({ failure: answer, retry: () => void read() });
  }, [setFailure, wordsOf]);
  useEffect(() => void read(), [read]);

  return {
    view,
    failure,
    links,
    busyId,
    done,
    invite: (personIds) =>
      void run(
        personIds.length === 1 ? personIds[0]! : 'all',
        () => callScript(words, 'inviteMentors', personIds),
        (made) => {
          setView(made.view);
          const ids = new Set(made.links.map((link) => link.personId));
          setLinks((shown) => [...made.links, ...shown.filter((link) => !ids.has(link.personId))]);
        },
      ),
    revokeInvite: (inviteId, sentence) =>
      void run(
        inviteId,
        () => callScript(words, 'revokeInvite', inviteId),
        (next) => {
          setView(next);
          setDone(sentence);
          // A link that no longer works is no longer shown.
          const open = new Set(
            next.people.filter(({ invite }) => invite?.state === 'open').map(({ personId }) => personId),
          );
          setLinks((shown) => shown.filter((link) => open.has(link.personId)));
        },
      ),
    revokeDevice: (deviceId, sentence) =>
      void run(
        deviceId,
        () => callScript(words, 'revokeDevice', deviceId),
        (next) => {
          setView(next);
          setDone(sentence);
        },
      ),
    changeSecret: (toSentence) =>
      void run(
        'secret',
        () => callScript(words, 'changeSecret'),
        (changed) => {
          setView(changed.view);
          setLinks([]);
          setDone(toSentence(changed.browsers));
        },
      ),
    saveExtension: (place, sentence) =>
      void run(
        'extension',
        () => callScript(words, 'saveExtensionPlace', place),
        (extensionAt) => {
          setView((shown) => shown && { ...shown, extensionAt });
          setDone(sentence);
        },
      ),
    forgetLinks: () => {
      setLinks([]);
    },
    keptAddress: (sentence) => (webAppUrl) => {
      setView((shown) => shown && { ...shown, webAppUrl, isAddressProved: true, suggestedUrl: null });
      setDone(sentence);
    },
    fail: (next, retry) => {
      setFailure({ failure: next, retry });
    },
  };
}
