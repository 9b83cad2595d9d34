/** The state of the personal links: who has one, the links just made, and what is under way. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { PhoneLinkMade, PhoneLinksView } from '../../src/invites/invites-api.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { useOneAct } from './use-one-act.ts';

export interface PersonalLinksState {
  view: PhoneLinksView | null;
  failure: { failure: Failure; retry: () => void } | null;
  /** Shown this once; they leave memory with `forgetLinks`. */
  links: readonly PhoneLinkMade[];
  /** Id of the person, link or browser that something is done to. */
  busyId: string | null;
  /** What was done last, as a sentence. */
  done: string | null;
  read: () => void;
  make: (personIds: string[]) => void;
  revoke: (inviteId: string, sentence: string) => void;
  disconnect: (deviceId: string, sentence: string) => void;
  forgetLinks: () => void;
}

export function usePersonalLinks(words: FailureWords): PersonalLinksState {
  const [view, setView] = useState<PhoneLinksView | null>(null);
  const { failure, busyId, done, setDone, run } = useOneAct();
  const [links, setLinks] = useState<readonly PhoneLinkMade[]>([]);

  return {
    ...{ view, failure, links, busyId, done },
    read: () => void run('all', () => callScript(words, 'getPhoneLinks'), setView),
    make: (personIds) =>
      void run(
        personIds.length === 1 ? personIds[0]! : 'all',
        () => callScript(words, 'makePhoneLinks', personIds),
        (made) => {
          setView(made.view);
          const ids = new Set(made.links.map(({ personId }) => personId));
          setLinks((shown) => [...made.links, ...shown.filter(({ personId }) => !ids.has(personId))]);
        },
      ),
    revoke: (inviteId, sentence) =>
      void run(
        inviteId,
        () => callScript(words, 'revokePhoneLink', inviteId),
        (next) => {
          setView(next);
          setDone(sentence);
          const open = new Set(
            next.people.filter(({ invite }) => invite?.state === 'open').map(({ personId }) => personId),
          );
          setLinks((shown) => shown.filter(({ personId }) => open.has(personId)));
        },
      ),
    disconnect: (deviceId, sentence) =>
      void run(
        deviceId,
        () => callScript(words, 'disconnectPhone', deviceId),
        (next) => {
          setView(next);
          setDone(sentence);
        },
      ),
    forgetLinks: () => {
      setLinks([]);
    },
  };
}
