/**
 * Reads what came back from a POST. Apps Script answers errors and sign-in pages as HTML with status 200, so only a
 * text that is a whole reply counts; everything else is a fault.
 * It would break if a reply were believed that came from another place than the web app.
 */
import * as v from 'valibot';
import { replySchema } from '../../../shared/protocol/envelope.ts';
import { toCause, type FailureCause } from '../../../shared/protocol/google-failures.ts';
import type { NetworkAnswer } from '../platform/ports.ts';

export type ParsedReply = v.InferOutput<typeof replySchema>;

export type AnswerFault =
  | 'sign-in-needed'
  /** The script ran and its answer is gone: it may have recorded everything. */
  | 'answer-lost'
  /** No web app answers at this address (any more). */
  | 'no-such-web-app'
  /** Google asks the owner of the ledger to authorize it again. */
  | 'owner-must-authorize'
  | 'day-quota'
  | 'web-page-instead'
  | 'unreadable-answer';

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
  if (answer.httpStatus === 404)
    return { ok: false, fault: pathOf(answer.url) === ECHO_PATH ? 'answer-lost' : 'no-such-web-app' };
  const value = parseJson(answer.text);
  if (value === undefined)
    return {
      ok: false,
      fault: answer.text.trimStart().startsWith('<') ? toPageFault(answer.text) : 'unreadable-answer',
    };
  const parsed = v.safeParse(replySchema, value);
  if (!parsed.success || Number.isNaN(Date.parse(parsed.output.serverTime)))
    return { ok: false, fault: 'unreadable-answer' };
  return { ok: true, reply: parsed.output };
}

/** Where the script's answer is handed over once. */
const ECHO_PATH = '/macros/echo';

const PAGE_FAULTS: Partial<Record<FailureCause, AnswerFault>> = {
  forbidden: 'owner-must-authorize',
  'day-quota': 'day-quota',
};

/** What a page with status 200 says in the place of an answer: Google's own words, or those of its front door. */
function toPageFault(html: string): AnswerFault {
  if (/<title>[^<]*Google Drive/i.test(html)) return 'sign-in-needed';
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return PAGE_FAULTS[toCause(words.slice(0, 5000))] ?? 'web-page-instead';
}

/** A web app on this computer hands its reply over on this computer. */
const mayAnswer = (host: string, webAppUrl: string): boolean =>
  ANSWERING_HOSTS.includes(host) ||
  (LOOPBACK_NAMES.includes(host) && LOOPBACK_NAMES.includes(hostOf(webAppUrl) ?? ''));

const pathOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).pathname : null);

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
