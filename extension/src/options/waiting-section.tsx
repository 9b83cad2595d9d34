/** The check-ins that are not in the ledger yet, and a file of them for whoever wants to be sure. */
import { useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { toExport } from '../outbox/export.ts';
import { isPending } from '../outbox/submission.ts';
import type { OptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';
import { WaitingLine } from './waiting-line.tsx';

export function WaitingSection({ ports, state }: { ports: OptionsPorts; state: OptionsState }) {
  const { words, clock } = ports;
  const { waiting: text } = words.options;
  const [isStorageFull, setStorageFull] = useState(false);
  const nowMs = clock.nowMs();
  const pending = state.submissions.filter(isPending);
  const save = () => {
    ports.saveFile(`check-ins-${new Date(nowMs).toISOString().slice(0, 10)}.json`, toText(state, nowMs));
  };
  const tryNow = async (): Promise<void> => {
    const delivered = await ports.requestDelivery({ now: true, refreshBriefing: false });
    setStorageFull(delivered?.isStorageFull ?? false);
  };
  return (
    <section class="op-section">
      <h2 tabIndex={-1}>{text.title}</h2>
      {pending.length === 0 && <p class="op-quiet">{text.none}</p>}
      <ul class="ml-list">
        {pending.map((submission) => (
          <WaitingLine key={submission.id} ports={ports} state={state} submission={submission} />
        ))}
      </ul>
      {isStorageFull && <Notice kind="warn">{words.delivery.storageFull}</Notice>}
      {pending.length > 0 && (
        <div class="ml-actions">
          <Button onClick={() => void tryNow()}>{words.delivery.tryNow}</Button>
          <Button look="link" onClick={save}>
            {text.export}
          </Button>
        </div>
      )}
    </section>
  );
}

const toText = (state: OptionsState, nowMs: number): string =>
  `${JSON.stringify(toExport(state.submissions, nowMs), null, 2)}\n`;
