/** What `npm start` can be told on the command line. An unknown word stops with a sentence, since a typo would be silent. */
import type { Language } from '../../../shared/tables/program.ts';

export interface DemoOptions {
  /** Begin with an empty workbook and lead through set-up. */
  isFresh: boolean;
  /** Begin again with the sample firm. */
  isSample: boolean;
  /** Play the sample path and exit. */
  isTour: boolean;
  /** Serve only; no browser is opened. */
  isHeadless: boolean;
  language: Language;
  /** First port; the following ones are used for the other addresses. 0 takes free ones. */
  port: number;
}

export const usage = `npm start -- [--fresh] [--sample] [--tour] [--no-browser] [--language=en|it] [--port=8787]`;

/** Reads the words after `npm start --`; a sentence when one is not understood. */
export function parseDemoOptions(words: readonly string[]): DemoOptions | string {
  const options: DemoOptions = {
    isFresh: false,
    isSample: false,
    isTour: false,
    isHeadless: false,
    language: 'en',
    port: 8787,
  };
  for (const word of words) {
    const [name, value] = word.split('=', 2);
    if (name === '--fresh') options.isFresh = true;
    else if (name === '--sample') options.isSample = true;
    else if (name === '--tour') options.isTour = true;
    else if (name === '--no-browser') options.isHeadless = true;
    else if (name === '--language' && (value === 'en' || value === 'it')) options.language = value;
    else if (name === '--port' && /^\d{1,5}$/.test(value ?? '')) options.port = Number(value);
    else return `"${word}" is not understood. Use: ${usage}`;
  }
  return options;
}
