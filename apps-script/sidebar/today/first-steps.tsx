/** What an empty program needs before there is a list: people, pairings, invitations; done ones say so. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import { Button, ListLine } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

/** Whether the program still lacks something that the list needs. */
export const needsFirstSteps = ({ mentors, pairings, connectedMentors }: TodayView['counts']): boolean =>
  mentors === 0 || pairings === 0 || connectedMentors === 0;

export function FirstSteps({ counts, words }: { counts: TodayView['counts']; words: TodayWords }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const steps = words.page.firstSteps;
  const lines = [
    {
      isDone: counts.mentors > 0,
      title: steps.people,
      help: steps.peopleHelp,
      button: steps.openPeople,
      run: () => callScript(words.pages, 'openTab', 'people'),
    },
    {
      isDone: counts.pairings > 0,
      title: steps.pairings,
      help: steps.pairingsHelp,
      button: steps.openPairings,
      run: () => callScript(words.pages, 'openTab', 'pairings'),
    },
    {
      isDone: counts.connectedMentors > 0,
      title: steps.invites,
      help: steps.invitesHelp,
      button: steps.openInvites,
      run: () => callScript(words.pages, 'showDialog', 'invites'),
    },
  ];
  const next = lines.findIndex((line) => !line.isDone);
  const show = (answer: Answer<null>) => {
    setFailure(answer.ok ? null : answer);
  };
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps" class="section-title">
        {steps.title}
      </h2>
      <ol class="ml-list">
        {lines.map((line, index) => (
          <ListLine
            key={line.title}
            title={line.title}
            detail={line.isDone ? undefined : line.help}
            {...(line.isDone ? { status: { tone: 'success', text: steps.done } } : {})}
          >
            {!line.isDone && (
              <div class="step-action">
                <Button
                  look={index === next ? 'primary' : 'quiet'}
                  onClick={() => void line.run().then(show)}
                >
                  {line.button}
                </Button>
              </div>
            )}
          </ListLine>
        ))}
      </ol>
      <div class="step-action">
        <Button
          look="link"
          onClick={() => void callScript(words.pages, 'showSidebar', { sidebar: 'design' }).then(show)}
        >
          {steps.design}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} words={words.pages} />}
    </section>
  );
}
