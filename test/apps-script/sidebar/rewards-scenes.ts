/** The pages on rewards and on spreading the word as they are looked at: plan, a reward, a course, both pages of Program. */
import type { OwnerPageModel, SidebarPage } from '../../../apps-script/src/pages.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { doneFacts, toDesignView } from './design-views.ts';
import { toBlankRewardsView, toRewardsView, toSpreadView } from './rewards-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });
const inside = (page: SidebarPage): OwnerPageModel => ({
  ...{ page: 'owner', opens: { sidebar: 'design', page }, pass: '', draft: null },
});

export function toRewardsScenes(language: Language): Scene[] {
  const dialog = { width: 720, height: 470 };
  const sidebar = { page: 'sidebar' as const, width: 300, height: 2400 };
  const view = toRewardsView(language);
  const answers = { getRewards: ok(view) };
  const typed = {
    ...{ personId: 'P-02', form: 'bonus', formTitle: '', amount: language === 'it' ? '400,01' : '400.01' },
    ...{ dayOn: '2026-11-20', whatFor: '', status: 'given', reason: '' },
  };
  const against: OwnerPageModel = {
    ...{ page: 'owner', opens: { dialog: 'reward' }, pass: '' },
    draft: { reward: JSON.stringify(typed) },
  };
  const design = {
    getDesign: ok(toDesignView(language, doneFacts)),
    getSpread: ok(toSpreadView(language)),
    ...answers,
  };
  return [
    { ...dialog, page: 'rewards-plan', name: 'rewards-plan', answers, waitFor: '.plan-forms' },
    {
      ...{ ...dialog, page: 'rewards-plan', name: 'rewards-plan-new', waitFor: '.expectation' },
      answers: { getRewards: ok(toBlankRewardsView(language)) },
    },
    { ...dialog, page: 'reward', name: 'reward', answers, model: against, waitFor: '.ml-notice' },
    { ...dialog, page: 'course', name: 'course', answers, waitFor: '.reward-fields' },
    { ...sidebar, name: 'rewards-page', answers: design, model: inside('rewards'), waitFor: '.reward-list' },
    { ...sidebar, name: 'spread-page', answers: design, model: inside('spread'), waitFor: '.fairness' },
    {
      ...{
        ...sidebar,
        name: 'spread-praise',
        answers: design,
        model: inside('spread'),
        waitFor: '.fairness',
      },
      ...{ press: ['.reward-acts .ml-button-link'], until: 'form' },
    },
  ];
}
