import type * as en from '../en/reminders.ts';
import type { Widen } from '../widen.ts';
import { decimal } from './wording.ts';

export const reminders: Widen<typeof en.reminders> = {
  badge: (count: number) =>
    count === 1
      ? 'Un incontro di oggi non ha ancora un resoconto'
      : `${decimal(count)} incontri di oggi non hanno ancora un resoconto`,
  andWaiting: (waiting: string, reminder: string) => `${waiting}. ${reminder}`,
  listTitle: 'Finiti oggi, senza resoconto',
  feedTrouble: 'Il calendario dei promemoria è illeggibile: qualcuno può mancare. Le opzioni dicono perché.',
  withWhom: (names: string) => `con ${names}`,
  dismiss: 'Niente promemoria',
  dismissLabel: (title: string) => `Niente promemoria: ${title}`,
};
