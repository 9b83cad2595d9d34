/**
 * Fixes the measure: what is counted, for whom, over which periods, and what was known before the start, in one write.
 * Replacing one that is fixed needs a reason and leaves the earlier rows as they are. A start by lot is drawn here,
 * from the seed that the page showed beforehand.
 */
import { drawLots } from '../../../shared/rules/measure/before-start.ts';
import { isShareKind, toLotStart, toMeasureWindows } from '../../../shared/rules/measure/model.ts';
import { toFixedContent, toMeasureState } from '../../../shared/rules/measure/state.ts';
import type { MeasureFigure } from '../../../shared/tables/measure-figures.ts';
import type { MeasureMember } from '../../../shared/tables/measure-members.ts';
import type { Measure } from '../../../shared/tables/measures.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { OpenRows } from '../calls/open-rows.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';
import { refuseImpossible } from './keep-figures.ts';
import type { MeasureForm, MeasuresView } from './measures-api.ts';
import { openMeasures, readMeasures } from './measures.ts';

export const fixMeasure = (platform: Platform, form: MeasureForm): Answer<MeasuresView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const open = openMeasures(context, true);
      const { ledger, program, todayOn } = open;
      if (ledger.rows('measures').byId.has(form.id)) return;
      refuseWrong(context, open, form);
      const words = catalogs[context.language].resultsScript.measure;
      const nameOf = (personId: string): string | null =>
        ledger.rows('people').byId.get(personId)?.name ?? null;
      const mentees = form.members.flatMap(({ personId, part }) => (part === 'mentee' ? [personId] : []));
      const drawn = form.lots === null ? null : drawLots(mentees, form.lots, form.seed ?? 0);
      const members = form.members.map(({ personId, part, reason }, at): MeasureMember => {
        const lot = (part === 'mentee' ? drawn?.get(personId) : undefined) ?? null;
        return {
          ...{ id: `${form.id}-${String(at + 1)}`, personName: nameOf(personId), part, lot },
          startsOn: part !== 'mentee' ? null : lot === null ? form.startsOn : toLotStart(form, lot),
          reason: reason.trim() === '' ? null : reason.trim(),
          ...{ personId, measureId: form.id },
        };
      });
      const windows = toMeasureWindows(form);
      const figures = form.figures.flatMap((one, at): MeasureFigure[] => {
        const window = windows.find(({ fromOn }) => fromOn === one.fromOn);
        if (!window || !form.members.some(({ personId }) => personId === one.personId)) return [];
        return [
          {
            ...one,
            ...{ id: `${form.id}-F${String(at + 1)}`, beforeOn: window.beforeOn, keptOn: todayOn },
            ...{ personName: nameOf(one.personId), measureId: form.id },
            frozenOn: window.index < 0 ? todayOn : null,
          },
        ];
      });
      const { id, title, kind, better, startsOn, windowMonths, windowsBefore, windowsAfter } = form;
      const measure: Omit<Measure, 'fixedContent'> = {
        ...{ id, kind, better, startsOn, windowMonths, windowsBefore, windowsAfter },
        ...{ title: title.trim(), fixedOn: todayOn, programId: program.id, lots: form.lots },
        ...{ unit: form.unit.trim() || null, reason: form.reason.trim() || null },
        ...{ chosenLow: form.chosenLow, supersedesId: form.supersedesId },
        seed: form.lots === null ? null : (form.seed ?? 0),
      };
      const frozen = figures.filter(({ frozenOn }) => frozenOn !== null);
      const fixedContent = toFixedContent(measure, members, frozen);
      const what = form.supersedesId === null ? words.fixed : words.changed;
      writeRows(context, ledger, {
        changes: [
          { table: 'measures', append: [{ ...measure, fixedContent }] },
          { table: 'measureMembers', append: members },
          { table: 'measureFigures', append: figures },
        ],
        audit: [{ action: 'design-saved', table: 'measures', rowId: form.id, detail: what }],
        takeBack: { what },
      });
    });
    return readMeasures(context);
  });

function refuseWrong({ language }: OwnerContext, { ledger, program }: OpenRows, form: MeasureForm): void {
  const words = catalogs[language].resultsScript.measure;
  const state = toMeasureState(
    {
      measures: ledger.rows('measures').records,
      members: ledger.rows('measureMembers').records,
      figures: ledger.rows('measureFigures').records,
    },
    program.id,
  );
  const mentees = form.members.filter(({ part }) => part === 'mentee').length;
  const byId = ledger.rows('people').byId;
  const refuseIf = (isWrong: boolean, sentence: string): void => {
    if (isWrong) throw new Refusal(sentence);
  };
  refuseIf((state.current?.id ?? null) !== form.supersedesId, words.isFixed);
  refuseIf(form.supersedesId !== null && form.reason.trim() === '', words.reasonNeeded);
  refuseIf(form.title.trim() === '', words.titleNeeded);
  refuseIf(!isDateOn(form.startsOn), words.startNeeded);
  refuseIf(mentees === 0, words.menteeNeeded);
  refuseIf(
    form.members.some(({ personId }) => !byId.has(personId)),
    words.stranger,
  );
  const silent = form.members.find(({ part, reason }) => part === 'left-out' && reason.trim() === '');
  if (silent) throw new Refusal(words.leftOutReason(byId.get(silent.personId)?.name ?? ''));
  if (form.lots !== null) {
    refuseIf(mentees < form.lots, words.othersForLots(form.lots));
    refuseIf(form.windowsAfter < form.lots, words.lotsWithinPeriods);
  }
  refuseImpossible(language, isShareKind(form.kind), form.figures, (id) => byId.get(id)?.name ?? id);
}
