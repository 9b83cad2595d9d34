/** What is typed in the Measures dialog: the measure to be fixed, and figures by person and period. */
import type { FigureForm, MeasureForm, MeasuresView } from '../../src/measures/measures-api.ts';
import { toMeasureState, type MeasureState } from '../../../shared/rules/measure/state.ts';
import { isShareKind, toMeasureWindows, type MeasureWindow } from '../../../shared/rules/measure/model.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { newRequestId } from '../platform/browser.ts';

type MemberDraft = MeasureForm['members'][number];

/** Figures as typed, by `person period`. A number that is none yet is NaN. */
export interface TypedFigure {
  successes: number | null;
  trials: number | null;
  amount: number | null;
  source: FigureForm['source'];
}

export interface MeasureDraft {
  form: Omit<MeasureForm, 'members' | 'figures'>;
  members: MemberDraft[];
  figures: Record<string, TypedFigure>;
  /** The form is open although a measure is fixed. */
  isChanging: boolean;
}

export const keyOf = (personId: string, fromOn: string): string => `${personId} ${fromOn}`;

/** The state of the view's measure. */
export const toStateOf = (view: MeasuresView): MeasureState =>
  toMeasureState({ measures: view.measures, members: view.members, figures: view.figures }, view.program.id);

/** The draft that a view begins with. */
export function toDraft(view: MeasuresView): MeasureDraft {
  const { current, members, figures } = toStateOf(view);
  const mentees = new Set(view.menteeIds);
  const compared = view.people.filter(({ role, id }) => role !== 'owner' || mentees.has(id));
  return {
    form: {
      id: newRowId('M'),
      title: current?.title ?? view.proposedTitle ?? '',
      kind: current?.kind ?? (view.hasRecords ? 'came-back' : 'own-share'),
      better: current?.better ?? 'higher',
      unit: current?.unit ?? '',
      startsOn: current?.startsOn ?? view.program.startsOn,
      windowMonths: current?.windowMonths ?? 3,
      windowsBefore: current?.windowsBefore ?? 2,
      windowsAfter: current?.windowsAfter ?? 2,
      lots: current?.lots ?? null,
      seed: current?.seed ?? toSeed(),
      chosenLow: current?.chosenLow ?? false,
      reason: '',
      supersedesId: current?.id ?? null,
    },
    members: current
      ? members.map(({ personId, part, reason }) => ({ personId, part, reason: reason ?? '' }))
      : compared.map(({ id }) => ({
          personId: id,
          part: mentees.has(id) ? 'mentee' : 'other',
          reason: '',
        })),
    figures: Object.fromEntries(
      figures.map(({ personId, fromOn, successes, trials, amount, source }) => [
        keyOf(personId, fromOn),
        { successes, trials, amount, source },
      ]),
    ),
    isChanging: false,
  };
}

/** The name of somebody, also of those who have left. */
export const toNameOf =
  (view: MeasuresView) =>
  (personId: string): string =>
    view.everybody.find(({ id }) => id === personId)?.name ?? personId;

/** The typed figures as they are sent; half-typed numbers are not. */
export function toFigureForms(
  { form, figures }: MeasureDraft,
  personIds: readonly string[],
  windows: readonly MeasureWindow[] = toMeasureWindows(form),
): FigureForm[] {
  const isShare = isShareKind(form.kind);
  return windows.flatMap(({ fromOn, beforeOn }) =>
    personIds.flatMap((personId): FigureForm[] => {
      const typed = figures[keyOf(personId, fromOn)];
      if (!typed) return [];
      const whole = (value: number | null): number | null =>
        value === null || Number.isNaN(value) ? null : value;
      const one = { personId, fromOn, beforeOn, source: typed.source };
      if (!isShare) return [{ ...one, successes: null, trials: null, amount: whole(typed.amount) }];
      const [successes, trials] = [whole(typed.successes), whole(typed.trials)];
      if ((successes === null) !== (trials === null)) return [];
      return [{ ...one, successes, trials, amount: null }];
    }),
  );
}

/** The form as it is sent. */
export const toForm = (draft: MeasureDraft): MeasureForm => ({
  ...draft.form,
  members: draft.members,
  figures: toFigureForms(
    draft,
    draft.members.map(({ personId }) => personId),
  ).filter(({ successes, amount }) => successes !== null || amount !== null),
});

/** A number for the lot, short enough to be written down. */
const toSeed = (): number => parseInt(newRequestId().slice(0, 8), 16) % 1_000_000;
