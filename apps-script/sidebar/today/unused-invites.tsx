/** Invites that nobody has used yet, with the way to make a new link or hand the message over again. */
import type { UnusedInvite } from '../../src/invites/invites-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

export interface UnusedInvitesProps {
  invites: readonly UnusedInvite[];
  language: Language;
  words: TodayWords;
}

export function UnusedInvites({ invites, language, words }: UnusedInvitesProps) {
  const { page, pages } = words;
  if (invites.length === 0) return null;
  return (
    <Notice
      kind="info"
      title={page.unusedInvites(invites.length)}
      actions={
        <Button onClick={() => void callScript(pages, 'showDialog', 'invites')}>
          {page.firstSteps.openInvites}
        </Button>
      }
    >
      <ul>
        {invites.map(({ personId, name, invitedOn, isExpired }) => (
          <li key={personId}>
            {(isExpired ? page.inviteExpired : page.inviteWaiting)(name, toFullDayText(invitedOn, language))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
