/** What the pages on the rewards plan, rewards and courses may ask. */
import { defineCall } from '../calls/define-call.ts';
import { answer } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { Platform } from '../platform/ports.ts';
import { logReward, moveReward } from './log-reward.ts';
import { openRewards, toRewardsView } from './read-rewards.ts';
import { courseForm, moveForm, planForm, rewardForm, shownForm, type RewardsView } from './rewards-api.ts';
import { saveCourse } from './save-course.ts';
import { notePlanShown, saveRewardPlan } from './save-plan.ts';

const getRewards = (platform: Platform): Answer<RewardsView> =>
  answer(platform, (context) => toRewardsView(context, openRewards(context)));

export const rewardCalls = {
  getRewards: defineCall([], getRewards),
  saveRewardPlan: defineCall([planForm], saveRewardPlan),
  notePlanShown: defineCall([shownForm], notePlanShown),
  logReward: defineCall([rewardForm], logReward),
  moveReward: defineCall([moveForm], moveReward),
  saveCourse: defineCall([courseForm], saveCourse),
};
