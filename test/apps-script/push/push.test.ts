/**
 * Pushing, with a clasp that keeps a project as Google does and prints what the real one was seen to print. Its exit
 * status is never asked: the real one ends with 0 for what it did not do.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { push, type Clasp, type ClaspOutput } from '../../../apps-script/push/push.ts';

const ID = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d';
const code = ['doGet', 'doPost', 'onOpen', 'ownerCall', 'webCall', 'reconcile']
  .map((name) => `function ${name}() {}`)
  .join('\n');

let folder: string;
let bundleDir: string;
let project: Map<string, string>;
let asked: string[];
let says: Record<string, ClaspOutput>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-test-'));
  bundleDir = join(folder, 'build');
  mkdirSync(bundleDir);
  const files = {
    'Code.js': code,
    'today.html': '<p>Today',
    'appsscript.json': '{"timeZone":"Etc/GMT","a":1}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(bundleDir, name), text);
  project = new Map([['Code.js', 'function myFunction() {}']]);
  asked = [];
  says = {};
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const print = (stdout: string, stderr = ''): ClaspOutput => ({ stdout, stderr });

/** Keeps one project; what it says of a command can be set. */
const clasp: Clasp = (args) => {
  const [command = ''] = args;
  asked.push(command);
  if (says[command]) return Promise.resolve(says[command]);
  if (command === 'show-authorized-user')
    return Promise.resolve(print('{"loggedIn":true,"email":"o@example.com"}'));
  const { rootDir } = JSON.parse(readFileSync(args[args.indexOf('-P') + 1]!, 'utf8')) as { rootDir: string };
  if (command === 'push') {
    const changed = readdirSync(rootDir).filter((name) => {
      const text = readFileSync(join(rootDir, name), 'utf8');
      const isNew = project.get(name) !== text;
      project.set(name, text);
      return isNew;
    });
    return Promise.resolve(print(`${JSON.stringify(changed)}\nA plain line.`));
  }
  for (const [name, text] of project) {
    // Google gives the manifest back in an order of its own.
    writeFileSync(
      join(rootDir, name),
      name.endsWith('.json') ? '{\n "a": 1,\n "timeZone": "Etc/GMT"\n}' : text,
    );
  }
  return Promise.resolve(print(JSON.stringify([...project.keys()])));
};
const run = (scriptId = ID) => push({ clasp, bundleDir, scriptId });

describe('npm run push', () => {
  it('pushes the build, reads it back, and says what changed', async () => {
    expect(await run()).toEqual({
      files: ['Code.js', 'appsscript.json', 'today.html'],
      changed: expect.arrayContaining(['Code.js', 'today.html']) as string[],
    });
    expect(asked).toEqual(['show-authorized-user', 'push', 'pull']);
    expect((await run()).changed).toEqual([]);
  });

  it('pushes no stub, no empty folder, and never makes a project', async () => {
    writeFileSync(join(bundleDir, 'Code.js'), 'function myFunction() {}');
    await expect(run()).rejects.toThrow(/no whole build \(it lacks doGet, /);
    rmSync(bundleDir, { recursive: true });
    await expect(run()).rejects.toThrow(/no whole build\. Run npm run build/);
    await expect(run('my script')).rejects.toThrow(/no whole build|no id/);
    expect(asked).toEqual([]);
  });

  it.each([
    [
      'does nothing and ends well',
      'push',
      print('Skipping push.'),
      /Nothing was pushed\. clasp says: Skipping/,
    ],
    ['says nothing at all', 'push', print(''), /Nothing was pushed: clasp said nothing/],
    [
      'may not use the API',
      'push',
      print('', 'User has not enabled the Apps Script API. Enable it by visiting …'),
      /script\.google\.com\/home\/usersettings/,
    ],
    ['is not signed in', 'show-authorized-user', print('{"loggedIn":false}'), /npx @google\/clasp login/],
    ['reads nothing back', 'pull', print('', 'Request failed'), /could not be read back/],
  ])('tells what to do when clasp %s', async (_what, command, output, sentence) => {
    says[command] = output;
    await expect(run()).rejects.toThrow(sentence);
  });

  it('tells which files are not as pushed: an old one that stayed, one that arrived cut', async () => {
    project.set('Old.js', 'function onOpen() {}');
    await expect(run()).rejects.toThrow(/differs from the build in Old\.js/);
    says['push'] = print('[]');
    project.delete('Old.js');
    project.set('today.html', '<p>Tod');
    await expect(run()).rejects.toThrow(/today\.html/);
  });
});
