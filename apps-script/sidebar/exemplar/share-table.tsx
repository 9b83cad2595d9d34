/** Everybody compared, as a table that can be scrolled by keyboard where the window is narrow. */
import type { PersonLine } from './comparison-view.ts';
import { toMeasureWords, type Measure } from './measure-words.ts';
import { toPercent } from './percent.ts';
import type { ExemplarPageWords } from './words.ts';

export interface ShareTableProps {
  people: readonly PersonLine[];
  words: ExemplarPageWords;
  measure: Measure;
}

export function ShareTable({ people, words, measure }: ShareTableProps) {
  const { page } = words;
  const { columns } = page;
  const say = toMeasureWords(words, measure);
  const share = (value: number | null): string => (value === null ? page.noRank : toPercent(value));
  const hasSameRep = people.some(({ sameRep }) => sameRep !== null);
  return (
    <div class="table-frame" role="region" aria-label={page.tableTitle} tabIndex={0}>
      <table>
        <caption>{page.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.rank}</th>
            <th scope="col">{columns.person}</th>
            <th scope="col" class="number">
              {say.successes}
            </th>
            <th scope="col" class="number">
              {say.total}
            </th>
            <th scope="col" class="number">
              {columns.share}
            </th>
            <th scope="col" class="number">
              {columns.from}
            </th>
            <th scope="col" class="number">
              {columns.to}
            </th>
            <th scope="col" class="number">
              {columns.leveled}
            </th>
            {hasSameRep && (
              <th scope="col" class="number">
                {columns.sameRep}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.personId}>
              <td class="number">{person.rank ?? page.noRank}</td>
              <th scope="row">{person.name}</th>
              <td class="number">{person.successes}</td>
              <td class="number">{person.total}</td>
              <td class="number">{share(person.rate)}</td>
              <td class="number">{share(person.lower)}</td>
              <td class="number">{share(person.upper)}</td>
              <td class="number">{person.isTooFew ? page.tooFew : share(person.leveled)}</td>
              {hasSameRep && <td class="number">{person.sameRep ?? page.noRank}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
