/** The proposed pairs with their reasons; the owner chooses otherwise where they know better, then confirms. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import {
  Button,
  Checkbox,
  DateInput,
  EmptyState,
  Notice,
  NumberInput,
} from '../../../shared/components/index.ts';
import { NameFilter, useNameFilter } from '../dialog/name-filter.tsx';
import { Section } from '../dialog/parts.tsx';
import type { Choices, Proposal, ProposalBasis } from './proposal.ts';
import { ProposedPair } from './proposed-pair.tsx';
import { findTermIssues, toEarlierPairings, type RoundTerms } from './round-terms.ts';
import type { PairingsWords } from './words.ts';

export interface ProposalSectionProps {
  view: PairingsView;
  basis: ProposalBasis;
  proposal: Proposal;
  terms: RoundTerms;
  words: PairingsWords;
  token: unknown;
  isChecked: boolean;
  /** Changes what was chosen so far, whatever that is by then. */
  onChoose: (toNext: (choices: Choices) => Choices) => void;
  /** Proposes all others anew around what the owner chose; missing while nothing new is chosen. */
  onSettle?: () => void;
  onTerms: (terms: RoundTerms) => void;
  onOpenCandidates: () => void;
}

export function ProposalSection(props: ProposalSectionProps) {
  const { view, basis, proposal, terms, words, token, isChecked, onChoose, onSettle, onTerms } = props;
  const { page, scorecard } = words;
  const { mentors, mentees, nameOf } = basis;
  const { found, filter } = useNameFilter(proposal.lines, ({ menteeId }) => nameOf(menteeId));
  const earlier = toEarlierPairings(proposal.lines, view.pairings);
  const issues = isChecked ? findTermIssues(terms) : {};
  const set = (change: Partial<RoundTerms>) => {
    onTerms({ ...terms, ...change });
  };
  const issueText = (isWrong: true | undefined, sentence: string) => (isWrong ? sentence : null);
  return (
    <Section title={page.proposeTitle} lead={page.proposeLead} token={token}>
      {mentees.length === 0 && <EmptyState title={page.allPaired} />}
      {mentors.length === 0 && (
        <Notice
          kind="info"
          actions={
            <Button look="primary" onClick={props.onOpenCandidates}>
              {page.openCandidates}
            </Button>
          }
        >
          {page.noPeopleHelp}
        </Notice>
      )}
      {proposal.over.map(({ mentorId, mentees: count, capacity }) => (
        <Notice key={mentorId} kind="warn">
          {scorecard.overCapacity({ name: nameOf(mentorId), mentees: count, capacity })}
        </Notice>
      ))}
      {mentees.length > 0 && (
        <div class="panel" role="group" aria-label={page.roundTerms}>
          <h3 class="group-title">{page.roundTerms}</h3>
          <div class="columns">
            <DateInput
              label={page.startsOn}
              required
              issue={issueText(issues.startsOn, page.datesWrong)}
              value={terms.startsOn}
              onInput={(startsOn) => {
                set({ startsOn });
              }}
            />
            <DateInput
              label={page.endsOn}
              help={page.endsHelp(view.program.periodMonths)}
              issue={issueText(issues.endsOn, page.datesWrong)}
              value={terms.endsOn}
              onInput={(endsOn) => {
                set({ endsOn });
              }}
            />
            <NumberInput
              label={page.minimumHours}
              help={page.minimumHelp(view.program.minimumHours)}
              issue={issueText(issues.minimumHours, page.hoursWrong)}
              value={terms.minimumHours}
              onInput={(minimumHours) => {
                set({ minimumHours });
              }}
            />
            <NumberInput
              label={page.cadence}
              help={page.cadenceHelp(view.program.cadenceDays)}
              issue={issueText(issues.cadenceDays, page.incompleteCadence)}
              value={terms.cadenceDays}
              onInput={(cadenceDays) => {
                set({ cadenceDays });
              }}
            />
          </div>
          {earlier.size > 0 && (
            <Checkbox
              label={words.acts.carryHours}
              help={words.acts.carryHoursHelp([...earlier.keys()].map(nameOf).join(', '))}
              checked={terms.carriesHours ?? false}
              onInput={(carriesHours) => {
                set({ carriesHours });
              }}
            />
          )}
        </div>
      )}
      <NameFilter {...filter} words={words.dialog} />
      <ul class="ml-list">
        {found.map((line) => (
          <ProposedPair
            key={line.menteeId}
            {...{ basis, line, words }}
            onMentor={(mentorId) => {
              onChoose(({ whyOf, mentorOf }) => ({
                // A reason that was written for another mentor does not stay.
                whyOf: Object.fromEntries(Object.entries(whyOf).filter(([id]) => id !== line.menteeId)),
                mentorOf: { ...mentorOf, [line.menteeId]: mentorId },
              }));
            }}
            onWhy={(why) => {
              onChoose((choices) => ({ ...choices, whyOf: { ...choices.whyOf, [line.menteeId]: why } }));
            }}
          />
        ))}
      </ul>
      {onSettle && (
        <div class="row">
          <Button onClick={onSettle}>{page.settle}</Button>
        </div>
      )}
    </Section>
  );
}
