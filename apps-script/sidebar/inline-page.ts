/**
 * Puts a page's code and style into one html text that Apps Script can serve as a file: no `<?` anywhere (a template
 * would run it), no `</script` or `<!--` inside the code (the browser would end or hide it). In the code these occur
 * in texts and patterns only, where `\x3c` means the same.
 */

export interface PageParts {
  code: string;
  style: string;
  /** The server replaces `__MODEL__` by JSON in which `<` is written `\u003c`. */
  hasModel: boolean;
}

const toScript = (code: string): string => code.replace(/<(?=\?|!--|\/script)/gi, '\\x3c');

const toStyle = (style: string): string => style.replace(/<(?=\/style|\?)/gi, '\\3c ');

/** The whole html document. Throws where a sequence that would break it is left. */
export function toInlinePage({ code, style, hasModel }: PageParts): string {
  const html = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<base target="_top">',
    '<title>Mentor Ledger</title>',
    `<style>${toStyle(style)}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    ...(hasModel ? ['<script type="application/json" id="model">__MODEL__</script>'] : []),
    `<script>${toScript(code)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  if (html.includes('<?')) throw new Error('The page holds "<?", which Apps Script would run as a template.');
  return html;
}
