/** Reminders of meetings without a check-in: the choice in the options. */
export const reminderOptions = {
  title: 'Reminders',
  text: 'If you want, the toolbar button counts the meetings of today with your mentees that have ended and have no check-in yet. Nothing pops up and nothing sounds.',
  fromPages: 'Remind me of meetings on calendar pages where I opened Mentor Ledger',
  fromPagesHelp:
    'Title, time and guests of these meetings are kept in this browser for two days, then deleted.',
  fromAddress: 'Check my calendar automatically too',
  fromAddressHelp:
    'With the secret address of your calendar in iCal format the extension finds meetings that you have not opened. It is read a few times a day, only by this browser. Anyone who has this address can read your calendar: it stays here and is never sent to the ledger.',
  whereToFind:
    'In Google Calendar: Settings, your calendar, “Secret address in iCal format”. Outlook: Settings, Calendar, Shared calendars, Publish, ICS link.',
  address: 'Secret iCal address',
  notAnAddress:
    'This is not the address of a calendar. It begins with https:// and usually ends with .ics; copy the whole of it.',
  askAccess: (host: string) => `Your browser will now ask whether the extension may read ${host}.`,
  denied: (host: string) =>
    `Without access to ${host} the calendar cannot be read. Reminders from opened pages still work.`,
  use: 'Use this calendar',
  remove: 'Remove the calendar',
  inUse: (host: string) => `Checking a calendar at ${host}.`,
  lastRead: (when: string) => `Last read ${when}.`,
  problems: {
    unreachable: 'The calendar could not be reached. It will be tried again automatically.',
    refused:
      'The address no longer works: the calendar gave it up or wants a sign-in. Copy the current one from your calendar’s settings.',
    'not-a-calendar': 'What came back is no calendar. Copy the secret address again.',
    unreadable:
      'The calendar arrived, but could not be read. Write check-ins by hand, and tell the program owner.',
    'too-large': 'The calendar is too long to be read here. Use one that holds your meetings only.',
    'permission-missing': 'The browser no longer lets the extension read this address. Allow it again.',
  },
  unreadable: (count: number) =>
    count === 1
      ? 'One entry of these days could not be read, so there is no reminder of it.'
      : `${count} entries of these days could not be read, so there is no reminder of them.`,
  allow: 'Allow',
};
