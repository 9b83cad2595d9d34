/** After set-up: what was made or repaired, what is left to correct, and what comes next. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { SetUpDone as Done } from '../../src/set-up/set-up-api.ts';
import { Button, ListLine, Notice } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript, closeWindow } from '../platform/script.ts';
import { AddressPart } from '../web-app-address/address-part.tsx';
import { useAddress } from '../web-app-address/use-address.ts';
import type { SetUpWords } from './words.ts';

export interface SetUpDoneProps {
  done: Done;
  wasSetUp: boolean;
  words: SetUpWords;
}

export function SetUpDone({ done, wasSetUp, words }: SetUpDoneProps) {
  const { page } = words;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [webAppUrl, setWebAppUrl] = useState(done.webAppUrl);
  const address = useAddress(words.pages, null, setWebAppUrl);
  const leave = (answer: Answer<null>) => {
    if (answer.ok) closeWindow();
    else setFailure(answer);
  };
  const steps = [
    {
      title: page.nextDesign,
      help: page.nextDesignHelp,
      button: page.openDesign,
      run: () => callScript(words.pages, 'showSidebar', { sidebar: 'design' }).then(leave),
    },
    {
      title: page.nextPeople,
      help: page.nextPeopleHelp,
      button: page.openPeople,
      run: () => callScript(words.pages, 'openTab', 'people').then(leave),
    },
    {
      title: page.nextPairings,
      help: page.nextPairingsHelp,
      button: page.openPairings,
      run: () => callScript(words.pages, 'openTab', 'pairings').then(leave),
    },
    {
      title: page.nextInvites,
      help: page.nextInvitesHelp,
      button: page.openInvites,
      // The next dialog takes the place of this one.
      run: () =>
        callScript(words.pages, 'showDialog', 'invites').then((answer) => {
          if (!answer.ok) setFailure(answer);
        }),
    },
  ];
  return (
    <DialogShell
      title={wasSetUp ? page.repairedTitle : page.doneTitle}
      lead={
        done.created.length > 0
          ? `${page.created(done.created.length)}: ${done.created.join(', ')}.`
          : undefined
      }
      isTitleSeen
      words={words}
    >
      {done.repaired.length > 0 && (
        <Notice kind="success" title={page.repaired}>
          {done.repaired.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {done.issues.length > 0 && (
        <Notice kind="warn" title={page.left}>
          {done.issues.map((issue) => (
            <p key={issue.sentence}>{issue.sentence}</p>
          ))}
        </Notice>
      )}
      <section aria-labelledby="next">
        <h2 id="next" class="group-title">
          {page.nextTitle}
        </h2>
        <ol class="ml-list">
          {steps.map((step, index) => (
            <ListLine
              key={step.title}
              title={step.title}
              detail={step.help}
              actions={
                <Button look={index === 0 && !wasSetUp ? 'primary' : 'quiet'} onClick={() => void step.run()}>
                  {step.button}
                </Button>
              }
            />
          ))}
        </ol>
      </section>
      {webAppUrl === null && <AddressPart words={words} state={address} hasSteps />}
      {done.webAppUrl === null && webAppUrl !== null && <Notice kind="success">{words.address.kept}</Notice>}
      {failure && <FailureNotice failure={failure} words={words.pages} />}
    </DialogShell>
  );
}
