/** The result: the finding first, then the picture, each group before and after, and what this cannot tell. */
import { assessMeasure } from '../../../shared/rules/measure/assess.ts';
import type { PersonChange } from '../../../shared/rules/measure/groups.ts';
import { isShareKind } from '../../../shared/rules/measure/model.ts';
import { toMeasureSentences } from '../../../shared/rules/measure/sentences.ts';
import type { MeasureState } from '../../../shared/rules/measure/state.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import type { Measure } from '../../../shared/tables/measures.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Notice } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import type { MeasuresView } from '../../src/measures/measures-api.ts';
import { toDayText } from '../format.ts';
import { MeasurePicture } from '../charts/measure-picture.tsx';
import type { MeasuresWords } from './words.ts';

export interface ResultViewProps {
  view: MeasuresView;
  state: MeasureState & { readonly current: Measure };
  words: MeasuresWords;
  language: Language;
}

export function ResultView({ view, state, words, language }: ResultViewProps) {
  const { page, measure: say } = words;
  const { current: design, members, figures, edits } = state;
  const left = new Set(view.everybody.flatMap(({ id, hasLeft }) => (hasLeft ? [id] : [])));
  const result = assessMeasure(
    { design, members, figures, todayOn: view.todayOn, hasLeft: (id) => left.has(id) },
    toSeededRandom(design.seed ?? 1),
  );
  const first = result.windows[0]!.fromOn;
  const last = result.windows[result.windows.length - 1]!.beforeOn;
  const marks = view.marks.filter(({ on }) => on > first && on < last && on <= view.todayOn);
  const numbered = marks.map(({ text }, index) => `(${String(index + 1)}) ${text}`);
  const told = toMeasureSentences({ design, result, words: say, marks: numbered, withNames: true });
  const isShare = isShareKind(design.kind);
  const measured = { unit: design.unit, isShare };
  const signed = (value: number): string => say.signed({ value, ...measured });
  const level = (value: number | null): string =>
    value === null ? '–' : isShare ? say.share(value) : say.level({ value, unit: design.unit, count: null });
  const range = result.menteeChanges.map(({ change }) => change);
  return (
    <>
      <div class={result.verdict === 'shown' ? 'answer answer-found' : 'answer'}>
        <p>{told.headline}</p>
        {told.chance && <p class="answer-more">{told.chance}</p>}
        {result.verdict !== 'not-yet' && <p class="answer-more">{told.verdict}</p>}
      </div>
      {edits.length > 0 && <Notice kind="warn">{say.edited({ parts: edits })}</Notice>}
      <div class="beside">
        <MeasurePicture design={design} result={result} finding={told.headline} marks={marks} words={words} />
        <div class="stack">
          {result.menteeMeans && (
            <>
              <h2 class="group-title">{page.byPerson}</h2>
              <table class="facts">
                <tbody>
                  <Line
                    name={page.menteesLine(result.menteeMeans.people)}
                    text={signed(result.menteeMeans.change)}
                  />
                  {result.otherMeans && (
                    <Line
                      name={page.othersLine(result.otherMeans.people)}
                      text={signed(result.otherMeans.change)}
                    />
                  )}
                  {range.length > 1 && (
                    <Line
                      name={page.rangeOfMentees}
                      text={page.range({ low: signed(Math.min(...range)), high: signed(Math.max(...range)) })}
                    />
                  )}
                </tbody>
              </table>
            </>
          )}
          {told.limits.map((sentence) => (
            <p key={sentence} class="quiet">
              {sentence}
            </p>
          ))}
          <h2 class="group-title">{page.cannotTell}</h2>
          <ul class="sentences">
            {told.cannotTell.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </div>
      <p class="quiet">
        {page.fixedOn({
          on: design.fixedOn,
          mentees: members.filter(({ part }) => part === 'mentee').length,
          others: members.filter(({ part }) => part === 'other').length,
        })}{' '}
        {design.fixedOn > design.startsOn && page.fixedLate(design.startsOn)}
      </p>
      {result.menteeChanges.length + result.missing.length > 0 && (
        <Fold title={page.everybody}>
          <table class="facts">
            <thead>
              <tr>
                <th scope="col">{page.person}</th>
                <th scope="col">{page.before}</th>
                <th scope="col">{page.after}</th>
                <th scope="col">{page.change}</th>
              </tr>
            </thead>
            <tbody>
              {toRows(result.menteeChanges, say.mentees, level, signed)}
              {toRows(result.otherChanges, say.others, level, signed)}
            </tbody>
          </table>
          {told.missing.length > 0 && (
            <ul class="sentences quiet">
              {told.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {marks.length > 0 && (
        <ol class="sentences">
          {marks.map(({ on, text }) => (
            <li key={`${on} ${text}`}>{`${toDayText(on, view.todayOn, language)}: ${text}`}</li>
          ))}
        </ol>
      )}
    </>
  );
}

const Line = ({ name, text }: { name: string; text: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">{text}</td>
  </tr>
);

function toRows(
  changes: readonly PersonChange[],
  group: string,
  level: (value: number) => string,
  signed: (value: number) => string,
) {
  return changes.map(({ personId, name, before, after, change }) => (
    <tr key={personId}>
      <th scope="row">{`${name} (${group})`}</th>
      <td class="number">{level(before)}</td>
      <td class="number">{level(after)}</td>
      <td class="number">{signed(change)}</td>
    </tr>
  ));
}
