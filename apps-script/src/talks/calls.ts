/** What the form of a talk may ask. */
import { defineCall } from '../calls/define-call.ts';
import { openDialog, tryShow } from '../menus.ts';
import { getTalkForm } from './talk-view.ts';
import { talkAbout, talkForm } from './talks-api.ts';
import { recordTalk } from './talks.ts';

export const talkCalls = {
  getTalkForm: defineCall([talkAbout], getTalkForm),
  recordTalk: defineCall([talkForm], recordTalk),
  /** Opens the form about somebody. */
  showTalkForm: defineCall([talkAbout], (platform, about) =>
    tryShow(platform, () => {
      openDialog(platform, 'log-talk', { about: JSON.stringify(about) });
    }),
  ),
};
