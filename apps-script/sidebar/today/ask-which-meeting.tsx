/** A mentee's answer that may tell of either of two meetings: which one? Until it is said nothing is made of it. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { UnsureReport } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toDayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

interface AskProps {
  reports: readonly UnsureReport[];
  todayOn: string;
  language: Language;
  words: TodayWords;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function AskWhichMeeting({ reports, ...rest }: AskProps) {
  if (reports.length === 0) return null;
  const { askWhich } = rest.words.page;
  return (
    <section class="which" aria-label={askWhich.title}>
      <h2 class="section-title">{askWhich.title}</h2>
      {reports.map((report) => (
        <AskOne key={report.feedbackId} report={report} {...rest} />
      ))}
    </section>
  );
}

function AskOne({
  report,
  todayOn,
  language,
  words,
  onDone,
}: Omit<AskProps, 'reports'> & { report: UnsureReport }) {
  const { askWhich, told } = words.page;
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  const tell = async (checkInId: string) => {
    setBusy(checkInId);
    setFailed(null);
    const answer = await callScript(words.pages, 'tellMeeting', { feedbackId: report.feedbackId, checkInId });
    setBusy(null);
    if (answer.ok) onDone(answer, askWhich.done(report.title));
    else setFailed({ failure: answer, retry: () => void tell(checkInId) });
  };
  const sayOf = (outcome: keyof typeof told) => (outcome === 'held' ? told.held('') : told[outcome]);
  return (
    <div class="which-one">
      <p>{askWhich.question(report.title, dayOf(report.metOn), sayOf(report.outcome))}</p>
      <div class="acts">
        {report.choices.map(({ checkInId, metOn, startsAt, outcome }) => (
          <Button key={checkInId} busy={busy === checkInId} onClick={() => void tell(checkInId)}>
            {askWhich.choice(dayOf(metOn), startsAt.slice(11, 16), sayOf(outcome as keyof typeof told))}
          </Button>
        ))}
      </div>
      {failed && <FailureNotice failure={failed.failure} words={words.pages} onRetry={failed.retry} />}
    </div>
  );
}
