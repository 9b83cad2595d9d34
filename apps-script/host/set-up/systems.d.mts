/** Types of systems.mjs. */
export interface System {
  title: string;
  byHand?: Partial<Record<string, string>>;
  packages: Partial<Record<string, string[]>>;
  install?: string[];
}
export function toSystem(osRelease: string): System | null;
export function findSystem(): System | null;
