/** The options of `npm start`: a typo, a missing value or two that exclude each other stop it with a sentence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, parseDemoOptions, phases } from '../../../apps-script/host/demo/options.mjs';
import { SAMPLE_PHASES } from '../../../shared/sample/at-phase.ts';
import { LANGUAGES } from '../../../shared/tables/program.ts';

const read = (line: string) => parseDemoOptions(line.split(' ').filter(Boolean));

describe('the options of npm start', () => {
  it('know the languages of the tables and the phases of the sample', () => {
    expect(languages).toEqual([...LANGUAGES]);
    expect(phases).toEqual([...SAMPLE_PHASES]);
  });

  it.each([
    ['', { language: null, port: 8787, stateDir: null, isFresh: false }],
    ['--fresh --language=it --port=0', { isFresh: true, language: 'it', port: 0 }],
    ['--sample --state=/tmp/a=b', { isSample: true, stateDir: '/tmp/a=b' }],
    ['--at=end', { isSample: true, at: 'end' }],
    ['--port=9000 --port=9000', { port: 9000 }],
    ['--help', { isHelp: true }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each([
    ['--smaple', '“--smaple” is not understood'],
    ['sample', '“sample” is not understood'],
    ['--language it', '--language needs a value'],
    ['--language=', '--language needs a value'],
    ['--language=fr', '--language=fr is not known here'],
    ['--language=en --language=it', 'given twice'],
    ['--at=middle', '--at=middle is no phase'],
    ['--at=run --fresh', 'choose one'],
    ['--port=80000', '--port=80000 is no port'],
    ['--port=http', '--port=http is no port'],
    ['--fresh=yes', '--fresh takes no value'],
    ['--fresh --sample', 'choose one'],
    ['--tour --fresh', 'leave --fresh out'],
    ['--tour --sample', 'leave --sample out'],
    ['--tour --no-browser', 'leave --no-browser out'],
    ['--constructor', 'is not understood'],
  ])('%s is refused', (line, sentence) => {
    expect(read(line)).toContain(sentence);
  });

  it('answer any words with options or one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const answer = parseDemoOptions(words);
        expect(typeof answer === 'string' ? answer.length : answer.port).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
