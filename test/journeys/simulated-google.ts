/**
 * Google's two script hosts for journeys of the extension alone: POST at the first runs the simulated web app and
 * redirects, GET at the second hands the answer over once. A calendar page stands beside them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveHttps } from '../../apps-script/host/browsers/https-server.ts';
import { briefing, WEB_APP_URL } from '../extension/simulated/sample.ts';
import { createWebApp, type SimulatedWebApp } from '../extension/simulated/web-app.ts';

const HOSTS = ['script.google.com', 'script.googleusercontent.com', 'calendar.google.com', 'events.example'];

export const INVITE_CODE = 'invite-code-for-the-journeys';
export const CALENDAR_ADDRESS =
  'https://calendar.google.com/calendar/ical/mina%40firm.example/private-0123abcd/basic.ics';
export const INVITE_LINK = `${WEB_APP_URL}?invite=${INVITE_CODE}`;

export interface SimulatedGoogle {
  webApp: SimulatedWebApp;
  /** For `mapHosts` of the browser drivers. */
  mapHosts: Record<string, number>;
  /** What happens to the next POST with a check-in, after the web app has run: as usual, a page, or wait for `releaseEcho`. */
  next: 'usual' | 'page' | 'held';
  /** While true, the web app runs and its answers are lost on the way. */
  isLosingAnswers: boolean;
  releaseEcho(): void;
  /** The page at https://events.example/ . */
  eventPage: string;
  /** What lies at CALENDAR_ADDRESS, or the status that is answered instead. */
  calendar: string | number;
  /** Everything that any of the hosts was sent: address, headers and body of each request. */
  received: string[];
  posts: number;
  close(): Promise<void>;
}

/** An event page whose structured data names a meeting that ended an hour ago, and its guests. */
export function toEventPage(guests: readonly string[], title = 'Weekly: Sam and Mina'): string {
  const startMs = Math.floor((Date.now() - 2 * 3_600_000) / 60_000) * 60_000;
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    startDate: new Date(startMs).toISOString(),
    endDate: new Date(startMs + 45 * 60_000).toISOString(),
    attendee: guests.map((email) => ({ '@type': 'Person', email })),
  };
  const json = JSON.stringify(event).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><title>Event</title><script type="application/ld+json">${json}</script><h1>An event</h1></html>`;
}

/** Starts the hosts. */
export async function startSimulatedGoogle(): Promise<SimulatedGoogle> {
  // Pairings of any year: a journey meets today.
  const pairings = briefing.pairings.map((pairing) => ({
    ...pairing,
    startsOn: '2020-01-01',
    endsOn: pairing.status === 'active' ? null : '2020-12-31',
  }));
  const webApp = createWebApp({ nowMs: () => Date.now(), briefing: { ...briefing, pairings } });
  webApp.invites.set(INVITE_CODE, { status: 'open', requestId: null });
  const echoes = new Map<string, string>();
  let release = (): void => undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').split(':')[0];
    const post = await readText(request);
    google.received.push([request.url, JSON.stringify(request.headers), post].join('\n'));
    if (host === 'calendar.google.com' && request.url?.endsWith('.ics')) {
      const isText = typeof google.calendar === 'string';
      response.writeHead(isText ? 200 : Number(google.calendar), { 'content-type': 'text/calendar' });
      return void response.end(isText ? google.calendar : '');
    }
    if (host === 'script.google.com' && request.method === 'POST') {
      google.posts += 1;
      const text = webApp.answer(post);
      const next = post.includes('check-in') ? google.next : 'usual';
      if (next !== 'usual') google.next = 'usual';
      if (google.isLosingAnswers) return void request.socket.destroy();
      if (next === 'page') return sendHtml(response, '<!DOCTYPE html><title>Error</title><p>Sorry');
      if (next === 'held')
        await new Promise<void>((done) => {
          release = done;
        });
      const key = String(google.posts);
      echoes.set(key, text);
      response.writeHead(302, {
        location: `https://script.googleusercontent.com/macros/echo?user_content_key=${key}`,
        'access-control-allow-origin': '*',
      });
      return void response.end();
    }
    if (host === 'script.googleusercontent.com') {
      const key = new URL(request.url ?? '/', 'https://x').searchParams.get('user_content_key') ?? '';
      const text = echoes.get(key);
      echoes.delete(key);
      if (text === undefined) return sendHtml(response, '<!DOCTYPE html><p>Not found');
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      return void response.end(text);
    }
    sendHtml(
      response,
      host === 'events.example' ? google.eventPage : '<!doctype html><title>Empty</title><p>Nothing',
    );
  };
  const server = await serveHttps(HOSTS, (request, response) => void answer(request, response));
  const google: SimulatedGoogle = {
    webApp,
    mapHosts: Object.fromEntries(HOSTS.map((host) => [host, server.port])),
    next: 'usual',
    isLosingAnswers: false,
    releaseEcho: () => {
      release();
    },
    eventPage: toEventPage(['mina@firm.example', 'sam@firm.example']),
    calendar: 404,
    received: [],
    posts: 0,
    close: () => server.close(),
  };
  return google;
}

function sendHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
  response.end(html);
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}
