/**
 * One mentor: not invited, invited until a day, or connected with these browsers; and what can be done about it.
 * Whatever takes something away is asked about first, in place.
 */
import type { TargetedMouseEvent } from 'preact';
import type { InviteePerson } from '../../src/invites/invites-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, ListLine, Status, type Tone } from '../../../shared/components/index.ts';
import { toInstantDayText } from '../format.ts';
import type { InvitesState } from './use-invites.ts';
import { useQuestion } from './use-question.tsx';
import type { InvitesWords } from './words.ts';

export interface PersonLineProps {
  person: InviteePerson;
  language: Language;
  words: InvitesWords;
  canInvite: boolean;
  state: InvitesState;
}

/** Where a person stands, in words. */
export function toStanding(
  person: InviteePerson,
  language: Language,
  { page }: InvitesWords,
): { tone: Tone; text: string } {
  const { invite, devices } = person;
  if (invite?.state === 'open')
    return { tone: 'info', text: page.invitedUntil(toInstantDayText(invite.expiresAt, language)) };
  if (devices.length > 0) return { tone: 'success', text: page.connected };
  if (invite?.state === 'expired')
    return { tone: 'warn', text: page.expired(toInstantDayText(invite.expiresAt, language)) };
  if (invite?.state === 'revoked') return { tone: 'neutral', text: page.revoked };
  return { tone: 'neutral', text: page.notInvited };
}

export function PersonLine({ person, language, words, canInvite, state }: PersonLineProps) {
  const { page } = words;
  const { ask, asked } = useQuestion(words.common.cancel);
  const { invite, devices } = person;
  const isOpen = invite?.state === 'open';
  const standing = toStanding(person, language, words);
  const askInvite = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    const run = () => {
      state.invite([person.personId]);
    };
    if (isOpen)
      ask(event, {
        sentence: page.confirmNewLink(person.name),
        button: page.inviteAgain,
        isDanger: false,
        run,
      });
    else run();
  };
  return (
    <ListLine
      title={person.name}
      detail={
        <>
          {person.email && <span class="email">{person.email}</span>}
          <Status tone={standing.tone}>{standing.text}</Status>
        </>
      }
      actions={
        <>
          {canInvite && (
            <Button
              busy={state.busyId === person.personId}
              label={`${isOpen || devices.length > 0 ? page.inviteAgain : page.invite}: ${person.name}`}
              onClick={askInvite}
            >
              {isOpen || devices.length > 0 ? page.inviteAgain : page.invite}
            </Button>
          )}
          {isOpen && (
            <Button
              look="link"
              busy={state.busyId === invite.inviteId}
              label={`${page.revoke}: ${person.name}`}
              onClick={(event) => {
                ask(event, {
                  sentence: page.confirmRevoke(person.name),
                  button: page.revoke,
                  isDanger: true,
                  run: () => {
                    state.revokeInvite(invite.inviteId, page.revokedDone(person.name));
                  },
                });
              }}
            >
              {page.revoke}
            </Button>
          )}
        </>
      }
    >
      {devices.length > 0 && (
        <ul class="devices">
          {devices.map((device) => (
            <li key={device.deviceId}>
              <span>{page.device(device.deviceName, toInstantDayText(device.connectedAt, language))}</span>
              <Button
                look="link"
                busy={state.busyId === device.deviceId}
                label={`${page.disconnect}: ${device.deviceName}, ${person.name}`}
                onClick={(event) => {
                  ask(event, {
                    sentence: page.confirmDisconnect(device.deviceName),
                    button: page.disconnect,
                    isDanger: true,
                    run: () => {
                      state.revokeDevice(device.deviceId, page.disconnectedDone(device.deviceName));
                    },
                  });
                }}
              >
                {page.disconnect}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked}
    </ListLine>
  );
}
