/** The dialog in which the owner invites mentors: who stands where, new links, what is connected. */
import { useEffect } from 'preact/hooks';
import type { InvitesView } from '../../src/invites/invites-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import {
  Button,
  ComponentWordsContext,
  EmptyState,
  Notice,
  Progress,
} from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript, closeWindow } from '../platform/script.ts';
import { useFocusOn } from '../use-focus.ts';
import { AddressPart } from '../web-app-address/address-part.tsx';
import { useAddress } from '../web-app-address/use-address.ts';
import { ExtensionPart } from './extension-part.tsx';
import { LinksMade } from './links-made.tsx';
import { SecretPart } from './secret-part.tsx';
import { PersonalLinks } from './personal-links.tsx';
import { PersonLine } from './person-line.tsx';
import { useInvites, type InvitesState } from './use-invites.ts';
import { invitesWords, type InvitesWords } from './words.ts';

const failureWordsOf = (language: Language | null) =>
  invitesWords[language ?? toLanguage(browserLanguages())].pages;

export function InvitesPage() {
  const state = useInvites(failureWordsOf);
  const { view } = state;
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = invitesWords[language];
  const doneRef = useFocusOn<HTMLDivElement>(state.done);
  // An address that nobody has proved may be that of an old deployment: no link is made with it.
  const canInvite = view !== null && view.webAppUrl !== null && view.isAddressProved;
  const without = (view?.people ?? [])
    .filter(({ invite, devices }) => invite?.state !== 'open' && devices.length === 0)
    .map(({ personId }) => personId);
  useEffect(() => {
    nameDocument(words.names.invites, language);
  }, [words, language]);
  return (
    <ComponentWordsContext value={words.components}>
      <DialogShell
        title={words.names.invites}
        lead={words.page.lead}
        at="invites"
        words={words}
        primary={
          canInvite && without.length > 0 && state.links.length === 0
            ? {
                label: words.page.inviteAll(without.length),
                isBusy: state.busyId === 'all',
                onPress: () => {
                  state.invite(without);
                },
              }
            : null
        }
      >
        {view && state.links.length > 0 && (
          <LinksMade links={state.links} view={view} words={words} onDone={state.forgetLinks} />
        )}
        <div ref={doneRef} tabIndex={-1} class="done">
          {state.done !== null && <Notice kind="success">{state.done}</Notice>}
        </div>
        {state.failure && (
          <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
        )}
        {!view && !state.failure && <Progress label={words.page.loading} />}
        {view && <People view={view} state={state} words={words} canInvite={canInvite} />}
        {view && <PersonalLinks words={words} />}
      </DialogShell>
    </ComponentWordsContext>
  );
}

interface PeopleProps {
  view: InvitesView;
  state: InvitesState;
  words: InvitesWords;
  canInvite: boolean;
}

function People({ view, state, words, canInvite }: PeopleProps) {
  const { page } = words;
  const address = useAddress(
    words.pages,
    canInvite ? null : (view.webAppUrl ?? view.suggestedUrl),
    state.keptAddress(words.address.kept),
  );
  const openPeople = async () => {
    const answer = await callScript(words.pages, 'openTab', 'people');
    if (answer.ok) closeWindow();
    else state.fail(answer, () => void openPeople());
  };
  if (view.people.length === 0)
    return (
      <EmptyState
        title={page.none}
        actions={
          <Button look="primary" onClick={() => void openPeople()}>
            {page.openPeople}
          </Button>
        }
      >
        {page.noneHelp}
      </EmptyState>
    );
  return (
    <>
      {!canInvite && (
        <AddressPart
          words={words}
          state={address}
          hasSteps={view.webAppUrl === null && address.check.state !== 'asking'}
        />
      )}
      {view.issues.length > 0 && (
        <Notice kind="warn">
          {view.issues.map((issue) => (
            <p key={issue.sentence}>{issue.sentence}</p>
          ))}
        </Notice>
      )}
      <ul class="ml-list people">
        {view.people.map((person) => (
          <PersonLine
            key={person.personId}
            person={person}
            language={view.language}
            words={words}
            canInvite={canInvite}
            state={state}
          />
        ))}
      </ul>
      {canInvite && <ExtensionPart state={state} words={words} />}
      <SecretPart state={state} words={words} />
      {canInvite && (
        <Fold title={words.address.change} state={<span class="ml-quiet">{view.webAppUrl}</span>}>
          <AddressPart words={words} state={address} hasSteps={false} />
        </Fold>
      )}
    </>
  );
}
