/** The states of the dialogs on practices, candidates and pairings that are looked at. */
import type { Language } from '../../../shared/tables/program.ts';
import { toCandidatesView, toPairingsView, toPracticesView } from './mentors-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });
const nth = (index: number): string => `.sections > li:nth-child(${index}) > button`;

/** The scenes in a language; their names get the language from whoever lists them all. */
export function toMentorsScenes(language: Language): Scene[] {
  const practices = toPracticesView(language);
  const candidates = toCandidatesView(language);
  const pairings = toPairingsView(language);
  const wide = { width: 720, height: 470 };
  const ofPractices = { ...wide, page: 'practices' as const, answers: { getPractices: ok(practices) } };
  const ofCandidates = { ...wide, page: 'candidates' as const, answers: { getCandidates: ok(candidates) } };
  const ofPairings = { ...wide, page: 'pairings' as const, answers: { getPairings: ok(pairings) } };
  return [
    { ...ofPractices, name: 'practices-guide', waitFor: '.numbered' },
    {
      ...ofPractices,
      name: 'practices-list',
      height: 1700,
      waitFor: '.numbered',
      press: [nth(2), '.fold > summary', '.fold .fold > summary'],
      until: '.facts input',
    },
    { ...ofPractices, name: 'practices-compare', waitFor: '.numbered', press: [nth(3)], until: '.facts' },
    {
      ...ofPractices,
      page: 'problem',
      name: 'practices-problem',
      waitFor: 'textarea',
    },
    {
      ...ofPractices,
      name: 'practices-empty',
      width: 400,
      answers: { getPractices: ok({ ...practices, practices: [], holders: [], ideas: [], problems: [] }) },
      waitFor: '.numbered',
      press: [nth(2)],
      until: '.ml-empty',
    },
    { ...ofCandidates, name: 'candidates', waitFor: '.ml-line' },
    {
      ...ofCandidates,
      name: 'candidates-score',
      height: 1500,
      waitFor: '.ml-line',
      press: ['.ml-line:nth-child(3) .ml-button', 'input[value="accept"]', 'button[type="submit"]'],
      until: '[aria-invalid="true"]',
    },
    { ...ofPairings, name: 'pairings-people', waitFor: '.person' },
    {
      ...ofPairings,
      name: 'pairings-propose',
      height: 1500,
      waitFor: '.person',
      press: [nth(2)],
      until: '.pair',
    },
    {
      ...ofPairings,
      name: 'pairings-terms',
      height: 1200,
      waitFor: '.person',
      press: [nth(3), '.fold > summary'],
      until: '.fold[open] .row',
    },
    { ...ofPairings, name: 'pairings-sheet', waitFor: '.person', press: [nth(4)], until: 'select' },
  ];
}
