/** Needs, strengths and languages, as each person states them; and who else needs a mentor. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import { toAcceptedMentors } from '../../../shared/rules/mentors/candidate-row.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { Button, EmptyState, SearchList, TextLine } from '../../../shared/components/index.ts';
import { withRow } from '../dialog/edits.ts';
import { NameFilter, useNameFilter } from '../dialog/name-filter.tsx';
import { Section } from '../dialog/parts.tsx';
import { isMentee, isMentor } from './pairing-people.ts';
import type { PairingsWords } from './words.ts';

export interface PeopleSectionProps {
  view: PairingsView;
  people: readonly Person[];
  words: PairingsWords;
  token: unknown;
  onInput: (people: Person[]) => void;
  onOpenCandidates: () => void;
}

/** The role of somebody who is a mentee from now on. */
const asMentee = ({ role }: Person): Person['role'] => (isMentor({ role }) ? 'both' : 'mentee');

export function PeopleSection({ view, people, words, token, onInput, onOpenCandidates }: PeopleSectionProps) {
  const { page } = words;
  const accepted = new Set(toAcceptedMentors(view.candidates).map(({ personId }) => personId));
  const roleBefore = new Map(view.people.map(({ id, role }) => [id, role]));
  const isShown = (person: Person): boolean =>
    accepted.has(person.id) || isMentor(person) || isMentee(person);
  const isFresh = (person: Person): boolean => person.role !== roleBefore.get(person.id);
  const shown = people.filter(isShown);
  const { found, filter } = useNameFilter(shown, ({ name }) => name);
  const others = people.filter((person) => !isMentee(person) && person.role !== 'owner');
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
      {others.length > 0 && (
        <SearchList
          label={page.moreMentees}
          help={page.moreMenteesHelp}
          items={others.map(({ id, name, jobTitle }) => ({ id, label: name, detail: jobTitle ?? '' }))}
          selectedId={null}
          onSelect={(id) => {
            const person = people.find((one) => one.id === id);
            if (person) onInput(withRow(people, id, { role: asMentee(person) }));
          }}
        />
      )}
      <NameFilter {...filter} words={words.dialog} />
      {found.map((person) => (
        <PersonFields
          key={person.id}
          {...{ person, words }}
          isMentor={accepted.has(person.id) || isMentor(person)}
          onInput={(change) => {
            onInput(withRow(people, person.id, change));
          }}
          {...(isFresh(person)
            ? {
                onLeaveOut: () => {
                  const role = roleBefore.get(person.id) ?? 'none';
                  onInput(withRow(people, person.id, { role, needs: null }));
                },
              }
            : {})}
        />
      ))}
    </Section>
  );
}

interface PersonFieldsProps {
  person: Person;
  words: PairingsWords;
  isMentor: boolean;
  onInput: (change: Partial<Person>) => void;
  /** Of somebody who was made a mentee here and is not saved yet. */
  onLeaveOut?: () => void;
}

function PersonFields({ person, words, isMentor: isTeaching, onInput, onLeaveOut }: PersonFieldsProps) {
  const { page } = words;
  return (
    <div class="stack person" role="group" aria-label={person.name}>
      <div class="row">
        <h3 class="group-title">
          {person.name} {person.jobTitle && <span class="quiet">{person.jobTitle}</span>}
        </h3>
        {onLeaveOut && (
          <>
            <span class="quiet">{page.newMentee}</span>
            <Button look="link" label={page.notMenteeOf(person.name)} onClick={onLeaveOut}>
              {page.notMentee}
            </Button>
          </>
        )}
      </div>
      <div class="columns">
        {isTeaching && (
          <TextLine
            label={page.strengths}
            value={person.strengths ?? ''}
            onInput={(strengths) => {
              onInput({ strengths });
            }}
          />
        )}
        {isMentee(person) && (
          <TextLine
            label={page.needs}
            value={person.needs ?? ''}
            onInput={(needs) => {
              onInput({ needs });
            }}
          />
        )}
        <TextLine
          label={page.spoken}
          help={page.spokenHelp}
          value={person.spokenLanguages ?? ''}
          onInput={(spokenLanguages) => {
            onInput({ spokenLanguages });
          }}
        />
      </div>
    </div>
  );
}
