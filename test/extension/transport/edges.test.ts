/** Who may answer for the web app, at the edges: hosts, this computer, what is refused. */
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../extension/src/transport/answer.ts';
import { WEB_APP_URL } from '../simulated/sample.ts';

const LOCAL = 'http://127.0.0.1:8080/macros/s/x/exec';
const text = JSON.stringify({
  ...{ v: 1, status: 'ok', serverTime: '2026-11-23T14:00:00.000Z', results: [] },
  versions: { oldest: 1, newest: 1 },
});
const read = (url: string, webAppUrl = WEB_APP_URL, httpStatus = 200) => {
  const parsed = parseAnswer({ url, httpStatus, text }, webAppUrl);
  return parsed.ok ? 'reply' : parsed.fault;
};

describe('a whole reply', () => {
  it.each([
    ['https://script.google.com/macros/s/x/exec', WEB_APP_URL, 'reply'],
    ['https://script.googleusercontent.com/macros/echo', WEB_APP_URL, 'reply'],
    ['https://script.google.com.evil.example/macros/echo', WEB_APP_URL, 'web-page-instead'],
    ['https://evil.example/?script.google.com', WEB_APP_URL, 'web-page-instead'],
    ['http://127.0.0.1:9/echo', WEB_APP_URL, 'web-page-instead'],
    ['http://localhost:9/echo', WEB_APP_URL, 'web-page-instead'],
    ['http://127.0.0.1:9/echo', LOCAL, 'reply'],
    ['https://accounts.google.com/x', WEB_APP_URL, 'sign-in-needed'],
  ])('from %s', (url, webAppUrl, outcome) => {
    expect(read(url, webAppUrl)).toBe(outcome);
  });

  it('with a status that refuses is none', () => {
    const echo = 'https://script.googleusercontent.com/macros/echo';
    expect([401, 403, 404].map((status) => read(echo, WEB_APP_URL, status))).toEqual([
      'sign-in-needed',
      'sign-in-needed',
      'answer-lost',
    ]);
  });
});
