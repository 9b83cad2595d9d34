/**
 * Takes the one way out of the bundles by which text could become markup: Preact's raw HTML, which no page here uses.
 * A text set that way is shown as text. Reviewers of stores look for that line, too.
 * It would break silently with another Preact, so it stops the build when the line is not where it was.
 */
import type { Plugin } from 'vite';

const RAW_HTML = /(\w+)\.innerHTML=(\w+)\.__html/;

/** A plugin for the bundles of pages. */
export const noRawHtml = (): Plugin => ({
  name: 'no-raw-html',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id.replaceAll('\\', '/'))) return undefined;
    if (!RAW_HTML.test(code))
      throw new Error('Preact no longer sets raw HTML where it did: look again, then adapt.');
    return { code: code.replace(RAW_HTML, '$1.textContent=$2.__html'), map: null };
  },
});
