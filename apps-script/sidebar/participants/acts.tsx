/** What leads on from a page: dialogs and rows, each opened by the script. */
import { useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import { Button } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { FailureWords } from '../platform/script.ts';

export interface Act {
  label: string;
  run: () => Promise<Answer<unknown>>;
}

export function Acts({ title, acts, words }: { title: string; acts: readonly Act[]; words: FailureWords }) {
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ failure: Failure; act: Act } | null>(null);
  const run = async (act: Act) => {
    setBusy(act.label);
    setFailed(null);
    const answer = await act.run();
    setBusy(null);
    if (!answer.ok) setFailed({ failure: answer, act });
  };
  return (
    <section aria-label={title}>
      <div class="acts">
        {acts.map((act) => (
          <Button key={act.label} look="link" busy={busy === act.label} onClick={() => void run(act)}>
            {act.label}
          </Button>
        ))}
      </div>
      {failed && (
        <FailureNotice failure={failed.failure} words={words} onRetry={() => void run(failed.act)} />
      )}
    </section>
  );
}
