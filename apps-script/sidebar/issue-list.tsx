/** Rows, columns or tabs that cannot be read: each with its sentence and a way to its cell. */
import { useState } from 'preact/hooks';
import type { Failure, LedgerIssue } from '../src/calls/answers-api.ts';
import { Button, Icon } from '../../shared/components/index.ts';
import { FailureNotice } from './failure-notice.tsx';
import { MendOffer } from './mend-offer.tsx';
import { callScript, type FailureWords } from './platform/script.ts';

export interface IssueListProps {
  issues: readonly LedgerIssue[];
  title: string;
  help: string;
  showWord: string;
  words: FailureWords;
  /** After a place was mended: the list is to be read again. */
  onMended: () => void;
}

/** Closed at first: one line says how many. */
export function IssueList({ issues, title, help, showWord, words, onMended }: IssueListProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  if (issues.length === 0) return null;
  return (
    <details class="issues">
      <summary>
        <Icon name="warn" />
        <span>{title}</span>
      </summary>
      <p class="quiet">{help}</p>
      <ul class="ml-list">
        {issues.map((issue, index) => (
          <li key={`${issue.sentence}${index}`} class="ml-line issue">
            <p>{issue.sentence}</p>
            {issue.cell && (
              <Button
                look="link"
                label={`${showWord}: ${issue.sentence}`}
                onClick={() => {
                  const { cell } = issue;
                  if (!cell) return;
                  void callScript(words, 'openCell', cell).then((answer) => {
                    setFailure(answer.ok ? null : answer);
                  });
                }}
              >
                {showWord}
              </Button>
            )}{' '}
            {issue.mend !== null && (
              <MendOffer
                key={issue.mend}
                mendKey={issue.mend}
                sentence={issue.sentence}
                words={words}
                onMended={onMended}
              />
            )}
          </li>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} words={words} />}
    </details>
  );
}
