/** Who this browser speaks for and to which program; refresh and disconnect. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { disconnect } from '../connection/connect.ts';
import { isPending } from '../outbox/submission.ts';
import type { Connection } from '../transport/connection.ts';
import { turnOffReminders } from '../reminders/turn-off.ts';
import { toMomentText } from '../words/dates.ts';
import type { OptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';

/** Id of the heading. */
export const PROGRAM_ID = 'program';

interface ProgramSectionProps {
  ports: OptionsPorts;
  state: OptionsState;
  connection: Connection;
  /** Told after disconnecting, whether the ledger knows. */
  onDisconnected: (isTold: boolean) => void;
}

export function ProgramSection({ ports, state, connection, onDisconnected }: ProgramSectionProps) {
  const { words, locale } = ports;
  const { connection: text } = words.options;
  const { briefing } = state;
  const [step, setStep] = useState<'idle' | 'refreshing' | 'refreshed' | 'asking' | 'leaving'>('idle');
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (step === 'asking') cancel.current?.focus();
  }, [step]);
  const waiting = state.submissions.filter(isPending).length;

  const refresh = async (): Promise<void> => {
    setStep('refreshing');
    await ports.requestDelivery({ now: true, refreshBriefing: true });
    setStep('refreshed');
  };
  const leave = async (): Promise<void> => {
    setStep('leaving');
    const isTold = await disconnect(ports);
    await turnOffReminders(ports.reminders);
    onDisconnected(isTold);
  };

  return (
    <section class="op-section">
      <h2 id={PROGRAM_ID} tabIndex={-1}>
        {text.title}
      </h2>
      {connection.status === 'revoked' && <Notice kind="warn">{words.delivery.blocked.revoked}</Notice>}
      <dl class="op-facts">
        <dt>{text.program}</dt>
        <dd>{connection.programName}</dd>
        <dt>{text.as}</dt>
        <dd>
          {connection.personName}
          {briefing?.person.email && <span class="op-quiet"> {briefing.person.email}</span>}
        </dd>
        {briefing?.program.ownerName && (
          <>
            <dt>{text.owner}</dt>
            <dd>{briefing.program.ownerName}</dd>
          </>
        )}
        <dt>{text.pairings}</dt>
        <dd>
          {briefing && briefing.pairings.length > 0
            ? briefing.pairings.map((pairing) => (
                <div key={pairing.id}>
                  {text.with(pairing.partnerName)}{' '}
                  <span class="op-quiet">{toStatusWord(pairing.status, ports)}</span>
                </div>
              ))
            : text.noPairings}
        </dd>
      </dl>
      {briefing && <p class="ml-help">{text.updated(toMomentText(Date.parse(briefing.madeAt), locale))}</p>}
      {step === 'asking' || step === 'leaving' ? (
        <Notice
          kind="warn"
          actions={
            <>
              <Button look="danger" busy={step === 'leaving'} onClick={() => void leave()}>
                {text.disconnect}
              </Button>
              <Button buttonRef={cancel} onClick={() => setStep('idle')}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          {text.disconnectQuestion} {waiting > 0 && text.disconnectWaiting(waiting)}
        </Notice>
      ) : (
        <div class="ml-actions">
          <Button busy={step === 'refreshing'} onClick={() => void refresh()}>
            {text.refresh}
          </Button>
          <Button look="link" onClick={() => setStep('asking')}>
            {text.disconnect}
          </Button>
          <span class="op-quiet" role="status">
            {step === 'refreshed' && text.refreshed}
          </span>
        </div>
      )}
    </section>
  );
}

const toStatusWord = (status: string, { words }: OptionsPorts): string =>
  (words.pairingStatuses as Partial<Record<string, string>>)[status] ?? status;
