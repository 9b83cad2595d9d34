/** The first page after the installation: what leaves the browser, and the question. */
export const welcome = {
  title: 'Mentor Ledger is installed',
  lead: 'After a mentoring meeting, write down in about half a minute what worked and what did not. It goes to the spreadsheet in which your company keeps its mentoring program.',
  leavesTitle: 'What leaves this browser',
  leaves: [
    'When you press Send: date, time, length and title of the meeting, its link, the ids that the calendar gave it, with whom in the program you met, and what you write.',
    'When you connect: your invite code and the name of your browser and system, for example “Chrome on Linux”.',
  ],
  whereTo:
    'It goes straight to Google’s script service, where your company’s spreadsheet runs, and nowhere else. There is no other server except a calendar you add for reminders, no advertising, no counting of visits.',
  staysTitle: 'What stays here',
  stays: [
    'Notes that you keep private, as long as the extension is installed. They can be searched, saved and deleted in “Your check-ins”.',
    'The addresses of the guests. They only serve to propose the right person. The calendar’s own id of a meeting, which can be an address, is sent.',
    'Every page that you do not click on. A page is read only when you press the button, once.',
  ],
  permissionTitle: 'What the browser will ask you',
  permission:
    'To send, the extension must reach script.google.com and script.googleusercontent.com. Firefox asks you for it when you connect; you can revoke it at any time in the browser’s settings for extensions.',
  question: 'Do you agree that what you send leaves this browser in this way?',
  agree: 'Agree and connect',
  later: 'Not now',
  laterText:
    'Nothing leaves this browser. You can remove the extension, or come back to this page from its options.',
  agreedText: (on: string) => `You agreed on ${on}.`,
  connect: 'Connect this browser',
  pin: 'Tip: keep the button in sight. Open the list of extensions in the toolbar and pin Mentor Ledger.',
};
