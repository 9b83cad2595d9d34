/**
 * The injected reader as it is built: one script, small, whose value is the reading, and that leaves nothing behind.
 */
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';
import { parse } from 'acorn';
import { Window } from 'happy-dom';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCRIPTS } from '../../../extension/build.ts';
import { toScriptConfig } from '../../../extension/vite.config.ts';
import type { PageReading } from '../../../shared/capture/page-reading.ts';

const BUDGET_BYTES = 20_000;
const PAGE = `<div role="dialog"><div id="xDetDlg" data-eventid="YWJjIG1lQG0"><div id="xDetDlgWhen"><div>
  <div><span role="heading" id="rAECCd">Mentoring</span></div><div>Tuesday, October 6<span>⋅</span><span>3 – 4pm</span></div>
  </div></div></div></div>`;

let code = '';

beforeAll(async () => {
  const script = SCRIPTS.find(({ fileName }) => fileName === 'read-page.js')!;
  const config = toScriptConfig(script, { outDir: 'unused', allowLoopback: false });
  const built = await build({ ...config, build: { ...config.build, write: false } });
  const [output] = built as Rolldown.RolldownOutput[];
  expect(output!.output).toHaveLength(1);
  code = (output!.output[0] as { code: string }).code;
});

/** Runs the script as the browser does: in the page's document, in a global scope of its own. */
function openPage(html: string) {
  const window = new Window({ url: 'https://calendar.google.com/calendar/u/0/r/week' });
  window.document.body.innerHTML = html;
  const document = window.document as unknown as Document;
  const requests: string[] = [];
  const scope = vm.createContext({
    document,
    location: window.location,
    getComputedStyle: (element: never) => window.getComputedStyle(element),
    setTimeout,
    URL,
    TextDecoder,
    AbortSignal,
    atob,
    fetch: (address: string) => {
      requests.push(address);
      return Promise.reject(new Error('no network in tests'));
    },
  });
  const inject = () => vm.runInContext(code, scope) as Promise<PageReading>;
  return { document, requests, scope, inject };
}

describe('the built injected reader', () => {
  it('is one classic script without imports or exports, within its budget', () => {
    expect(() => parse(code, { ecmaVersion: 2023, sourceType: 'script' })).not.toThrow();
    const size = gzipSync(code, { level: 9 }).length;
    console.info(
      `Injected reader: ${String(code.length)} bytes, ${String(size)} gzip (budget ${String(BUDGET_BYTES)}).`,
    );
    expect(size).toBeLessThan(BUDGET_BYTES);
  });

  it('gives the reading as the value of the script, the same at the second injection', async () => {
    const { inject } = openPage(PAGE);
    const first = await inject();
    expect(first.isEventOpen).toBe(true);
    expect(first.events[0]?.facts.find((fact) => fact.field === 'title')?.raw).toBe('Mentoring');
    expect(JSON.parse(JSON.stringify(await inject()))).toEqual(JSON.parse(JSON.stringify(first)));
  });

  it('changes nothing on the page, defines no global and asks the network for nothing', async () => {
    const { inject, document, scope, requests } = openPage(PAGE);
    const markup = document.documentElement.outerHTML;
    const globals = Object.keys(scope);
    await inject();
    await inject();
    expect(document.documentElement.outerHTML).toBe(markup);
    expect(Object.keys(scope)).toEqual(globals);
    expect(requests).toEqual([]);
  });
});
