/** Only a whole reply from the web app counts as an answer; everything else that a network brings is a fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../extension/src/transport/answer.ts';
import { WEB_APP_URL } from '../simulated/sample.ts';

const ECHO = 'https://script.googleusercontent.com/macros/echo?user_content_key=x';
const reply = {
  v: 1,
  status: 'ok',
  serverTime: '2026-11-23T14:00:00.000Z',
  results: [{ id: 'a', status: 'recorded' }],
  versions: { oldest: 1, newest: 1 },
};
const text = JSON.stringify(reply);

const read = (over: { url?: string; httpStatus?: number; text?: string }, webAppUrl = WEB_APP_URL) => {
  const parsed = parseAnswer({ url: ECHO, httpStatus: 200, text, ...over }, webAppUrl);
  return parsed.ok ? 'reply' : parsed.fault;
};

describe('an answer to a POST', () => {
  it('is a reply when it is whole, with fields of a later version ignored', () => {
    expect(read({})).toBe('reply');
    expect(read({ text: JSON.stringify({ ...reply, later: { more: 1 } }) })).toBe('reply');
  });

  it('is a fault when it is a page with status 200', () => {
    expect(read({ text: '<!DOCTYPE html><title>Error</title>' })).toBe('web-page-instead');
    expect(read({ text: '\n  <html><body>Sorry, unable to open the file' })).toBe('web-page-instead');
  });

  it('is a request to sign in when it comes from the sign-in page or is refused', () => {
    expect(read({ url: 'https://accounts.google.com/v3/signin', text: '<html>' })).toBe('sign-in-needed');
    expect(read({ httpStatus: 401, text: '' })).toBe('sign-in-needed');
    expect(read({ httpStatus: 403, text: '<html>' })).toBe('sign-in-needed');
  });

  it('is lost when the script ran and its echo is gone, which is another thing than a wrong address', () => {
    expect(read({ httpStatus: 404, text: '<html>Sorry' })).toBe('answer-lost');
    expect(read({ url: WEB_APP_URL, httpStatus: 404, text: '<html>Sorry' })).toBe('no-such-web-app');
  });

  it.each([
    ['Authorization needed', 'Authorization is required to perform that action.', 'owner-must-authorize'],
    ['Error', 'Service invoked too many times for one day: properties.', 'day-quota'],
    ['Error', 'Exceeded maximum execution time', 'web-page-instead'],
    ['Meet Google Drive – One place for all your files', 'Sign in', 'sign-in-needed'],
  ])('is read from the page “%s” that Google sends instead: “%s”', (title, words, fault) => {
    const script = '<script>var permission = "authorization required"</script>';
    const page = `<!DOCTYPE html><title>${title}</title>${script}<div>${words}</div>`;
    expect(read({ url: WEB_APP_URL, text: page })).toBe(fault);
  });

  it('is not believed from another place, even when it looks right', () => {
    expect(read({ url: 'https://script.google.com.evil.example/echo' })).toBe('web-page-instead');
    expect(read({ url: 'https://evil.example/?script.google.com' })).toBe('web-page-instead');
    expect(read({ url: 'http://localhost:9/echo' })).toBe('web-page-instead');
    expect(read({ url: 'http://localhost:9/echo' }, 'http://127.0.0.1:8/macros/s/x/exec')).toBe('reply');
  });

  it('is unreadable when something is missing or of another kind', () => {
    for (const missing of ['v', 'status', 'serverTime', 'results', 'versions'] as const) {
      const rest = { ...reply, [missing]: undefined };
      expect(read({ text: JSON.stringify(rest) }), missing).toBe('unreadable-answer');
    }
    expect(read({ text: JSON.stringify({ ...reply, serverTime: 'yesterday' }) })).toBe('unreadable-answer');
    expect(read({ text: JSON.stringify({ ...reply, results: [{ status: 'recorded' }] }) })).toBe(
      'unreadable-answer',
    );
    for (const odd of ['', 'null', '[]', '"ok"', '42', '{}'])
      expect(read({ text: odd })).toBe('unreadable-answer');
  });

  it('is never a reply when it was cut off anywhere', () => {
    for (let length = 0; length < text.length; length++)
      expect(read({ text: text.slice(0, length) }), `after ${length} characters`).not.toBe('reply');
  });

  it('never makes the reader throw, whatever arrives', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        fc.webUrl(),
        fc.integer({ min: 100, max: 599 }),
        (body, url, status) => {
          expect(['reply', 'sign-in-needed', 'web-page-instead', 'unreadable-answer']).toContain(
            read({ text: body, url, httpStatus: status }),
          );
        },
      ),
    );
  });
});
