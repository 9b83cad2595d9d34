/**
 * The personal links to pages on the phone, a part of the dialog of invites: who has one, whose browser is connected,
 * and the message to paste. It is read when it is opened, so that the rest of the dialog does not wait for it.
 */
import type { PhoneLinksView, PhonePerson } from '../../src/invites/invites-api.ts';
import { Button, ListLine, Notice, Progress, Status, type Tone } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { toInstantDayText } from '../format.ts';
import { useFocusOn } from '../use-focus.ts';
import { PersonalMessages } from './personal-messages.tsx';
import { useQuestion } from './use-question.tsx';
import { usePersonalLinks, type PersonalLinksState } from './use-personal-links.ts';
import type { InvitesWords } from './words.ts';

export function PersonalLinks({ words }: { words: InvitesWords }) {
  const { personal } = words;
  const state = usePersonalLinks(words.pages);
  const done = useFocusOn<HTMLDivElement>(state.done);
  const { view } = state;
  const without = (view?.people ?? [])
    .filter(({ role, invite, devices }) => {
      const hasNone = devices.length === 0 && invite?.state !== 'open';
      return role !== 'mentor' && hasNone;
    })
    .map(({ personId }) => personId);
  return (
    <Fold
      title={personal.title}
      onOpen={() => {
        if (!view && state.busyId === null) state.read();
      }}
    >
      <p>{personal.lead}</p>
      {view && state.links.length > 0 && (
        <PersonalMessages links={state.links} view={view} words={words} onDone={state.forgetLinks} />
      )}
      <div ref={done} tabIndex={-1} class="done">
        {state.done !== null && <Notice kind="success">{state.done}</Notice>}
      </div>
      {state.failure && (
        <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
      )}
      {!view && !state.failure && <Progress label={personal.loading} />}
      {view?.people.length === 0 && <p>{personal.none}</p>}
      {view?.canInvite === true && without.length > 1 && (
        <div>
          <Button
            busy={state.busyId === 'all'}
            onClick={() => {
              state.make(without);
            }}
          >
            {personal.makeAll(without.length)}
          </Button>
        </div>
      )}
      {view && view.people.length > 0 && (
        <ul class="ml-list people">
          {view.people.map((person) => (
            <PersonalLine key={person.personId} {...{ person, view, words, state }} />
          ))}
        </ul>
      )}
    </Fold>
  );
}

interface PersonalLineProps {
  person: PhonePerson;
  view: PhoneLinksView;
  words: InvitesWords;
  state: PersonalLinksState;
}

function PersonalLine({ person, view, words, state }: PersonalLineProps) {
  const { personal, common } = words;
  const { name, invite, devices } = person;
  const { ask, asked } = useQuestion(common.cancel);
  const standing = toStanding(person, view, words);
  const isOpen = invite?.state === 'open';
  const make = () => {
    state.make([person.personId]);
  };
  const label = isOpen || devices.length > 0 ? personal.another : personal.make;
  return (
    <ListLine
      title={name}
      detail={
        <>
          <span class="email">{personal[person.role]}</span>
          <Status tone={standing.tone}>{standing.text}</Status>
        </>
      }
      actions={
        <>
          {view.canInvite && (
            <Button
              busy={state.busyId === person.personId}
              label={`${label}: ${name}`}
              onClick={(event) => {
                if (label === personal.make) make();
                else
                  ask(event, {
                    ...{ sentence: personal.askAnother(name), button: personal.another, isDanger: false },
                    run: make,
                  });
              }}
            >
              {label}
            </Button>
          )}
          {isOpen && (
            <Button
              look="link"
              label={`${personal.revoke}: ${name}`}
              onClick={(event) => {
                ask(event, {
                  ...{ sentence: personal.askRevoke(name), button: personal.revoke, isDanger: true },
                  run: () => {
                    state.revoke(invite.inviteId, personal.revokedDone(name));
                  },
                });
              }}
            >
              {personal.revoke}
            </Button>
          )}
        </>
      }
    >
      {devices.length > 0 && (
        <ul class="devices">
          {devices.map(({ deviceId, deviceName, connectedAt }) => (
            <li key={deviceId}>
              <span>{personal.device(deviceName, toInstantDayText(connectedAt, view.language))}</span>
              <Button
                look="link"
                busy={state.busyId === deviceId}
                label={`${personal.disconnect}: ${deviceName}, ${name}`}
                onClick={(event) => {
                  ask(event, {
                    ...{ sentence: personal.askDisconnect(deviceName, name), button: personal.disconnect },
                    isDanger: true,
                    run: () => {
                      state.disconnect(deviceId, personal.disconnectedDone(deviceName));
                    },
                  });
                }}
              >
                {personal.disconnect}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked}
    </ListLine>
  );
}

/** Where a person stands, in words. */
function toStanding(
  { invite, devices }: PhonePerson,
  { language }: PhoneLinksView,
  { personal }: InvitesWords,
): { tone: Tone; text: string } {
  const day = invite ? toInstantDayText(invite.expiresAt, language) : '';
  if (devices.length > 0) return { tone: 'success', text: personal.connected(devices.length) };
  switch (invite?.state) {
    case 'open':
      return { tone: 'info', text: personal.openUntil(day) };
    case 'expired':
      return { tone: 'warn', text: personal.expired(day) };
    case 'used':
      return { tone: 'neutral', text: personal.used };
    case 'revoked':
      return { tone: 'neutral', text: personal.revoked };
    case undefined:
      return { tone: 'neutral', text: personal.noLink };
  }
}
