/** What scripts show reaches every open page, also one that was reloaded meanwhile. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageEvent } from '../../../apps-script/host/owner-page/protocol.ts';
import { openPageServer, type OpenedPage } from './open-page-server.ts';

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPageServer();
});
afterEach(() => opened.close());

const content = (title: string) => ({ html: '<p>x</p>', title, widthPx: 400, heightPx: null, metaTags: [] });
const opens = (events: PageEvent[]) =>
  events.flatMap((event) => (event.kind === 'open' ? [event.window] : []));

it('asks again on a page that connects later, and settles once', async () => {
  const answer = opened.page.ui.ask({
    kind: 'prompt',
    title: 'T',
    prompt: 'Name?',
    buttons: ['OK', 'CANCEL'],
  });
  const events = await opened.listen();
  await expect.poll(() => opens(events)).toHaveLength(1);
  const { id } = opens(events)[0]!;
  expect(await opened.post('/api/answer', { id, button: 'OK', text: 'Ada' })).toEqual({ ok: true });
  expect(await opened.post('/api/answer', { id, button: 'CANCEL', text: '' })).toEqual({ ok: false });
  expect(await answer).toEqual({ button: 'OK', text: 'Ada' });
});

it('shows one sidebar at a time and carries its calls to its own frame', async () => {
  const events = await opened.listen();
  opened.page.ui.show({ kind: 'sidebar', content: content('One') });
  opened.page.ui.show({ kind: 'sidebar', content: content('Two') });
  await expect.poll(() => opens(events)).toHaveLength(2);
  const [one, two] = opens(events);
  expect(events).toContainEqual({ kind: 'close', id: one?.id });
  expect(await opened.post('/api/run', { id: two?.id, functionName: 'f', args: [1, 2] })).toEqual({
    ...{ ok: false, name: 'frame-2', message: 'f(1,2)' },
  });
  expect(await opened.post('/api/run', { id: one?.id, functionName: 'f', args: [] })).toMatchObject({
    ok: false,
  });
});

it('tells of a write within the same moment, and whose it was', async () => {
  const events = await opened.listen();
  await opened.act({ kind: 'type', sheetId: 0, row: 0, column: 0, values: [['x']], single: true });
  opened.batch([
    { updateSheetProperties: { properties: { sheetId: 0, title: 'Renamed' }, fields: 'title' } },
  ]);
  const cells = () => events.flatMap((event) => (event.kind === 'cells' ? [event.byPerson] : []));
  await expect.poll(cells).toEqual([true, false]);
  expect(events).toContainEqual({ kind: 'history', canUndo: true, canRedo: false });
});

it('knows the selection only while a page is open', async () => {
  await opened.post('/api/selection', {
    sheetId: 0,
    row: 2,
    column: 3,
    startRow: 2,
    endRow: 4,
    startColumn: 3,
    endColumn: 5,
  });
  expect(opened.page.ui.selection()).toBeNull();
  await opened.listen();
  expect(opened.page.ui.selection()).toMatchObject({ rowIndex: 2, columnIndex: 3, area: { endRowIndex: 4 } });
});
