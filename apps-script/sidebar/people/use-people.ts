/** The state of the dialog on people: what the ledger has, what is under way, what was done last. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { PeopleForm, PeopleView } from '../../src/people/people-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { peopleWords } from './words.ts';

export interface PeopleState {
  view: PeopleView | null;
  failure: { failure: Failure; retry: () => void } | null;
  isBusy: boolean;
  /** What was done last, as a sentence; `takeBackId` while it can be taken back. */
  done: { sentence: string; what: string; takeBackId: string | null } | null;
  /** `again` is the whole act as the form then stands, for "Try again". */
  save: (form: PeopleForm, again: () => void) => void;
  takeBack: (id: string) => void;
  /** Leaves what was done and begins anew. */
  goOn: () => void;
  openTab: () => void;
}

export function usePeople(): PeopleState {
  const [view, setView] = useState<PeopleView | null>(null);
  const [failure, setFailure] = useState<PeopleState['failure']>(null);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<PeopleState['done']>(null);
  const { page, pages } = peopleWords[view?.language ?? toLanguage(browserLanguages())];

  const read = useCallback(async () => {
    setFailure(null);
    const answer = await callScript(peopleWords[toLanguage(browserLanguages())].pages, 'getPeople');
    if (answer.ok) setView(answer.value);
    else setFailure({ failure: answer, retry: () => void read() });
  }, []);
  useEffect(() => void read(), [read]);

  const save = async (form: PeopleForm, again: () => void) => {
    setBusy(true);
    setFailure(null);
    const answer = await callScript(pages, 'savePeople', form);
    setBusy(false);
    if (!answer.ok) {
      // The same content has the same request id: what was written by a lost answer is not written again.
      setFailure({ failure: answer, retry: again });
      return;
    }
    const { takeBack } = answer.value.view;
    setView(answer.value.view);
    const what = takeBack?.what ?? '';
    setDone({ sentence: page.done(what), what, takeBackId: takeBack?.id ?? null });
  };
  const takeBack = async (id: string) => {
    setBusy(true);
    setFailure(null);
    const answer = await callScript(pages, 'takeBack', id);
    setBusy(false);
    if (!answer.ok) {
      setFailure({ failure: answer, retry: () => void takeBack(id) });
      return;
    }
    setDone({ sentence: page.takenBack(answer.value), what: '', takeBackId: null });
    await read();
  };
  return {
    ...{ view, failure, isBusy, done },
    save: (form, again) => void save(form, again),
    takeBack: (id) => void takeBack(id),
    goOn: () => {
      setDone(null);
      setFailure(null);
    },
    openTab: () => void callScript(pages, 'openTab', 'people'),
  };
}
