/** What a person has chosen in the options; absent means not asked yet. */

export interface Settings {
  /** When the person agreed to what leaves the browser. */
  agreedAt?: string;
}
