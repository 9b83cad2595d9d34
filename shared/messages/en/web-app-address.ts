/** How the web app gets its address, said the same wherever it is missing. */
export const webAppAddress = {
  title: 'Links need the script’s web app',
  steps: [
    'In the spreadsheet choose Extensions → Apps Script.',
    'There choose Deploy → New deployment, and at “Select type” choose Web app.',
    'Execute as: Me. Who has access: Anyone. Press Deploy, and allow what Google asks.',
    'Copy the address under “Web app” (it ends in /exec) and paste it here.',
  ],
  field: 'Address of the web app',
  help: 'If it is published already: Extensions → Apps Script → Deploy → Manage deployments.',
  keep: 'Check and keep',
  asking: 'Asking at the address',
  kept: 'The address is this program’s and is kept.',
  unanswered: 'The address did not answer',
  unansweredHelp:
    'If your company lets only its own people in, open it once yourself. When it says that the address is right, come back and look again. If it says anything else, publish a new version (Deploy → Manage deployments → Edit → New version), or paste another address.',
  open: 'Open the address',
  lookAgain: 'Look again',
  change: 'Address of the web app',
};
