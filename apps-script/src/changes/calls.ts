/** What the form of terms and changes may ask. */
import { defineCall } from '../calls/define-call.ts';
import { openDialog, tryShow } from '../menus.ts';
import { changeAbout, changeForm } from './changes-api.ts';
import { getChanges, saveChange } from './changes.ts';

export const changeCalls = {
  getChanges: defineCall([], getChanges),
  saveChange: defineCall([changeForm], saveChange),
  /** Opens the form about a pairing, or from a talk. */
  showChangeForm: defineCall([changeAbout], (platform, about) =>
    tryShow(platform, () => {
      openDialog(platform, 'changes', { about: JSON.stringify(about) });
    }),
  ),
};
