/** What every page of the owner's may ask about pages: to open another, or itself again with what was typed. */
import * as v from 'valibot';
import { defineCall } from './calls/define-call.ts';
import { openDialog, openSidebar, tryShow } from './menus.ts';
import { dialogNames, draft, sidebarPlace } from './pages.ts';

const dialogName = v.picklist(dialogNames);
const place = v.union([v.strictObject({ dialog: dialogName }), sidebarPlace]);

export const pageCalls = {
  showDialog: defineCall([dialogName], (platform, name) =>
    tryShow(platform, () => openDialog(platform, name)),
  ),
  showSidebar: defineCall([sidebarPlace], (platform, opens) =>
    tryShow(platform, () => openSidebar(platform, opens)),
  ),
  /** For a page whose pass has run out: it opens anew in the spreadsheet, with what was typed; nothing is answered. */
  openAgain: defineCall(
    [place, draft],
    (platform, opens, typed) =>
      tryShow(platform, () => {
        if ('dialog' in opens) openDialog(platform, opens.dialog, typed);
        else openSidebar(platform, opens, typed);
      }),
    { onlyShows: true },
  ),
};
