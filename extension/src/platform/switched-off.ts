/**
 * How the extension tells the injected reader which readers are switched off: a file that is injected takes no
 * arguments, so the names are laid beside it, in the extension's own world of the page, and taken away when read.
 * It would break if the page itself could see or set them: its scripts live in another world.
 */

const NAME = 'mentorLedgerSwitchedOff';

/** Injected before the reader; must not use anything outside of itself. */
export function laySwitchedOff(names: string[]): void {
  (globalThis as Record<string, unknown>)['mentorLedgerSwitchedOff'] = names;
}

/** The names, once; an empty list when none were laid. */
export function takeSwitchedOff(world: object): string[] {
  const place = world as Record<string, unknown>;
  const names = place[NAME];
  delete place[NAME];
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
}
