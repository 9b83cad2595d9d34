/** Talks, praise, rewards and load of each person beside the hours of their work; who is left out stands first. */
import type { SpreadView } from '../../src/promotion/promotion-api.ts';
import { toHoursText } from '../format.ts';
import type { SpreadWords } from './words.ts';

export function FairnessTable({ view, words }: { view: SpreadView; words: SpreadWords }) {
  const { fairness } = words.page;
  const cell = (count: number, isWorking: boolean) => (
    <td class={count === 0 && isWorking ? 'nothing' : undefined}>{count}</td>
  );
  return (
    <section class="group" aria-labelledby="fairness">
      <h2 class="section-title" id="fairness">
        {fairness.title}
      </h2>
      <p class="quiet">{fairness.lead}</p>
      {view.fairness.length === 0 ? (
        <p>{fairness.none}</p>
      ) : (
        <table class="fairness" aria-labelledby="fairness">
          <thead>
            <tr>
              <th scope="col">{fairness.person}</th>
              {(['hours', 'talks', 'praise', 'rewards', 'load'] as const).map((name) => (
                <th key={name} scope="col">
                  {fairness[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.fairness.map((row) => (
              <tr key={row.personId}>
                <th scope="row">{row.name}</th>
                <td>{toHoursText(row.minutes, view.language)}</td>
                {cell(row.talks, row.minutes > 0)}
                {cell(row.praise, row.minutes > 0)}
                {cell(row.rewards, row.minutes > 0)}
                <td>{row.load}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
