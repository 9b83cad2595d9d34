/**
 * The document that a frame really shows: the script's HTML with google.script before everything else. The
 * script's own text is not changed otherwise; an escaping mistake here would run a person's text.
 */
import { loadFrameClient } from './inner-code.ts';
import type { HtmlContent } from './ui-broker.ts';

/** Puts the client at the start of the head, or of the text when there is none. */
export async function toFrameDocument(
  content: HtmlContent,
  functionNames: readonly string[],
): Promise<string> {
  const client = await loadFrameClient();
  // `<` is written as an escape inside the script, so that no name can end it.
  const names = JSON.stringify(functionNames).replaceAll('<', '\\u003c');
  const script = `<script>window.googleScriptFunctions = ${names};\n${client.replaceAll('</script', '<\\/script')}</script>`;
  const metaTags = content.metaTags
    .map(({ name, content: text }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(text)}">`)
    .join('');
  const head = /<head(\s[^>]*)?>/i.exec(content.html);
  if (head) return content.html.replace(head[0], () => `${head[0]}${metaTags}${script}`);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(content.html)?.[0] ?? '';
  return `${doctype || '<!doctype html>'}${metaTags}${script}${content.html.slice(doctype.length)}`;
}

/** Text for HTML and for double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
