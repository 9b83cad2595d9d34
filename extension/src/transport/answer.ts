/**
 * Reads what came back from a POST. Apps Script answers errors and sign-in pages as HTML with status 200, so only a
 * text that is a whole reply counts; everything else is a fault.
 * It would break if a reply were believed that came from another place than the web app.
 */
import * as v from 'valibot';
import { replySchema } from '../../../shared/protocol/envelope.ts';
import type { NetworkAnswer } from '../platform/ports.ts';

export type ParsedReply = v.InferOutput<typeof replySchema>;

export type AnswerFault = 'sign-in-needed' | 'web-page-instead' | 'unreadable-answer';

const ANSWERING_HOSTS = ['script.google.com', 'script.googleusercontent.com'];
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/** The reply in an answer, or why there is none. `webAppUrl` is where the POST went. */
export function parseAnswer(
  answer: NetworkAnswer,
  webAppUrl: string,
): { ok: true; reply: ParsedReply } | { ok: false; fault: AnswerFault } {
  const host = hostOf(answer.url);
  if (host === 'accounts.google.com' || answer.httpStatus === 401 || answer.httpStatus === 403)
    return { ok: false, fault: 'sign-in-needed' };
  if (host !== null && !mayAnswer(host, webAppUrl)) return { ok: false, fault: 'web-page-instead' };
  const value = parseJson(answer.text);
  if (value === undefined)
    return {
      ok: false,
      fault: answer.text.trimStart().startsWith('<') ? 'web-page-instead' : 'unreadable-answer',
    };
  const parsed = v.safeParse(replySchema, value);
  if (!parsed.success || Number.isNaN(Date.parse(parsed.output.serverTime)))
    return { ok: false, fault: 'unreadable-answer' };
  return { ok: true, reply: parsed.output };
}

/** A web app on this computer hands its reply over on this computer. */
const mayAnswer = (host: string, webAppUrl: string): boolean =>
  ANSWERING_HOSTS.includes(host) ||
  (LOOPBACK_NAMES.includes(host) && LOOPBACK_NAMES.includes(hostOf(webAppUrl) ?? ''));

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
