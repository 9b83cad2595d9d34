/** What the options page needs from outside. */
import type { ConnectPorts } from '../connection/connect.ts';
import type { OutboxPorts } from '../outbox/outbox.ts';
import type { Delivered } from '../platform/requests.ts';
import type { HostPermission } from '../platform/ports.ts';
import type { ReminderPorts } from '../reminders/reminders-section.tsx';
import type { OptionsWords } from './words.ts';

export interface OptionsPorts extends ConnectPorts, OutboxPorts {
  permission: HostPermission;
  words: OptionsWords;
  locale: string;
  /** Accept a web app on this computer. */
  allowLoopback: boolean;
  requestDelivery(options: { now: boolean; refreshBriefing: boolean }): Promise<Delivered | undefined>;
  reminders: ReminderPorts;
  /** Hands a text to the person as a file. */
  saveFile(name: string, text: string): void;
  /** The form in a tab. */
  openForm(query: Record<string, string>): Promise<void>;
  /** Keys that open the form, as the browser shows them; '' when none. */
  shortcut(): Promise<string>;
}
