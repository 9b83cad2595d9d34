/**
 * Puts a page's code and style into one html text that Apps Script can serve as a file. Google strips what looks like
 * a comment from served scripts, even inside template literals (github.com/enuchi/React-Google-Apps-Script/issues/157),
 * runs `<?` as a template, and the browser ends or hides a script at `</script` or `<!--`. Minifiers write texts as
 * template literals, so each of these is written with an escape that means the same. `String.raw` would see it.
 */
import { parse, tokTypes, type Token } from 'acorn';

export interface PageParts {
  code: string;
  style: string;
}

const HARMFUL = /<\?|<!--|<\/script|\/\/|\/\*/i;

/** In a text: the first sign of each harmful pair; an escape that is there already is kept whole. */
const escapeText = (literal: string): string =>
  literal.replace(/\\[\s\S]|<(?=\?|!--|\/)|\/(?=[/*])/g, (found) =>
    found === '<' ? '\\x3c' : found === '/' || found === '\\/' ? '\\x2f' : found,
  );

/** In a pattern, whose own end is a slash: every slash within, and `<` where it is a letter and no lookbehind. */
function escapePattern(literal: string): string {
  const end = literal.lastIndexOf('/');
  const body = literal
    .slice(1, end)
    .replace(/\\[\s\S]|\(\?<|[</]/g, (found) =>
      found === '<' ? '\\x3c' : found === '/' || found === '\\/' ? '\\x2f' : found,
    );
  return `/${body}${literal.slice(end)}`;
}

/** Code that means the same and holds nothing that Google or the browser would read otherwise. */
export function toScript(code: string): string {
  let script = '';
  let done = 0;
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2022, sourceType: 'script', onToken: tokens });
  for (const token of tokens) {
    // What stands between two tokens is space or a comment.
    script += token.start > done ? ' ' : '';
    if (code.slice(done, token.start).includes('\n')) script = `${script.slice(0, -1)}\n`;
    const literal = code.slice(token.start, token.end);
    script +=
      token.type === tokTypes.regexp
        ? escapePattern(literal)
        : token.type === tokTypes.string || token.type === tokTypes.template
          ? escapeText(literal)
          : literal;
    done = token.end;
  }
  const harmful = HARMFUL.exec(script);
  if (harmful) {
    const place = script.slice(Math.max(0, harmful.index - 40), harmful.index + 40);
    throw new Error(`The page's code holds "${harmful[0]}", which Apps Script would damage: ${place}`);
  }
  return script;
}

const toStyle = (style: string): string => style.replace(/<(?=\/style|\?)/gi, '\\3c ');

/** The whole html document. Throws where a sequence that would break it is left. */
export function toInlinePage({ code, style }: PageParts): string {
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
    // The script puts the page's model here, as JSON in which `<` is written `\u003c`.
    '<script type="application/json" id="model">__MODEL__</script>',
    `<script>${toScript(code)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  if (html.includes('<?')) throw new Error('The page holds "<?", which Apps Script would run as a template.');
  return html;
}
