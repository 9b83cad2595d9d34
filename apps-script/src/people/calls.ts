/** What the dialogs on people and on deleting a person's data may ask. */
import { id } from '../calls/args.ts';
import { defineCall } from '../calls/define-call.ts';
import { erasePerson, getErasePreview } from './erase/erase-person.ts';
import { eraseForm, peopleForm } from './people-api.ts';
import { getPeople } from './read-people.ts';
import { savePeople } from './save-people.ts';

export const peopleCalls = {
  getPeople: defineCall([], getPeople),
  /** Writes what the owner confirmed about people, all or nothing. */
  savePeople: defineCall([peopleForm], savePeople),
  /** What deleting the person's data would take and leave. */
  getErasePreview: defineCall([id], getErasePreview),
  /** Deletes the person's data for good. */
  erasePerson: defineCall([eraseForm], erasePerson),
};
