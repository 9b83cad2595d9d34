/** The state of the demonstration is never moved from under a host that runs, and never thrown away. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStateFolder } from '../../../apps-script/host/demo/state-folder.ts';
import { lockFile } from '../../../apps-script/host/store/file-lock.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'state-folder-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const open = (anew = false) => openStateFolder({ base, anew, stamp: 'then' });
const begun = { kind: 'sample', language: 'it', version: '0.1.0' } as const;

/** A state that was used and closed. */
function use(): void {
  const folder = open();
  writeFileSync(folder.workbookFile, 'typed by a person');
  folder.remember(begun);
  folder.close();
}

describe('the folder of the state', () => {
  it('remembers how it was begun', () => {
    use();
    const folder = open();
    expect(folder).toMatchObject({ begun, movedTo: null, isBrokenOff: false });
    folder.close();
    expect(readdirSync(base)).toEqual(['current']);
  });

  it('is left where it is while another start has it, whatever the options', () => {
    use();
    const folder = open();
    for (const anew of [true, false]) expect(() => open(anew)).toThrow(/runs already .*Ctrl-C.*--state=/);
    expect(readFileSync(folder.workbookFile, 'utf8')).toBe('typed by a person');
    folder.close();
  });

  it('is left where it is while a host of an earlier version has the workbook', () => {
    use();
    const unlock = lockFile(join(base, 'current/workbook.state'));
    expect(() => open(true)).toThrow('runs already');
    unlock();
    expect(readdirSync(base)).toEqual(['current']);
  });

  it('keeps what was there when it begins anew, each time under a name of its own', () => {
    for (const place of ['earlier-then', 'earlier-then-2']) {
      use();
      const folder = open(true);
      expect(folder).toMatchObject({ begun: null, movedTo: join(base, place) });
      expect(readFileSync(join(base, place, 'workbook.state'), 'utf8')).toBe('typed by a person');
      folder.close();
    }
  });

  it('begins anew after a start that was broken off', () => {
    mkdirSync(join(base, 'current'));
    writeFileSync(join(base, 'current/workbook.state'), 'half');
    const folder = open();
    expect(folder).toMatchObject({ begun: null, isBrokenOff: true, movedTo: join(base, 'earlier-then') });
    folder.close();
  });

  it.each(['{', '', 'null', '{"kind":"sample"}', '{"kind":"other","language":"en"}'])(
    'names a damaged note and what to do: %s',
    (text) => {
      use();
      const note = join(base, 'current/begun.json');
      writeFileSync(note, text);
      expect(() => open()).toThrow(/begun\.json is damaged\. .*--sample/);
      expect(readFileSync(note, 'utf8')).toBe(text);
      expect(readdirSync(base)).toEqual(['current']);
    },
  );

  it('names a folder in place of its note', () => {
    mkdirSync(join(base, 'current/begun.json'), { recursive: true });
    expect(() => open()).toThrow('begun.json is damaged');
  });

  it('is not made where a file is, and says so', () => {
    const file = join(base, 'file');
    writeFileSync(file, 'x');
    for (const place of [file, join(file, 'below')])
      expect(() => openStateFolder({ base: place, anew: false, stamp: 'then' })).toThrow(
        /can’t be written: there is a file in its place\. .*--state=/,
      );
    expect(readdirSync(base)).toEqual(['file']);
  });

  it('takes a note of before versions were noted', () => {
    use();
    writeFileSync(join(base, 'current/begun.json'), '{"kind":"fresh","language":"en"}');
    const folder = open();
    expect(folder.begun).toEqual({ kind: 'fresh', language: 'en', version: null });
    folder.close();
  });
});
