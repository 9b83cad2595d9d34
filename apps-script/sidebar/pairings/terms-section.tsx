/** The terms of running pairings over time, and the breaks of everybody. One pairing is saved at a time. */
import { useState } from 'preact/hooks';
import type { PairingForm, PairingsView } from '../../src/pairings/pairings-api.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, EmptyState, Notice } from '../../../shared/components/index.ts';
import { NameFilter, useNameFilter } from '../dialog/name-filter.tsx';
import { Fold } from '../../../shared/components/fold.tsx';
import { Section } from '../dialog/parts.tsx';
import { callScript, closeWindow } from '../platform/script.ts';
import { StillConnected } from '../still-connected/still-connected.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { PairingActs, type PairingActsProps } from './pairing-acts.tsx';
import { TermsForm } from './terms-form.tsx';
import type { PairingsWords } from './words.ts';

export interface TermsSectionProps extends Pick<PairingActsProps, 'onRun'> {
  view: PairingsView;
  words: PairingsWords;
  token: unknown;
  isBusy: boolean;
  /** Something is typed and not saved in the form of that pairing. */
  onTouched: (id: string, isTouched: boolean) => void;
  onSave: (form: PairingForm, label: string) => Promise<boolean>;
}

export function TermsSection({ view, words, token, onTouched, onRun, ...rest }: TermsSectionProps) {
  const { page, acts } = words;
  const [disconnected, setDisconnected] = useState<string | null>(null);
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? id;
  const running = view.pairings.filter(
    ({ status }) => status === 'active' || status === 'planned' || status === 'paused',
  );
  const over = view.pairings.filter((pairing) => !running.includes(pairing));
  const labelOf = ({ label, mentorId, menteeId }: Pairing): string =>
    label ?? `${nameOf(mentorId)} → ${nameOf(menteeId)}`;
  const { found, filter } = useNameFilter(running, labelOf);
  const openProgram = async () => {
    const answer = await callScript(words.pages, 'openTab', 'program');
    if (answer.ok) closeWindow();
  };
  return (
    <Section title={page.termsTitle} lead={page.termsLead} token={token}>
      <StillConnected
        people={view.stillConnected}
        language={view.language}
        words={words}
        onDone={setDisconnected}
      />
      {disconnected !== null && <Notice kind="success">{disconnected}</Notice>}
      {running.length === 0 && <EmptyState title={page.noPairings}>{page.noPairingsHelp}</EmptyState>}
      <NameFilter {...filter} words={words.dialog} />
      {found.map((pairing) => {
        const label = labelOf(pairing);
        const changes = { onDay: view.todayOn, cadences: view.cadences, breaks: view.breaks };
        const { cadenceDays } = toTerms(pairing, view.program, changes);
        return (
          <Fold
            key={pairing.id}
            title={label}
            state={
              <span class="quiet">
                {page.status[pairing.status]}, {page.cadenceNow(cadenceDays)}
              </span>
            }
          >
            <PairingActs {...{ view, words, pairing, label, onRun }} isBusy={rest.isBusy} />
            <TermsForm
              key={toStateKey(view, pairing)}
              {...{ view, words, pairing, label }}
              {...rest}
              onTouched={(isTouched) => {
                onTouched(pairing.id, isTouched);
              }}
            />
          </Fold>
        );
      })}
      {over.length > 0 && (
        <Fold title={acts.over(over.length)}>
          {over.map((pairing) => (
            <div key={pairing.id} class="stack">
              <p>
                {labelOf(pairing)} <span class="quiet">{page.status[pairing.status]}</span>
              </p>
              <PairingActs
                {...{ view, words, pairing, onRun }}
                label={labelOf(pairing)}
                isBusy={rest.isBusy}
              />
            </div>
          ))}
        </Fold>
      )}
      <Fold title={acts.away}>
        <AbsenceForm {...{ view, words, onRun }} isBusy={rest.isBusy} />
      </Fold>
      <p class="quiet">
        {page.ofProgram(view.program.periodMonths, view.program.minimumHours, view.program.cadenceDays)}{' '}
        <Button look="link" onClick={() => void openProgram()}>
          {page.openProgram}
        </Button>
      </p>
      <Fold title={page.firmBreaks}>
        <p class="quiet">{page.firmBreaksHelp}</p>
        <TermsForm
          key={toStateKey(view, null)}
          {...{ view, words }}
          pairing={null}
          label={page.firmBreaks}
          {...rest}
          onTouched={(isTouched) => {
            onTouched('', isTouched);
          }}
        />
      </Fold>
    </Section>
  );
}

/** Changes when what is written of a pairing changes: its form then begins anew, and no other. */
function toStateKey(view: PairingsView, pairing: Pairing | null): string {
  const id = pairing?.id ?? null;
  const rows = [...view.cadences, ...view.breaks].filter(({ pairingId }) => pairingId === id);
  const { startsOn, endsOn, minimumHours, status } = pairing ?? {};
  return JSON.stringify([startsOn, endsOn, minimumHours, status, rows.map((row) => row.id)]);
}
