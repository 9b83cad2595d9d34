/** The states of the Design page and the Priorities dialog that are looked at. */
import type { Language } from '../../../shared/tables/program.ts';
import {
  doneFacts,
  freshFacts,
  noRows,
  toDesignView,
  toMiddleFacts,
  toPrioritiesView,
  toScoredRows,
} from './design-views.ts';
import { toUnreadable } from './sample-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

export function toDesignScenes(language: Language): Scene[] {
  const sidebar = {
    ...{ page: 'sidebar' as const, width: 300, height: 1200, waitFor: '.step' },
    model: { page: 'owner' as const, opens: { sidebar: 'design' as const }, pass: '', draft: null },
  };
  const dialog = { page: 'priorities' as const, width: 720, height: 470, waitFor: '.sections' };
  const fresh = toDesignView(language, freshFacts);
  const middle = {
    ...toDesignView(language, toMiddleFacts(language)),
    issues: [toUnreadable(language, 14)],
    takeBack: { id: 'TB-1', what: 'Harry’s way', doneAt: '2026-11-23T10:00:00+01:00' },
  };
  const suggested = { getPriorities: ok(toPrioritiesView(language, noRows)) };
  const scored = { getPriorities: ok(toPrioritiesView(language, toScoredRows(language))) };
  const section = (number: number) => `.sections > li:nth-child(${number}) > button`;
  return [
    { ...sidebar, name: 'design-fresh', answers: { getDesign: ok(fresh) } },
    {
      ...sidebar,
      name: 'design-middle',
      answers: { getDesign: ok(middle) },
      press: ['#panel-design .issues summary'],
    },
    {
      ...sidebar,
      name: 'design-run',
      answers: {
        getDesign: ok({ ...toDesignView(language, doneFacts), phase: 'run', todayOn: '2027-01-04' }),
      },
      waitFor: '.home-line',
    },
    {
      ...sidebar,
      name: 'settings-done',
      answers: { getDesign: ok(middle) },
      model: { page: 'owner' as const, opens: { sidebar: 'settings' as const }, pass: '', draft: null },
      waitFor: '.home-line',
      press: ['[data-row="done"]', '.last button'],
      until: '.sure',
    },
    {
      ...sidebar,
      name: 'settings',
      height: 700,
      answers: { getDesign: ok(middle) },
      model: { page: 'owner' as const, opens: { sidebar: 'settings' as const }, pass: '', draft: null },
      waitFor: '.home-line',
    },
    { ...sidebar, name: 'design-done', answers: { getDesign: ok(toDesignView(language, doneFacts)) } },
    {
      ...dialog,
      name: 'priorities-candidates',
      answers: suggested,
      press: ['.kinds .ml-button-quiet', '.ml-frame-actions .ml-button-primary'],
      until: '[aria-invalid="true"]',
    },
    {
      ...dialog,
      name: 'priorities-questions',
      answers: scored,
      press: [section(2)],
      until: '.fold',
    },
    { ...dialog, name: 'priorities-weights', answers: scored, press: [section(3)], until: '.criterion' },
    { ...dialog, name: 'priorities-scores', answers: scored, press: [section(4)], until: '.score-line' },
    {
      ...dialog,
      name: 'priorities-narrow',
      width: 480,
      height: 350,
      answers: scored,
      press: [section(4)],
      until: '.score-line',
    },
    {
      ...dialog,
      name: 'priorities-decision',
      height: 900,
      answers: scored,
      press: [section(5), '.choice:nth-of-type(2) input', '.ml-frame-actions .ml-button-primary'],
      until: '[aria-invalid="true"]',
    },
  ];
}
