/**
 * The second lock of the owner's door: the call runs where the spreadsheet's own interface can be reached (nowhere in a
 * web app), and nobody is at the keyboard but the one with whose rights it runs. Where Google tells no address for the
 * person at the keyboard, that alone proves nothing and refuses nothing.
 */
import type { Platform } from '../platform/ports.ts';

const fold = (address: string | null): string => (address ?? '').trim().toLowerCase();

/** Whether it is the owner's own spreadsheet window that runs this. */
export function isAtTheKeyboard({ ui, session }: Pick<Platform, 'ui' | 'session'>): boolean {
  if (!ui.isReachable()) return false;
  const atKeyboard = fold(session.keyboardEmail());
  return atKeyboard === '' || atKeyboard === fold(session.ownerEmail());
}
