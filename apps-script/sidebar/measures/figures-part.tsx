/** Figures by person and period: typed, or read from the records or from a tab of the owner's and then checked. */
import { isRecordKind, isShareKind, toMeasureWindows } from '../../../shared/rules/measure/model.ts';
import { NumberInput } from '../../../shared/components/index.ts';
import type { MeasuresView } from '../../src/measures/measures-api.ts';
import { Section } from '../dialog/parts.tsx';
import { keyOf, toNameOf, type MeasureDraft, type TypedFigure } from './draft.ts';
import { toPeriodText } from '../charts/period-text.ts';
import { ReadPart } from './read-part.tsx';
import type { MeasuresWords } from './words.ts';

export interface FiguresPartProps {
  view: MeasuresView;
  draft: MeasureDraft;
  words: MeasuresWords;
  /** Figures that are frozen already, by `person period`. */
  frozen: ReadonlySet<string>;
  onInput: (draft: MeasureDraft) => void;
}

const BLANK: TypedFigure = { successes: null, trials: null, amount: null, source: 'typed' };

export function FiguresPart(props: FiguresPartProps) {
  const { view, draft, words, frozen, onInput } = props;
  const { page } = words;
  const { form } = draft;
  const isShare = isShareKind(form.kind);
  const windows = toMeasureWindows(form).filter(({ index, fromOn }) => index < 0 || fromOn <= view.todayOn);
  const nameOf = toNameOf(view);
  const compared = draft.members.filter(({ part }) => part !== 'left-out');
  const set = (personId: string, fromOn: string, change: Partial<TypedFigure>) => {
    const key = keyOf(personId, fromOn);
    const known = draft.figures[key] ?? BLANK;
    onInput({ ...draft, figures: { ...draft.figures, [key]: { ...known, ...change, source: 'typed' } } });
  };
  return (
    <Section title={page.sections.figures} lead={page.figuresLead}>
      <ReadPart {...props} canReadRecords={view.hasRecords && isRecordKind(form.kind)} />
      <div class="scrolls">
        <table class="facts figures">
          <thead>
            <tr>
              <th scope="col">{page.person}</th>
              {windows.map((window) => (
                <th key={window.fromOn} scope="col">
                  {toPeriodText(window, page)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.map(({ personId }) => {
              const name = nameOf(personId);
              return (
                <tr key={personId}>
                  <th scope="row">{name}</th>
                  {windows.map((window) => {
                    const key = keyOf(personId, window.fromOn);
                    const figure = draft.figures[key] ?? BLANK;
                    const period = toPeriodText(window, page);
                    const cell = (label: string, column: 'successes' | 'trials' | 'amount') => (
                      <NumberInput
                        label={label}
                        labelUnseen
                        value={figure[column]}
                        disabled={frozen.has(key)}
                        onInput={(value) => {
                          set(personId, window.fromOn, { [column]: value });
                        }}
                      />
                    );
                    return (
                      <td key={window.fromOn}>
                        {isShare ? (
                          <span class="share-cell">
                            {cell(page.successesOf({ name, period }), 'successes')}
                            <span>{page.of}</span>
                            {cell(page.trialsOf({ name, period }), 'trials')}
                          </span>
                        ) : (
                          cell(page.amountOf({ name, period }), 'amount')
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
