/** The terms of running pairings over time, and the breaks of everybody. One pairing is saved at a time. */
import type { PairingForm, PairingsView } from '../../src/mentors/mentors-api.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import { EmptyState } from '../../../shared/components/index.ts';
import { Fold, Section } from '../mentors/parts.tsx';
import { TermsForm } from './terms-form.tsx';
import type { PairingsWords } from './words.ts';

export interface TermsSectionProps {
  view: PairingsView;
  words: PairingsWords;
  token: unknown;
  isBusy: boolean;
  /** Something is typed and not saved. */
  onTouched: (isTouched: boolean) => void;
  onSave: (form: PairingForm, label: string) => Promise<boolean>;
}

export function TermsSection({ view, words, token, ...rest }: TermsSectionProps) {
  const { page } = words;
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? id;
  const running = view.pairings.filter(
    ({ status }) => status === 'active' || status === 'planned' || status === 'paused',
  );
  return (
    <Section title={page.termsTitle} lead={page.termsLead} token={token}>
      {running.length === 0 && <EmptyState title={page.noPairings}>{page.noPairingsHelp}</EmptyState>}
      {running.map((pairing) => {
        const label = pairing.label ?? `${nameOf(pairing.mentorId)} → ${nameOf(pairing.menteeId)}`;
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
            <TermsForm {...{ view, words, pairing, label }} {...rest} />
          </Fold>
        );
      })}
      <Fold title={page.firmBreaks}>
        <p class="quiet">{page.firmBreaksHelp}</p>
        <TermsForm {...{ view, words }} pairing={null} label={page.firmBreaks} {...rest} />
      </Fold>
    </Section>
  );
}
