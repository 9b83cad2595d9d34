/** Reminders on the toolbar button and in the form’s list. */
export const reminders = {
  badge: (count: number) =>
    count === 1
      ? 'One meeting of today has no check-in yet'
      : `${count} meetings of today have no check-in yet`,
  andWaiting: (waiting: string, reminder: string) => `${waiting}. ${reminder}`,
  listTitle: 'Ended today, no check-in yet',
  feedTrouble: 'Your calendar could not be read for reminders, so some may be missing. The options say why.',
  withWhom: (names: string) => `with ${names}`,
  dismiss: 'No reminder',
  dismissLabel: (title: string) => `No reminder: ${title}`,
};
