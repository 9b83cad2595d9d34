/**
 * The sample firm's measure: the share of customers who came back, five mentees against six colleagues, with a true and
 * modest effect. The same for the same seed.
 */
import { toFixedContent } from '../rules/measure/state.ts';
import { toMeasureWindows } from '../rules/measure/model.ts';
import type { RandomSource } from '../statistics/random-source.ts';
import type { MeasureFigure } from '../tables/measure-figures.ts';
import type { MeasureMember } from '../tables/measure-members.ts';
import type { Measure } from '../tables/measures.ts';
import type { Language } from '../tables/program.ts';
import { addDays } from '../time/serial-dates.ts';

export interface SampleMeasure {
  measures: Measure[];
  measureMembers: MeasureMember[];
  measureFigures: MeasureFigure[];
}

const TITLE = {
  en: 'Share of customers who ordered again within three months',
  it: 'Percentuale di clienti che hanno ordinato di nuovo entro tre mesi',
};
const LEFT_OUT = {
  en: 'Looks after no customers of her own.',
  it: 'Non segue clienti in proprio.',
};
const MENTEES = ['P-07', 'P-08', 'P-09', 'P-10', 'P-11'];
const OTHERS = ['P-03', 'P-04', 'P-05', 'P-06', 'P-15', 'P-17'];
const LEFT = 'P-13';

/** Rows of the measure; figures of periods that are over by `todayOn`. */
export function toSampleMeasure(options: {
  startsOn: string;
  todayOn: string;
  language: Language;
  random: RandomSource;
  nameOf: (personId: string) => string;
}): SampleMeasure {
  const { startsOn, todayOn, language, random, nameOf } = options;
  const fixedOn = addDays(startsOn, -3);
  const measure: Omit<Measure, 'fixedContent'> = {
    ...{
      id: 'M-1',
      fixedOn,
      title: TITLE[language],
      kind: 'came-back',
      better: 'higher',
      unit: null,
      startsOn,
    },
    ...{ windowMonths: 3, windowsBefore: 2, windowsAfter: 2, lots: null, seed: null, chosenLow: true },
    ...{ reason: null, programId: null, supersedesId: null },
  };
  const member = (personId: string, part: MeasureMember['part'], at: number): MeasureMember => ({
    ...{ id: `M-1-${String(at)}`, personName: nameOf(personId), part, lot: null },
    startsOn: part === 'mentee' ? startsOn : null,
    reason: part === 'left-out' ? LEFT_OUT[language] : null,
    ...{ personId, measureId: 'M-1' },
  });
  const measureMembers = [
    ...MENTEES.map((id, at) => member(id, 'mentee', at + 1)),
    ...OTHERS.map((id, at) => member(id, 'other', at + 11)),
    member(LEFT, 'left-out', 31),
  ];
  const people = measureMembers.filter(({ part }) => part !== 'left-out');
  const windows = toMeasureWindows(measure).filter(({ beforeOn }) => beforeOn <= todayOn);
  const measureFigures = people.flatMap(({ personId, personName, part }, at): MeasureFigure[] => {
    const own = 0.52 + 0.16 * random();
    return windows.map(({ index, fromOn, beforeOn }) => {
      const trials = 14 + Math.floor(random() * 8);
      // Everybody gains a little; mentees gain more with each period.
      const gain = index < 0 ? 0 : part === 'mentee' ? 0.09 + 0.03 * index : 0.02;
      const share = own + gain + (random() - 0.5) * 0.2;
      const successes = Math.min(trials, Math.round(share * trials));
      return {
        ...{ id: `M-1-F${String(at + 1)}.${String(index)}`, personName, fromOn, beforeOn, successes, trials },
        ...{ amount: null, source: 'records', keptOn: index < 0 ? fixedOn : beforeOn },
        ...{ frozenOn: index < 0 ? fixedOn : null, personId, measureId: 'M-1' },
      };
    });
  });
  const fixedContent = toFixedContent(
    measure,
    measureMembers,
    measureFigures.filter(({ frozenOn }) => frozenOn !== null),
  );
  return { measures: [{ ...measure, fixedContent }], measureMembers, measureFigures };
}
