/** Needs, strengths and languages, as each person states them. */
import type { PairingsView } from '../../src/mentors/mentors-api.ts';
import { toAcceptedMentors } from '../../../shared/rules/mentors/candidate-row.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { Button, EmptyState, TextLine } from '../../../shared/components/index.ts';
import { withRow } from '../mentors/edits.ts';
import { Section } from '../mentors/parts.tsx';
import type { PairingsWords } from './words.ts';

export interface PeopleSectionProps {
  view: PairingsView;
  people: readonly Person[];
  words: PairingsWords;
  token: unknown;
  onInput: (people: Person[]) => void;
  onOpenCandidates: () => void;
}

export function PeopleSection({ view, people, words, token, onInput, onOpenCandidates }: PeopleSectionProps) {
  const { page } = words;
  const accepted = new Set(toAcceptedMentors(view.candidates).map(({ personId }) => personId));
  const isMentor = ({ id, role }: Person) => accepted.has(id) || role === 'mentor' || role === 'both';
  const isMentee = ({ role }: Person) => role === 'mentee' || role === 'both';
  const shown = people.filter((person) => isMentor(person) || isMentee(person));
  return (
    <Section title={page.peopleTitle} lead={page.peopleLead} token={token}>
      {shown.length === 0 && (
        <EmptyState
          title={page.noPeople}
          actions={
            <Button look="primary" onClick={onOpenCandidates}>
              {page.openCandidates}
            </Button>
          }
        >
          {page.noPeopleHelp}
        </EmptyState>
      )}
      {shown.map((person) => {
        const set = (change: Partial<Person>) => {
          onInput(withRow(people, person.id, change));
        };
        return (
          <div class="stack person" key={person.id} role="group" aria-label={person.name}>
            <h3 class="group-title">
              {person.name} {person.jobTitle && <span class="quiet">{person.jobTitle}</span>}
            </h3>
            <div class="columns">
              {isMentor(person) && (
                <TextLine
                  label={page.strengths}
                  value={person.strengths ?? ''}
                  onInput={(strengths) => {
                    set({ strengths });
                  }}
                />
              )}
              {isMentee(person) && (
                <TextLine
                  label={page.needs}
                  value={person.needs ?? ''}
                  onInput={(needs) => {
                    set({ needs });
                  }}
                />
              )}
              <TextLine
                label={page.spoken}
                help={page.spokenHelp}
                value={person.spokenLanguages ?? ''}
                onInput={(spokenLanguages) => {
                  set({ spokenLanguages });
                }}
              />
            </div>
          </div>
        );
      })}
    </Section>
  );
}
