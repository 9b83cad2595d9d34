/** The Measures dialog as it is looked at: nothing fixed, the result at half time and at the end, figures, what is fixed. */
import type { Language } from '../../../shared/tables/program.ts';
import { toMeasuresView } from './measures-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

export function toMeasuresScenes(language: Language): Scene[] {
  const dialog = { page: 'measures' as const, width: 720, height: 470 };
  const fixed = { getMeasures: ok(toMeasuresView(language, true)) };
  return [
    {
      ...dialog,
      name: 'measures-new',
      answers: { getMeasures: ok(toMeasuresView(language, false)) },
      waitFor: '.measured',
    },
    { ...dialog, name: 'measures', answers: fixed, waitFor: '.picture' },
    {
      ...{ ...dialog, name: 'measures-end', waitFor: '.picture' },
      answers: { getMeasures: ok(toMeasuresView(language, true, '2027-02-01')) },
      press: ['.fold > summary'],
    },
    {
      ...{ ...dialog, name: 'measures-figures', answers: fixed, waitFor: '.picture' },
      press: ['.sections > li:nth-child(2) > button'],
    },
    {
      ...{ ...dialog, name: 'measures-fixed', answers: fixed, waitFor: '.picture' },
      press: ['.sections > li:nth-child(3) > button'],
    },
  ];
}
