/**
 * What the stores show of the extension: written to `extension/store` by `npm run package` and held to the manifest by
 * a test.
 */
export const storeListing = {
  category: 'Productivity: tools',
  purpose:
    'Write mentoring check-ins from calendar pages and record them in the company’s own mentoring ledger.',
  headings: {
    summary: 'Summary',
    description: 'Description',
    purpose: 'Single purpose',
    permissions: 'Why each permission is needed',
    data: 'What data is handled',
    remoteCode: 'Remote code',
    privacy: 'Privacy',
    screenshots: 'Screenshots',
  },
  description: [
    'For mentors whose company runs its mentoring program with the Mentor Ledger spreadsheet add-on.',
    'After a meeting, press the button on your calendar page. The form shows the meeting’s title, date, time and the person you mentor, as far as the page tells them. You say whether you met and how long, write one line on what worked or did not, and send. It takes about half a minute and works from the keyboard.',
    'Your check-in goes into your company’s own spreadsheet. If you are offline it waits in the browser and is sent once you are online, with the browser open; until then you see it and the reason. For ten seconds after you press Send you can undo it; later you can correct it.',
    'Notes that you keep private stay in your browser, and are lost if the extension is removed.',
    'Works with Google Calendar, Outlook on the web and Nextcloud Calendar as far as these pages show their meetings; with pages that describe their event in a standard form; and by hand anywhere. Where the page leaves doubt about a date or a time, the form asks you to check it.',
    'You need an invite link from the person who runs the program. Without one nothing can be sent.',
  ],
  permissions: {
    activeTab:
      'To read the meeting’s title, time and guests from the calendar page when, and only when, the person clicks the button or uses its shortcut.',
    scripting:
      'To run the reader on that page at that click. It is part of the package, reads once, changes nothing and leaves nothing behind.',
    storage: 'To keep drafts, check-ins that wait to be sent, private notes and settings in this browser.',
    alarms: 'To send what waits, for instance after being offline, and to refresh reminders if they are on.',
    sidePanel: 'To show the form beside the calendar for people who prefer that to the pop-up.',
    'https://script.google.com/macros/*':
      'The company’s ledger is a Google Apps Script web app; check-ins are sent to it here.',
    'https://script.googleusercontent.com/*': 'The web app’s answers come from here, after a redirect.',
    'https://*/*':
      'Optional and never asked at installation: only if the person turns on reminders from a calendar address, and then only for the one host of that address.',
  },
  remoteCode: 'None. All code is part of the package; answers of the ledger are data.',
  data: {
    personallyIdentifyingInfo:
      'Names of the people in the program, as the company’s ledger gives them, to offer the right person; the id that the calendar gives to a meeting, which can be an email address.',
    websiteContent:
      'Title, time, link and guests of the meeting on the page at the click. Title, time and link are sent with the check-in; the guests’ addresses stay in the browser, except where the calendar’s id of a meeting is one.',
    personalCommunications: 'What the mentor writes about the meeting, unless they keep it private.',
  },
  privacy: [
    'The extension sends data only when the person presses Send, connects or disconnects, and asks the ledger of their own company for their list of pairings.',
    'Everything goes from the browser straight to the company’s own ledger at script.google.com. Its maker receives nothing: there is no other server except a calendar that the person adds for reminders, no advertising, no measuring of use.',
    'Sent with a check-in: date, time and length, title and link of the meeting, the ids that the calendar gave it, with whom in the program, what came of it, what the mentor writes, and when it was sent.',
    'Kept in the browser only: drafts, private notes, the guests’ addresses, settings, and, if reminders are turned on, the meetings of the last two days and the calendar’s secret address. Removing the extension deletes all of it.',
    'A page is read only at the click, once. “Save diagnostics” makes a file in which names, addresses, ids and numbers are replaced; it is shown first, and is never sent by the extension.',
    'Data is neither sold nor passed on, and used for nothing but the purpose above. What the company does with its ledger is up to the company: ask the person who runs the program.',
  ],
  screenshots: {
    popup: 'The form on a calendar page, right after the meeting',
    options: 'Connected to the program; what waits and what leaves the browser',
    owner: 'The check-in in the company’s own spreadsheet',
  },
};
