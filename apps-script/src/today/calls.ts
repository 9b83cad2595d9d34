/** What the Today page may ask. */
import { id, list } from '../calls/args.ts';
import { cellPlace } from '../calls/answers-api.ts';
import { defineCall } from '../calls/define-call.ts';
import * as places from '../calls/places.ts';
import { tableNames } from '../../../shared/tables/registry.ts';
import * as v from 'valibot';
import { putBack } from './put-back.ts';
import { tellLastMet } from './tell-last-met.ts';
import { tellMeeting } from './tell-meeting.ts';
import { dismissForm, lastMetForm, lineReference, meetingOfForm } from './today-api.ts';
import { dismiss, getToday, snooze } from './today.ts';

export const todayCalls = {
  getToday: defineCall([], getToday),
  /** Puts the line off for three days. */
  snooze: defineCall([lineReference], snooze),
  dismiss: defineCall([dismissForm], dismiss),
  /** Takes decisions about lines back, by the ids of their follow-ups. */
  putBack: defineCall([list(id, 1_000)], putBack),
  /** Tells when a pairing that began before the ledger last met. */
  tellLastMet: defineCall([lastMetForm], tellLastMet),
  tellMeeting: defineCall([meetingOfForm], tellMeeting),
  /** Shows the pairing's row in the Pairings tab. */
  openPairing: defineCall([id], places.openPairing),
  /** Shows a person's row in the People tab. */
  openPerson: defineCall([id], places.openPerson),
  /** Shows a cell, for an issue. */
  openCell: defineCall([cellPlace], places.openCell),
  openTab: defineCall([v.picklist(tableNames)], places.openTab),
};
