/**
 * Everything that a page of the owner's may ask of the script, in one list: the door looks calls up here, the pages'
 * client is typed by it. A feature's calls are declared in the feature; a call that is not here does not exist.
 */
import type { ApiOf } from './calls/define-call.ts';
import { takeBackCalls } from './take-back/calls.ts';
import { changeCalls } from './changes/calls.ts';
import { archiveCalls } from './archive/calls.ts';
import { exemplarCalls } from './exemplar/calls.ts';
import { focusCalls } from './focus/calls.ts';
import { inviteCalls } from './invites/calls.ts';
import { measureCalls } from './measures/calls.ts';
import { mendCalls } from './mend/calls.ts';
import { mentorCalls } from './mentors/calls.ts';
import { pageCalls } from './page-calls.ts';
import { pairingCalls } from './pairings/calls.ts';
import { participantCalls } from './participants/calls.ts';
import { peopleCalls } from './people/calls.ts';
import { practiceCalls } from './practices/calls.ts';
import { programCalls } from './program/calls.ts';
import { promotionCalls } from './promotion/calls.ts';
import { recordCalls } from './records/calls.ts';
import { rewardCalls } from './rewards/calls.ts';
import { reportCalls } from './report/calls.ts';
import { secretCalls } from './secret/calls.ts';
import { setUpCalls } from './set-up/calls.ts';
import { talkCalls } from './talks/calls.ts';
import { todayCalls } from './today/calls.ts';
import { addressCalls } from './web-app-address/calls.ts';

export const ownerCalls = {
  ...pageCalls,
  ...takeBackCalls,
  ...setUpCalls,
  ...mendCalls,
  ...measureCalls,
  ...todayCalls,
  ...talkCalls,
  ...changeCalls,
  ...programCalls,
  ...focusCalls,
  ...recordCalls,
  ...reportCalls,
  ...archiveCalls,
  ...exemplarCalls,
  ...practiceCalls,
  ...mentorCalls,
  ...pairingCalls,
  ...inviteCalls,
  ...addressCalls,
  ...secretCalls,
  ...peopleCalls,
  ...participantCalls,
  ...rewardCalls,
  ...promotionCalls,
};

/** The calls as the pages see them: name, arguments, answer. */
export type OwnerApi = ApiOf<typeof ownerCalls>;
