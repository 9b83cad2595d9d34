/** What the Today page may ask. */
import { id } from '../calls/args.ts';
import { cellPlace } from '../calls/answers-api.ts';
import { defineCall } from '../calls/define-call.ts';
import * as places from '../calls/places.ts';
import { tableNames } from '../../../shared/tables/registry.ts';
import * as v from 'valibot';
import { dismissForm, lineReference } from './today-api.ts';
import { dismiss, getToday, snooze } from './today.ts';

export const todayCalls = {
  getToday: defineCall([], getToday),
  /** Puts the line off for three days. */
  snooze: defineCall([lineReference], snooze),
  dismiss: defineCall([dismissForm], dismiss),
  /** Shows the pairing's row in the Pairings tab. */
  openPairing: defineCall([id], places.openPairing),
  /** Shows a person's row in the People tab. */
  openPerson: defineCall([id], places.openPerson),
  /** Shows a cell, for an issue. */
  openCell: defineCall([cellPlace], places.openCell),
  openTab: defineCall([v.picklist(tableNames)], places.openTab),
};
