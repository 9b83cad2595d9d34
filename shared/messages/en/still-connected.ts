import { plural } from './wording.ts';

/** Who mentors no longer and still has a connected browser, said the same on Today and in the dialogs. */
export const stillConnected = {
  title: 'Still connected',
  left: (name: string) => `${name} has left the company.`,
  ended: (name: string) => `${name} mentors nobody any more.`,
  gone: (id: string) => `${id} is no longer in the People tab.`,
  browsers: (count: number, names: string) => `${plural(count, 'browser', 'browsers')}: ${names}.`,
  lateUntil: (day: string) =>
    `Notes of earlier meetings are taken until ${day}; disconnecting ends that too.`,
  disconnect: 'Disconnect',
  done: (name: string) => `${name} is disconnected.`,
};
