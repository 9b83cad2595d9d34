/** Starts the local host for the demonstration, in its language and with its owner. */
import type { Demo } from './demo-contract.ts';
import { startLocalGoogle, type LocalGoogle } from './local-google.ts';
import type { Ports } from './ports.ts';

/** Throws with one sentence when the state file is in use or damaged. */
export const startDemoGoogle = (
  { built, language, timeZone, ownerEmail }: Demo,
  {
    stateFile,
    ports,
    onWriteTrouble,
  }: { stateFile: string | null; ports: Ports | null; onWriteTrouble?: (error: unknown) => void },
): Promise<LocalGoogle> =>
  startLocalGoogle({
    ...built,
    stateFile,
    ownerEmail,
    language,
    title: language === 'it' ? 'Programma di mentoring' : 'Mentoring program',
    timeZone,
    ...(ports && { ports }),
    ...(onWriteTrouble && { onWriteTrouble }),
  });
