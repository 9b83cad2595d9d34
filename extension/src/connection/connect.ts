/**
 * Connects this browser to a program by an invitation, and disconnects it. An attempt is stored before it is made and
 * until it is answered for good, so that closing the page in between costs nothing.
 * It would break if a new request id were made for a repeat: the ledger would say "already used".
 */
import type { InviteLink } from '../../../shared/protocol/invite-link.ts';
import { toFormerProof } from '../../../shared/protocol/messages/enroll.ts';
import { disconnectMessage } from '../../../shared/protocol/messages/disconnect.ts';
import type { Clock, Network, NewId } from '../platform/ports.ts';
import { keys } from '../store/keys.ts';
import { entry, gone, type Store } from '../store/store.ts';
import type { Connection } from '../transport/connection.ts';
import { enroll, type EnrollmentAttempt, type EnrollOutcome } from '../transport/enroll.ts';
import { sendMessages } from '../transport/send-messages.ts';

export interface ConnectPorts {
  store: Store;
  network: Network;
  clock: Clock;
  newId: NewId;
  /** What the owner sees in the list of devices, e.g. "Chrome on Linux". */
  deviceName: string;
}

export type ConnectResult =
  | { kind: 'connected'; programName: string }
  /** The question of the first page has not been answered: nothing has left this browser. */
  | { kind: 'not-agreed' }
  | Exclude<EnrollOutcome, { kind: 'enrolled' }>;

/** Asks the ledger once; call it again with the same link to ask again. */
export async function connect(ports: ConnectPorts, link: InviteLink): Promise<ConnectResult> {
  if (!(await ports.store.read(keys.settings))?.agreedAt) return { kind: 'not-agreed' };
  const attempt = await rememberAttempt(ports, link);
  const outcome = await enroll(ports.network, attempt, ports.deviceName);
  if (outcome.kind === 'refused') await ports.store.remove(keys.enrollmentAttempt);
  if (outcome.kind !== 'enrolled') return outcome;
  const { deviceId, secret, briefing, formerProof } = outcome.enrollment;
  const former = await ports.store.read(keys.connection);
  const isSameLedger =
    former?.deviceId === attempt.formerDeviceId &&
    former !== null &&
    formerProof === toFormerProof(former.secret, attempt.requestId);
  const connection: Connection = {
    webAppUrl: link.webAppUrl,
    ...(link.domain && { domain: link.domain }),
    ...(isSameLedger && { formerUrls: toFormerUrls(former, link.webAppUrl) }),
    deviceId,
    secret,
    mode: outcome.mode,
    status: 'active',
    personId: briefing.person.id,
    personName: briefing.person.name,
    programName: briefing.program.name,
    connectedAt: new Date(ports.clock.nowMs()).toISOString(),
  };
  await ports.store.write(
    entry(keys.connection, connection),
    entry(keys.briefing, briefing),
    gone(keys.enrollmentAttempt),
  );
  return { kind: 'connected', programName: briefing.program.name };
}

const toFormerUrls = ({ webAppUrl, formerUrls = [] }: Connection, current: string): string[] =>
  [...new Set([webAppUrl, ...formerUrls])].filter((url) => url !== current);

async function rememberAttempt(ports: ConnectPorts, link: InviteLink): Promise<EnrollmentAttempt> {
  const stored = await ports.store.read(keys.enrollmentAttempt);
  if (stored?.inviteCode === link.inviteCode && stored.webAppUrl === link.webAppUrl) return stored;
  const former = await ports.store.read(keys.connection);
  const attempt: EnrollmentAttempt = {
    ...link,
    requestId: ports.newId(),
    ...(former && { formerDeviceId: former.deviceId }),
  };
  await ports.store.write(entry(keys.enrollmentAttempt, attempt));
  return attempt;
}

/**
 * Forgets the connection, after telling the ledger where it can be reached. What waits stays.
 * @returns whether the ledger knows.
 */
export async function disconnect(ports: ConnectPorts): Promise<boolean> {
  const snapshot = await ports.store.snapshot();
  const connection = snapshot.read(keys.connection);
  if (!connection) return true;
  const id = ports.newId();
  const outcome = await sendMessages(
    ports,
    connection,
    [{ type: disconnectMessage.type, id, data: {} }],
    snapshot.read(keys.clockSkewMs) ?? 0,
  );
  await ports.store.remove(keys.connection, keys.briefing);
  return (
    outcome.kind === 'answered' &&
    outcome.results.some((result) => result.id === id && ['recorded', 'known'].includes(result.status))
  );
}
