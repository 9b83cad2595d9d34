/** What becomes of a POST: answered, answered twice, late, lost, with a web page, with half an answer. */
import { keys } from '../../../../extension/src/store/keys.ts';
import type { Reply } from '../../../../shared/protocol/envelope.ts';
import { connection } from '../../simulated/sample.ts';
import { fromWebApp, settle } from '../../simulated/browser.ts';
import { DEVICE } from '../../simulated/web-app.ts';
import { idsIn, type World } from './world.ts';

const HTML = {
  url: 'https://script.google.com/macros/s/x/exec',
  httpStatus: 200,
  text: '<!doctype html><p>Error',
};

export function answer(world: World): void {
  const post = world.browser.posts.shift();
  if (post) post.answer(fromWebApp(world.webApp.answer(post.text)));
}

/** The browser or the network repeats the request; the second answer comes back. */
export function answerTwice(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  world.webApp.answer(post.text);
  post.answer(fromWebApp(world.webApp.answer(post.text)));
}

export function loseAnswer(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  world.webApp.answer(post.text);
  post.fail('unreachable');
}

/** The ledger has recorded them, and then fails: Google shows a page of its own. */
export function recordThenPage(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  world.webApp.answer(post.text);
  post.answer(HTML);
}

export const pageInstead = (world: World): void => world.browser.posts.shift()?.answer(HTML);

/** The browser gives up; the request arrives at some later time, or never. */
export function timeOut(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  world.underWay.push(post.text);
  for (const id of idsIn(post.text)) world.mayArrive.add(id);
  post.fail('timed-out');
}

export async function arriveLate(world: World): Promise<void> {
  const text = world.underWay.shift();
  if (text !== undefined) world.webApp.answer(text);
  await settle();
}

/** An answer in which the ledger says nothing about the check-ins, or speaks of others. */
export function answerWithout(world: World, others: boolean): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  const { isBusy } = world.webApp;
  world.webApp.isBusy = true;
  const reply = JSON.parse(world.webApp.answer(post.text)) as Reply;
  world.webApp.isBusy = isBusy;
  const results: Reply['results'] = others
    ? [{ id: 'somebody-else', status: 'recorded', data: { checkInId: 'somebody-else' } }]
    : [];
  post.answer(fromWebApp(JSON.stringify({ ...reply, status: 'ok', results })));
}

/** The ledger records all and names only the first: the rest must be asked about again. */
export function answerInPart(world: World): void {
  const post = world.browser.posts.shift();
  if (!post) return;
  const reply = JSON.parse(world.webApp.answer(post.text)) as Reply;
  post.answer(fromWebApp(JSON.stringify({ ...reply, results: reply.results.slice(0, 1) })));
}

/** The owner disconnects this browser; later the mentor connects again with a new invitation, as another device. */
export function revoke(world: World): void {
  for (const device of world.webApp.devices.values()) device.isRevoked = true;
}

export function connectAgain(world: World): void {
  const deviceId = `device-${world.webApp.devices.size + 1}`;
  world.webApp.devices.set(deviceId, { secret: DEVICE.secret, isRevoked: false });
  world.browser.stored.set(keys.connection.name, { ...connection, deviceId });
}

export function disconnect(world: World): void {
  world.browser.stored.delete(keys.connection.name);
}
