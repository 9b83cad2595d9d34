/** Asks a web app who it is. Only its answer counts: a page of Google's, or none, is no answer. */

const LONGEST_WAIT_MS = 25_000;

/** The proof in the answer to this text; null where there is none. Never rejects. */
export async function askWebApp(url: string, ping: string): Promise<string | null> {
  const gone = new AbortController();
  const timer = setTimeout(() => {
    gone.abort();
  }, LONGEST_WAIT_MS);
  try {
    const response = await fetch(url, {
      method: 'POST',
      // Any other type would be asked about first, which Google does not answer.
      headers: { 'content-type': 'text/plain;charset=utf-8' },
      body: ping,
      credentials: 'omit',
      signal: gone.signal,
    });
    const reply = (await response.json()) as { ledger?: { proof?: unknown } } | null;
    const proof = reply?.ledger?.proof;
    return typeof proof === 'string' ? proof : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
