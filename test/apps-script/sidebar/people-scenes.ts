/** The states of the dialogs on people and on erasing one that are looked at. */
import type { Language } from '../../../shared/tables/program.ts';
import { toErasePreview, toPeopleView } from './people-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

/** The scenes in a language; their names get the language from whoever lists them all. */
export function toPeopleScenes(language: Language): Scene[] {
  const view = toPeopleView(language);
  const preview = toErasePreview(language);
  const people = { page: 'people' as const, width: 720, height: 470, answers: { getPeople: ok(view) } };
  const erase = {
    ...{ page: 'erase' as const, width: 720, height: 470, waitFor: '[role="combobox"]' },
    answers: { getPeople: ok(view), getErasePreview: ok(preview) },
  };
  const choose = ['[role="combobox"]', '[role="option"]'];
  return [
    { ...people, name: 'people', waitFor: 'form' },
    {
      ...people,
      name: 'people-by-hand',
      height: 900,
      waitFor: 'form',
      press: ['.by-hand .ml-button:first-child', 'button[type="submit"]'],
      until: '[aria-invalid="true"]',
    },
    {
      ...people,
      name: 'people-left',
      waitFor: 'form',
      press: ['.by-hand .ml-button:last-child', ...choose],
      until: '.leaving',
    },
    { ...erase, name: 'erase' },
    {
      ...erase,
      name: 'erase-preview',
      height: 1100,
      press: [...choose, 'button[type="submit"]', '.ml-button-danger'],
      until: '[aria-invalid="true"]',
    },
  ];
}
