/**
 * Where google.script is put in a script's HTML, and that nothing of the HTML is changed by it.
 */
import { describe, expect, it } from 'vitest';
import { toFrameDocument } from '../../../apps-script/host/runtime/frame-document.ts';

const content = (html: string) => ({
  ...{ html, title: '', widthPx: null, heightPx: null },
  metaTags: [{ name: 'viewport', content: '"><script>x' }],
});

describe('a frame document', () => {
  it.each([
    [
      'with a head',
      '<!DOCTYPE html><html><head data-x="$&"><title>T</title></head><body>B</body></html>',
      '<title>T',
    ],
    ['without one', '<!doctype html>\n<header>$1</header>', '\n<header>$1</header>'],
    ['of bare text', 'just $` text', 'just $` text'],
  ])('%s has the client before everything of its own', async (_what, html, own) => {
    const document = await toFrameDocument(content(html), ['run']);
    expect(document.toLowerCase().startsWith('<!doctype html>')).toBe(true);
    expect(document.indexOf('googleScriptFunctions = ["run"]')).toBeLessThan(document.lastIndexOf(own));
    expect(document.endsWith(html.slice(html.indexOf(own)))).toBe(true);
    expect(document).toContain('content="&#34;&#62;&#60;script&#62;x"');
  });
});
