/** Also due: rewards, the plan, praise in public and in private; each leads to its place. */
import { Button } from '../../../shared/components/index.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { AwaitingLine } from '../../src/today/awaiting.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toHoursText } from '../format.ts';
import { useGo } from '../inside/go.ts';
import { callScript } from '../platform/script.ts';
import { useOpenCall } from '../inside/use-open-call.ts';
import type { TodayWords } from './words.ts';

interface AwaitingListProps {
  lines: readonly AwaitingLine[];
  language: Language;
  words: TodayWords;
}

export function AwaitingList({ lines, language, words }: AwaitingListProps) {
  const go = useGo();
  const { open, failure } = useOpenCall();
  const { due } = words.spread;
  if (lines.length === 0) return null;
  const textOf = (line: AwaitingLine): string => {
    switch (line.kind) {
      case 'public':
      case 'private':
        return due[line.kind](line.sinceDays);
      case 'hand-over':
        return due['hand-over'](line.name, toDateText(line.sinceOn, language));
      case 'plan-lapses':
        return due['plan-lapses'](line.inDays, toDateText(line.lastOn, language));
      case 'reward-due':
      case 'criteria-met':
        return due[line.kind](line.name, `${toHoursText(line.minutes, language)} h`);
    }
  };
  return (
    <section class="group" aria-labelledby="also-due">
      <h2 class="section-title" id="also-due">
        {due.title}
      </h2>
      {failure && <FailureNotice failure={failure} words={words.pages} />}
      <ul class="also-due">
        {lines.map((line) => {
          const text = textOf(line);
          const isSaid = line.kind === 'public' || line.kind === 'private';
          const isToLog = line.kind === 'reward-due' || line.kind === 'criteria-met';
          const label = isSaid ? due.say : isToLog ? due.log : due.open;
          return (
            <li key={text} class="also-due-line">
              <span>{text}</span>
              <Button
                look="link"
                label={`${label}: ${text}`}
                onClick={() => {
                  if (isToLog)
                    open(() =>
                      callScript(
                        words.pages,
                        'openAgain',
                        { dialog: 'reward' },
                        { person: JSON.stringify(line.personId) },
                      ),
                    );
                  else go({ sidebar: 'design', page: isSaid ? 'spread' : 'rewards' });
                }}
              >
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
