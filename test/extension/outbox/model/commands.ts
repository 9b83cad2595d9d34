/** Everything that can happen to a check-in, as commands that are run in any order. */
import fc from 'fast-check';
import { keys } from '../../../../extension/src/store/keys.ts';
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION } from '../../../../shared/protocol/envelope.ts';
import { settle } from '../../simulated/browser.ts';
import * as ledger from './ledger.ts';
import * as person from './person.ts';
import {
  checkPromise,
  killWindow,
  killWorkers,
  openWindow,
  startDelivery,
  type Known,
  type World,
} from './world.ts';

export type Command = fc.AsyncCommand<Known, World>;
type Run = (world: World, known: Known) => Promise<void> | void;

const command = (name: string, run: Run): Command => ({
  check: () => true,
  async run(known, world) {
    await run(world, known);
    await settle();
    checkPromise(world, known);
  },
  toString: () => name,
});

const always = (name: string, run: Run) => fc.constant(command(name, run));
const place = fc.integer({ min: 0, max: 1 });
const at = (name: string, run: (world: World, known: Known, at: number) => Promise<void> | void) =>
  place.map((window) => command(`${name} ${window}`, (world, known) => run(world, known, window)));
const either = (yes: string, no: string, run: (world: World, is: boolean) => void) =>
  fc.boolean().map((is) => command(is ? yes : no, (world) => run(world, is)));
const killedAt = (
  name: string,
  run: (world: World, known: Known, at: number, steps: number) => Promise<void>,
) =>
  fc
    .tuple(place, fc.integer({ min: 1, max: 9 }))
    .map(([window, steps]) =>
      command(`${name} ${window}, killed at step ${steps}`, (world, known) =>
        run(world, known, window, steps),
      ),
    );

async function writeAndSend(world: World, known: Known, window: number): Promise<void> {
  if (!world.windows[window]) await openWindow(world, window);
  await person.type(world, known, window, true);
  await person.send(world, known, window);
}

async function waitAndDeliver(world: World): Promise<void> {
  world.browser.nowMs += 11_000;
  startDelivery(world, true);
  await settle();
}

/** What happens most of the time; the other commands come in between. */
const usual: fc.Arbitrary<Command>[] = [
  at('write and send', writeAndSend),
  always('wait and deliver', waitAndDeliver),
  always('answer', ledger.answer),
];

/** The extension is replaced: windows and worker end, the storage is of an earlier version. */
async function update(world: World, version: number): Promise<void> {
  for (const window of [0, 1]) killWindow(world, window);
  killWorkers(world);
  const { stored } = world.browser;
  if (version === 0) stored.delete(keys.schemaVersion.name);
  else stored.set(keys.schemaVersion.name, version);
  for (const [name, value] of stored)
    if (name.startsWith('draft:') && value !== null && version < 2) {
      const earlier = Object.entries(value as object).filter(([field]) => field !== 'eventKey');
      stored.set(name, Object.fromEntries(earlier));
    }
  await openWindow(world, 0);
}

