/**
 * The HTML pages that Google sends instead of the script's answer. They carry status 200 and no CORS header when a
 * script failed: a client that looks at the status alone takes them for success.
 */
import { escapeHtml } from '../runtime/frame-document.ts';

function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>${body}</html>`;
}

/** The page for an exception, a refused start, or an unusable result. */
export function errorPage(message: string): string {
  const style = 'text-align:center;font-family:monospace;margin:50px auto 0;max-width:600px';
  return page(
    'Error',
    `<body style="margin:20px"><div>Google Apps Script</div><div style="${style}">${escapeHtml(message)}</div></body>`,
  );
}

export const movedPage = (location: string) =>
  `<HTML><HEAD><TITLE>Moved Temporarily</TITLE></HEAD><BODY><H1>Moved Temporarily</H1>The document has moved <A HREF="${escapeHtml(location)}">here</A>.</BODY></HTML>`;

export const notFoundPage = () =>
  page('Page Not Found', '<body><p>Sorry, unable to open the file at this time.</p></body>');

export const statusPage = (status: number, text: string) =>
  page(`Error ${status}`, `<body><p><b>${status}.</b> ${escapeHtml(text)}</p></body>`);

/** Stands for Google's sign-in; the address that was asked for comes after it. */
export const signInPage = (continueTo: string) =>
  page(
    'Sign in - Google Accounts',
    `<body><h1>Sign in</h1><p>to continue to Google Apps Script</p>
<form method="post" action="/local-host/sign-in"><input type="hidden" name="continue" value="${escapeHtml(continueTo)}">
<label>E-mail <input name="email" type="email" required></label> <button>Next</button></form></body>`,
  );

export interface OuterPage {
  title: string;
  metaTags: { name: string; content: string }[];
  faviconUrl: string;
  frameUrl: string;
  frameId: string;
}

/** As observed on a live web app. */
const sandbox =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin ' +
  'allow-scripts allow-storage-access-by-user-activation allow-top-navigation-by-user-activation';

/** The page around a script's HTML: a bar, a sandboxed frame, and the relay for google.script.run. */
export function outerPage(
  { title, metaTags, faviconUrl, frameUrl, frameId }: OuterPage,
  relay: string,
): string {
  const metas = metaTags.map(
    ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
  );
  const icon = faviconUrl ? `<link rel="icon" href="${escapeHtml(faviconUrl)}">` : '';
  const style =
    '<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>';
  const frame = `<iframe id="sandboxFrame" sandbox="${sandbox}" src="${escapeHtml(frameUrl)}" data-frame-id="${escapeHtml(frameId)}"></iframe>`;
  return page(title, `<body>${frame}<script>${relay}</script></body>`, metas.join('') + icon + style);
}
