/** Why nothing came of reading or sending, in one sentence with a way on. */
import type { ComponentChildren } from 'preact';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { Notice } from '../../../shared/components/index.ts';
import type { Trouble } from './exchange.ts';
import { toIssueText, type PhoneWords } from './words.ts';

/** The sentence of a trouble; what the ledger itself has said goes before. */
export function toTroubleText(trouble: Trouble, issues: readonly Issue[], words: PhoneWords) {
  const { page } = words;
  if (trouble === 'later' && issues.length > 0)
    return [...new Set(issues.map((issue) => toIssueText(issue, words)))].join(' ');
  const { sent } = page;
  return {
    offline: sent.offline,
    later: sent.later,
    'other-account': sent.otherAccount,
    clock: sent.clock,
    outdated: sent.outdated,
    'ledger-outdated': sent.ledgerOutdated,
    'not-set-up': page.states['not-set-up'].text,
    revoked: page.disconnected.text,
  }[trouble];
}

export interface TroubleNoticeProps {
  trouble: Trouble;
  words: PhoneWords;
  issues?: readonly Issue[];
  title?: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

export function TroubleNotice({ trouble, words, issues = [], title, actions, children }: TroubleNoticeProps) {
  const kind = trouble === 'offline' || trouble === 'later' ? 'info' : 'warn';
  return (
    <Notice kind={kind} {...(title !== undefined && { title })} {...(actions !== undefined && { actions })}>
      <p>{toTroubleText(trouble, issues, words)}</p>
      {children}
    </Notice>
  );
}
