/** The proposed pairs with their reasons; the owner chooses otherwise where they know better, then confirms. */
import type { PairingsView } from '../../src/mentors/mentors-api.ts';
import { Button, DateInput, EmptyState, Notice, NumberInput } from '../../../shared/components/index.ts';
import { Section } from '../mentors/parts.tsx';
import {
  findTermIssues,
  toPairingPeople,
  type Choices,
  type ProposalLine,
  type RoundTerms,
} from './proposal.ts';
import { ProposedPair } from './proposed-pair.tsx';
import type { PairingsWords } from './words.ts';

export interface ProposalSectionProps {
  view: PairingsView;
  proposal: { lines: ProposalLine[]; over: { mentorId: string; mentees: number; capacity: number }[] };
  choices: Choices;
  terms: RoundTerms;
  words: PairingsWords;
  token: unknown;
  isChecked: boolean;
  onChoose: (choices: Choices) => void;
  onTerms: (terms: RoundTerms) => void;
  onOpenCandidates: () => void;
}

export function ProposalSection(props: ProposalSectionProps) {
  const { view, proposal, choices, terms, words, token, isChecked, onChoose, onTerms } = props;
  const { page, scorecard } = words;
  const { mentors, mentees, nameOf } = toPairingPeople(view);
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
      <ul class="ml-list">
        {proposal.lines.map((line) => (
          <ProposedPair
            key={line.menteeId}
            {...{ view, line, words, nameOf }}
            onMentor={(mentorId) => {
              const whyOf = Object.fromEntries(
                Object.entries(choices.whyOf).filter(([menteeId]) => menteeId !== line.menteeId),
              );
              onChoose({ ...choices, whyOf, mentorOf: { ...choices.mentorOf, [line.menteeId]: mentorId } });
            }}
            onWhy={(why) => {
              onChoose({ ...choices, whyOf: { ...choices.whyOf, [line.menteeId]: why } });
            }}
          />
        ))}
      </ul>
      {mentees.length > 0 && (
        <div class="columns panel-grid">
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
      )}
    </Section>
  );
}