const inBetween: fc.Arbitrary<Command>[] = [
  at('open', (world, _, window) => openWindow(world, window)),
  at('type', (world, known, window) => person.type(world, known, window, true)),
  at('type unsaved', (world, known, window) => person.type(world, known, window, false)),
  at('send', person.send),
  at('undo', (world, known, window) => person.undo(world, known, window)),
  killedAt('write and send', async (world, known, window, steps) => {
    if (!world.windows[window]) await openWindow(world, window);
    await person.type(world, known, window, true);
    await person.sendKilled(world, known, window, steps);
  }),
  killedAt('send', person.sendKilled),
  killedAt('undo', person.undo),
  at('edit a refused one', (world, _, window) => person.editRefused(world, window)),
  at('give up a refused one', person.discardRefused),
  at('kill window', (world, _, window) => killWindow(world, window)),
  always('send from both windows at once', person.sendFromBoth),
  always('deliver', (world) => void startDelivery(world, false)),
  always('deliver now', (world) => void startDelivery(world, true)),
  always('two deliver at once', async (world) => {
    startDelivery(world, true, 0);
    startDelivery(world, true, 1);
    await settle();
  }),
  fc.integer({ min: 1, max: 14 }).map((steps) =>
    command(`deliver, killed at step ${steps}`, async (world) => {
      killWorkers(world);
      const worker = startDelivery(world, true);
      worker.killAfter(steps);
      await settle();
      if (!worker.isAlive()) world.workers[0] = null;
    }),
  ),
  fc.integer({ min: 1, max: 4 }).map((steps) =>
    command(`answer, killed at step ${steps} of taking it in`, async (world) => {
      for (const worker of world.workers) worker?.killAfter(steps);
      ledger.answer(world);
      await settle();
      killWorkers(world);
    }),
  ),
  always('kill the worker', killWorkers),
  at('deliver, then undo', async (world, known, window) => {
    await waitAndDeliver(world);
    await person.undo(world, known, window);
  }),
  fc.tuple(place, fc.integer({ min: 0, max: 30 })).map(([window, ticks]) =>
    command(`write and send ${window}, undo ${ticks} ticks into the delivery`, async (world, known) => {
      await writeAndSend(world, known, window);
      world.browser.nowMs += 11_000;
      startDelivery(world, true);
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      await person.undo(world, known, window);
    }),
  ),
  always('answer twice', ledger.answerTwice),
  always('answer without results', (world) => ledger.answerWithout(world, false)),
  always('answer about others', (world) => ledger.answerWithout(world, true)),
  always('answer in part', ledger.answerInPart),
  always('lose the answer', ledger.loseAnswer),
  always('lose the request', (world) => world.browser.posts.shift()?.fail('unreachable')),
  always('record, then a web page', ledger.recordThenPage),
  always('a web page instead', ledger.pageInstead),
  always('time out', ledger.timeOut),
  always('a request arrives late', ledger.arriveLate),
  always('the owner disconnects this browser', ledger.revoke),
  always('connect again', ledger.connectAgain),
  always('disconnect', ledger.disconnect),
  either('online', 'offline', (world, is) => (world.browser.isOnline = is)),
  either('storage full', 'room again', (world, is) => {
    world.browser.isStorageFull = is;
    world.browser.roomBytes = Infinity;
  }),
  fc.integer({ min: 0, max: 1500 }).map((bytes) =>
    command(`room for ${bytes} bytes`, (world) => {
      world.browser.roomBytes = world.browser.usedBytes() + bytes;
    }),
  ),
  either('storage slow', 'storage quick', (world, is) => (world.browser.isStorageSlow = is)),
  at('type and close at once', async (world, known, window) => {
    await person.typeAndClose(world, known, window);
  }),
  either('ledger busy', 'ledger free', (world, is) => (world.webApp.isBusy = is)),
  either('ledger refuses', 'ledger takes', (world, is) => {
    world.webApp.judge = () => (is ? [{ code: 'pairing-ended', field: 'pairingId' }] : null);
  }),
  either('ledger of another version', 'ledger of this version', (world, is) => {
    world.webApp.versions = is
      ? { oldest: PROTOCOL_VERSION + 1, newest: PROTOCOL_VERSION + 2 }
      : { oldest: OLDEST_PROTOCOL_VERSION, newest: PROTOCOL_VERSION };
  }),
  fc
    .integer({ min: 1, max: 48 * 60 })
    .map((minutes) =>
      command(`${minutes} min later`, (world) => void (world.browser.nowMs += minutes * 60_000)),
    ),
  always('30 days later', (world) => void (world.browser.nowMs += 30 * 86_400_000)),
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(-24 * 1200, 24 * 1200)).map((hours) =>
    command(`this clock jumps ${hours} h`, (world) => {
      world.browser.nowMs += hours * 3_600_000;
      world.serverAheadMs -= hours * 3_600_000;
    }),
  ),
  either('permission granted', 'permission taken', (world, is) => (world.browser.hasPermission = is)),
  fc
    .integer({ min: 0, max: 2 })
    .map((version) => command(`update from version ${version}`, (world) => update(world, version))),
];

/** The usual ones so often that many check-ins reach the ledger in spite of the others. */
export const commands: fc.Arbitrary<Command>[] = [...Array<typeof usual>(5).fill(usual).flat(), ...inBetween];
