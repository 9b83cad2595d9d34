import { expect, test } from 'vitest';
import { toInlinePage, toScript } from '../../../apps-script/sidebar/inline-page.ts';

const page = (code: string, style = '') => toInlinePage({ code, style });

test('Code that holds the end of a script, a comment or a template mark keeps its meaning and stays inside', () => {
  const html = page(
    'globalThis.seen = ["</script><b>", "<!-- x", "<?= 1 ?>", /<\\?/.test("<?"), `</SCRIPT>`];',
  );
  expect(html.match(/<\/script/gi)).toHaveLength(2);
  expect(html).not.toContain('<?');
  expect(html).not.toContain('<!--');
  const code = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const scope: { seen?: unknown[] } = {};
  // The page's own text, run as a browser would.
  new Function('globalThis', code)(scope);
  expect(scope.seen).toEqual(['</script><b>', '<!-- x', '<?= 1 ?>', true, '</SCRIPT>']);
});

test('Code in which Google would find a comment keeps its meaning without one', () => {
  const code = [
    'const a = `http://www.w3.org/${"x//y"}/*z*/`; // a comment',
    "const b = '//' + \"/* no */\" + `\\\\//` + '\\/\\/';",
    'const c = /https?:\\/\\//.test(`https://x`) && /[/]\\/[</]/.test(`//<`); /* another */',
    'const d = 8 / 4 / 2;',
    'globalThis.seen = [a, b, c, d]',
  ].join('\n');
  const before: { seen?: unknown } = {};
  const after: { seen?: unknown } = {};
  new Function('globalThis', code)(before);
  const script = toScript(code);
  new Function('globalThis', script)(after);
  expect(after.seen).toEqual(before.seen);
  expect(before.seen).toEqual(['http://www.w3.org/x//y/*z*/', '///* no */\\////', true, 1]);
  expect(script).not.toMatch(/\/\/|\/\*/);
});

test('A pattern that looks behind or names a group keeps its meaning', () => {
  const code = 'globalThis.seen = ["a1".replace(/(?<!b)\\d/, "x"), /(?<year>\\d)</.exec("1<").groups.year];';
  const scope: { seen?: unknown[] } = {};
  new Function('globalThis', toScript(code))(scope);
  expect(scope.seen).toEqual(['ax', '1']);
});

test('A style sheet cannot end its element', () => {
  expect(page('', 'a::before { content: "</style><b>" }').match(/<\/style/gi)).toHaveLength(1);
});

test('A page holds the place of its model once', () => {
  expect(page('').split('__MODEL__')).toHaveLength(2);
});
