/** The words of a participant's page in every language. */
import type { messageIssues } from '../../../shared/messages/en/message-issues.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { toPageWords } from '../page-words.ts';

export const phoneWords = toPageWords({
  page: import.meta.glob<Messages['phonePage']>('../../../shared/messages/??/phone-page.ts', {
    eager: true,
    import: 'phonePage',
  }),
  issues: import.meta.glob<typeof messageIssues>('../../../shared/messages/??/message-issues.ts', {
    eager: true,
    import: 'messageIssues',
  }),
});

export type PhoneWords = (typeof phoneWords)['it'];

/** What an issue says to a participant: of the ledger's own troubles, that its owner has to mend it. */
export function toIssueText(issue: Issue, { issues, page }: PhoneWords): string {
  const known: Partial<Record<string, (issue: Issue) => string>> = issues;
  if (issue.place !== undefined) return issues['owner-must-repair']();
  return (issue.code === 'not-understood' ? undefined : known[issue.code])?.(issue) ?? page.sent.outdated;
}
