/**
 * Installable triggers as they are kept: made by the script, owned by the person who ran it.
 * A record must say everything that is needed to fire it after a restart.
 */
export type ClockRule =
  | { every: 'minutes'; n: number }
  | { every: 'hours'; n: number }
  | { every: 'days'; n: number; atHour: number; nearMinute: number; timeZone: string }
  | { every: 'weeks'; n: number; weekDay: WeekDay; atHour: number; nearMinute: number; timeZone: string }
  | { every: 'months'; monthDay: number; atHour: number; nearMinute: number; timeZone: string }
  | { every: 'once'; at: number };

export type WeekDay = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export type TriggerSource =
  | { kind: 'clock'; rule: ClockRule; nextAt: number }
  | { kind: 'spreadsheet'; spreadsheetId: string; eventType: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' };

export interface TriggerRecord {
  uniqueId: string;
  handlerFunction: string;
  source: TriggerSource;
  /** Runs with this person's rights. */
  createdBy: string;
}
