/**
 * At the foot of the check-in page where a reading left something out: why a page is not read, and the file for its
 * repair, shown word for word before it is saved.
 */
import { useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { usePage } from '../check-in/context.ts';
import type { SessionState } from '../check-in/session-state.ts';
import { DIAGNOSTICS_KIND, toDiagnosticsText, toUnderstood, type Diagnostics } from './diagnostics.ts';
import { needsRepair } from './needs-repair.ts';
import type { RepairPorts } from './repair-ports.ts';

type Step = 'offered' | 'making' | 'unavailable' | { diagnostics: Diagnostics; isSaved: boolean };

export function RepairSection({ state }: { state: SessionState }) {
  const { ports, words } = usePage();
  const isWriting = state.view.kind === 'form' || state.view.kind === 'choose';
  if (!ports.repair || !isWriting || !needsRepair(state.facts)) return null;
  const off = state.facts?.notes.includes('extractor-switched-off')
    ? state.briefing?.disabledExtractors?.find(({ name }) => name === state.facts?.extractor)
    : undefined;
  return (
    <section class="ci-repair" aria-label={words.diagnostics.make}>
      {off && <p class="ml-help">{words.diagnostics.switchedOff(off.reason)}</p>}
      <Repair repair={ports.repair} state={state} />
    </section>
  );
}

function Repair({ repair, state }: { repair: RepairPorts; state: SessionState }) {
  const { ports, words } = usePage();
  const text = words.diagnostics;
  const [step, setStep] = useState<Step>('offered');
  const make = async (): Promise<void> => {
    setStep('making');
    const diagnosis = await repair.diagnosePage();
    if (!diagnosis) {
      setStep('unavailable');
      return;
    }
    const timeZone = ports.clock.timeZone();
    const diagnostics: Diagnostics = {
      kind: DIAGNOSTICS_KIND,
      version: 1,
      extension: repair.version,
      browser: repair.browserName,
      madeAt: toInstant(ports.clock.nowMs(), timeZone),
      timeZone,
      understood: toUnderstood(state.facts),
      ...diagnosis,
    };
    setStep({ diagnostics, isSaved: false });
  };
  if (typeof step === 'string')
    return (
      <>
        {step === 'unavailable' && <Notice kind="warn">{text.unavailable}</Notice>}
        <p class="ml-help">
          {step === 'making' ? text.making : text.offer}{' '}
          <Button look="link" busy={step === 'making'} onClick={() => void make()}>
            {text.make}
          </Button>
        </p>
      </>
    );
  const { diagnostics, isSaved } = step;
  const content = toDiagnosticsText(diagnostics);
  const save = (): void => {
    repair.saveFile(`mentor-ledger-diagnostics-${diagnostics.madeAt.slice(0, 10)}.json`, content);
    setStep({ diagnostics, isSaved: true });
  };
  return (
    <>
      <h2 class="ci-group">{text.title}</h2>
      <p class="ml-help">{text.text}</p>
      {diagnostics.excerpt.isCut && <p class="ml-help">{text.cut}</p>}
      <textarea class="ci-repair-text" readOnly rows={12} aria-label={text.contents} value={content} />
      {isSaved && <Notice kind="success">{text.saved}</Notice>}
      <div class="ml-actions">
        <Button onClick={save}>{text.save}</Button>
        <Button look="link" onClick={() => setStep('offered')}>
          {words.common.cancel}
        </Button>
      </div>
    </>
  );
}
