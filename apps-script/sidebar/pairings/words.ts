/** The words of the dialog on pairings in every language. */
import type { Messages } from '../../../shared/messages/registry.ts';
import { toDialogWords } from '../page-words.ts';

export const pairingsWords = toDialogWords({
  stillConnected: import.meta.glob<Messages['stillConnected']>(
    '../../../shared/messages/??/still-connected.ts',
    { eager: true, import: 'stillConnected' },
  ),
  page: import.meta.glob<Messages['pairingsPage']>('../../../shared/messages/??/pairings-page.ts', {
    eager: true,
    import: 'pairingsPage',
  }),
  acts: import.meta.glob<Messages['pairingActs']>('../../../shared/messages/??/pairing-acts.ts', {
    eager: true,
    import: 'pairingActs',
  }),
  dialog: import.meta.glob<Messages['mentorDialogs']>('../../../shared/messages/??/mentor-dialogs.ts', {
    eager: true,
    import: 'mentorDialogs',
  }),
  rules: import.meta.glob<Messages['pairingProposal']>('../../../shared/messages/??/pairing-proposal.ts', {
    eager: true,
    import: 'pairingProposal',
  }),
  scorecard: import.meta.glob<Messages['scorecard']>('../../../shared/messages/??/scorecard.ts', {
    eager: true,
    import: 'scorecard',
  }),
});

export type PairingsWords = (typeof pairingsWords)['it'];
