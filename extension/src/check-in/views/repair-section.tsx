/**
 * At the foot of the check-in page where a reading left something out: why a page is not read, and the way to the file
 * for its repair.
 */
import { Button } from '../../../../shared/components/index.ts';
import { usePage } from '../context.ts';
import type { SessionState } from '../session-state.ts';
import { needsRepair } from '../../diagnostics/needs-repair.ts';

export function RepairSection({ state }: { state: SessionState }) {
  const { ports, words } = usePage();
  const { repair } = words;
  const isWriting = state.view.kind === 'form' || state.view.kind === 'choose';
  if (!ports.openDiagnostics || !isWriting || !needsRepair(state.facts, state.isPageUnreadable)) return null;
  const off = state.facts?.notes.includes('extractor-switched-off')
    ? state.briefing?.disabledExtractors?.find(({ name }) => name === state.facts?.extractor)
    : undefined;
  return (
    <section class="ci-repair">
      {off && <p class="ml-help">{repair.switchedOff(off.reason)}</p>}
      <p class="ml-help">
        {repair.offer}{' '}
        <Button look="link" onClick={() => void ports.openDiagnostics?.()}>
          {repair.make}
        </Button>
      </p>
    </section>
  );
}
