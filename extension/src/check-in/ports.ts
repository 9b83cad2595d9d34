/** What the check-in page needs from outside: everything else in this folder is plain code over these. */
import type { Delivered } from '../platform/requests.ts';
import type { interpretPage } from '../interpretation/interpret-page.ts';
import type { OutboxPorts } from '../outbox/outbox.ts';
import type { ReadPage } from '../platform/page-reader.ts';
import type { HostPermission, Journal, NewId } from '../platform/ports.ts';
import type { CheckInWords } from './words.ts';

/** The frame the page stands in: the same page in each. */
export type Host = 'popup' | 'panel' | 'tab';

export interface CheckInPorts extends OutboxPorts {
  newId: NewId;
  journal: Journal;
  permission: HostPermission;
  words: CheckInWords;
  host: Host;
  /** Reads the page the person looks at. */
  readPage(): Promise<ReadPage>;
  /** Gives what understands a reading: big, and of use only where a page was read. */
  loadInterpreter(): Promise<typeof interpretPage>;
  /** Has the worker send what is due. */
  requestDelivery(options: { now: boolean; refreshBriefing: boolean }): Promise<Delivered | undefined>;
  openOptions(): Promise<void>;
  openHistory(): Promise<void>;
  /** Null where the browser has no panel. */
  openPanel: (() => Promise<void>) | null;
  openTab(query: Record<string, string>): Promise<void>;
  /** Shows the file for the repair of a page's reader; absent where there is no page to look at. */
  openDiagnostics?: () => Promise<void>;
}
