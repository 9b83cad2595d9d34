/** What "Save diagnostics" needs from the browser. */
import type { PageDiagnosis } from './diagnostics.ts';

export interface RepairPorts {
  /** Looks at the page once more; null when the browser does not let it. */
  diagnosePage(): Promise<PageDiagnosis | null>;
  /** Hands a text to the person as a file. */
  saveFile(name: string, text: string): void;
  /** Of the extension. */
  version: string;
  /** E.g. "Chrome on Linux". */
  browserName: string;
}
