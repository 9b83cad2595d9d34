/**
 * Keeps figures of the measure's periods. What was known before the start is frozen with the measure: a figure that is
 * frozen stays as it is, and one that comes later for a period before the start is frozen from then on.
 */
import { isShareKind, toMeasureWindows } from '../../../shared/rules/measure/model.ts';
import { toFixedContent, toMeasureState } from '../../../shared/rules/measure/state.ts';
import type { MeasureFigure } from '../../../shared/tables/measure-figures.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { answer, Refusal, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import { toNewId } from '../ledger/new-ids.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import type { FigureForm, FiguresForm, MeasuresView } from './measures-api.ts';
import { openMeasures, readMeasures } from './measures.ts';

export const keepFigures = (platform: Platform, form: FiguresForm): Answer<MeasuresView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, program, todayOn } = openMeasures(context, true);
      const words = catalogs[context.language].resultsScript.measure;
      const all = ledger.rows('measureFigures');
      const { current, members, figures, edits } = toMeasureState(
        {
          measures: ledger.rows('measures').records,
          members: ledger.rows('measureMembers').records,
          figures: all.records,
        },
        program.id,
      );
      if (current?.id !== form.measureId) throw new Refusal(words.gone);
      const nameOf = (personId: string): string =>
        members.find((member) => member.personId === personId)?.personName ?? personId;
      refuseImpossible(context.language, isShareKind(current.kind), form.figures, nameOf);
      const windows = toMeasureWindows(current);
      const taken = new Set(all.byId.keys());
      const append: MeasureFigure[] = [];
      const update: { id: string; fields: Partial<MeasureFigure> }[] = [];
      for (const one of form.figures) {
        const window = windows.find(({ fromOn }) => fromOn === one.fromOn);
        const member = members.find(({ personId }) => personId === one.personId);
        if (!window || !member) throw new Refusal(words.stranger);
        const known = figures.find(
          ({ personId, fromOn }) => personId === one.personId && fromOn === one.fromOn,
        );
        const { successes, trials, amount, source } = one;
        if (known && isSame(known, one)) continue;
        if (known?.frozenOn) throw new Refusal(words.frozenFigure(nameOf(one.personId)));
        const frozenOn = window.index < 0 ? todayOn : null;
        const fields = { successes, trials, amount, source, keptOn: todayOn, frozenOn };
        if (known) {
          update.push({ id: known.id, fields });
          continue;
        }
        if (successes === null && trials === null && amount === null) continue;
        const id = toNewId('measureFigures', platform.ids.newRandom, taken);
        taken.add(id);
        append.push({
          ...{ id, personName: member.personName, fromOn: window.fromOn, beforeOn: window.beforeOn },
          ...{ ...fields, personId: one.personId, measureId: current.id },
        });
      }
      const frozen = [
        ...figures.filter(({ frozenOn }) => frozenOn !== null),
        ...append.filter(({ frozenOn }) => frozenOn !== null),
      ];
      const hasFrozen = edits.length === 0 && append.some(({ frozenOn }) => frozenOn !== null);
      writeRows(context, ledger, {
        changes: [
          { table: 'measureFigures', append, update },
          ...(hasFrozen
            ? [
                {
                  table: 'measures' as const,
                  update: [
                    { id: current.id, fields: { fixedContent: toFixedContent(current, members, frozen) } },
                  ],
                },
              ]
            : []),
        ],
        audit: [
          { action: 'design-saved', table: 'measureFigures', rowId: current.id, detail: words.figures },
        ],
        takeBack: { what: words.figures },
      });
    });
    return readMeasures(context);
  });

const isSame = (known: MeasureFigure, one: FigureForm): boolean =>
  known.successes === one.successes && known.trials === one.trials && known.amount === one.amount;

/** Refuses more successes than cases, by name. */
export function refuseImpossible(
  language: Language,
  isShare: boolean,
  figures: readonly FigureForm[],
  nameOf: (personId: string) => string,
): void {
  if (!isShare) return;
  const wrong = figures.find(({ successes, trials }) => (successes ?? 0) > (trials ?? 0));
  if (wrong) {
    throw new Refusal(catalogs[language].resultsScript.measure.impossible(nameOf(wrong.personId)));
  }
}
