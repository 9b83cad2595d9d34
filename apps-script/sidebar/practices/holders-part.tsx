/** Who does a practice, person by person, and how it went with their customers. */
import type { PracticesView } from '../../src/practices/practices-api.ts';
import type { PracticeHolder } from '../../../shared/tables/practice-holders.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Practice } from '../../../shared/tables/practices.ts';
import { useState } from 'preact/hooks';
import { Button, ChoiceRow, NumberInput } from '../../../shared/components/index.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { COUNT_COLUMNS, findCountIssue, findHolder, withHolder, type PracticesDraft } from './draft.ts';
import type { PracticesWords } from './words.ts';

export interface HoldersPartProps {
  view: PracticesView;
  draft: PracticesDraft;
  words: PracticesWords;
  practice: Practice;
  onInput: (draft: PracticesDraft) => void;
}

const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;

/**
 * Those who do the same work as the person who stands out, by their job or else their department, and whoever was asked
 * already. Everybody where nothing tells who does that work.
 */
export function toSameWork(view: PracticesView, draft: PracticesDraft, practiceId: string): Person[] {
  const exemplar = view.people.find(({ id }) => id === draft.exemplarId);
  const fold = (text: string | null | undefined) => (text ?? '').trim().toLowerCase();
  const workOf = (person: Person) => [fold(person.jobTitle), fold(person.department)] as const;
  const [job, department] = exemplar ? workOf(exemplar) : ['', ''];
  const isSame = (person: Person): boolean => {
    const [ownJob, ownDepartment] = workOf(person);
    return (job !== '' && ownJob === job) || (department !== '' && ownDepartment === department);
  };
  const found = view.people.filter(
    (person) =>
      person.id === exemplar?.id || isSame(person) || findHolder(draft, practiceId, person.id) !== undefined,
  );
  return found.some((person) => person.id !== exemplar?.id) ? found : view.people;
}

export function HoldersPart({ view, draft, words, practice, onInput }: HoldersPartProps) {
  const { page } = words;
  const [isAll, setAll] = useState(false);
  const sameWork = toSameWork(view, draft, practice.id);
  const shown = isAll ? view.people : sameWork;
  const people = [...shown].sort((a, b) =>
    a.id === draft.exemplarId ? -1 : b.id === draft.exemplarId ? 1 : a.name < b.name ? -1 : 1,
  );
  const set = (personId: string, change: Partial<PracticeHolder>) => {
    onInput(withHolder(draft, practice.id, personId, change, newRowId));
  };
  const labels = {
    customersWith: page.withIt,
    customersBackWith: page.backWith,
    customersWithout: page.without,
    customersBackWithout: page.backWithout,
  };
  return (
    <div class="stack">
      <h3 class="group-title">{page.whoElse}</h3>
      <p class="quiet">{page.whoElseHelp}</p>
      <div class="columns">
        {people.map((person) => (
          <ChoiceRow
            key={person.id}
            label={page.does(person.name)}
            value={findHolder(draft, practice.id, person.id)?.does ?? null}
            items={ANSWERS.map((value) => ({
              value,
              label: words.tables.practiceHolders.choices.does[value],
            }))}
            onInput={(does) => {
              set(person.id, { does });
            }}
          />
        ))}
      </div>
      {shown.length < view.people.length && (
        <Button
          look="link"
          onClick={() => {
            setAll(true);
          }}
        >
          {page.showEverybody(view.people.length)}
        </Button>
      )}
      <Fold title={page.counts}>
        <p class="quiet">{page.countsHelp}</p>
        <div class="wide-table">
          <table class="facts">
            <thead>
              <tr>
                <th scope="col">{page.person}</th>
                <th scope="col">{page.countHeads.with}</th>
                <th scope="col">{page.countHeads.backWith}</th>
                <th scope="col">{page.countHeads.without}</th>
                <th scope="col">{page.countHeads.backWithout}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => {
                const row = findHolder(draft, practice.id, person.id);
                return (
                  <tr key={person.id}>
                    <th scope="row">{person.name}</th>
                    {COUNT_COLUMNS.map((column) => {
                      const issue = row ? findCountIssue(row, column) : null;
                      return (
                        <td key={column}>
                          <NumberInput
                            label={labels[column](person.name)}
                            labelUnseen
                            issue={
                              issue === 'not-whole'
                                ? page.notWhole
                                : issue === 'more-than-total'
                                  ? page.moreThanTotal
                                  : null
                            }
                            value={row?.[column] ?? null}
                            onInput={(count) => {
                              set(person.id, { [column]: count });
                            }}
                          />
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Fold>
    </div>
  );
}
