/**
 * HtmlService: pages and panels as plain documents. Templates are left out on purpose: they would run `<? ?>`
 * found anywhere in a built page.
 */
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { mismatch, requireSignature, type ParameterKind } from '../layer/parameters.ts';
import { enumeration, sealed, type EnumMember } from '../layer/sealed.ts';

/** All that is known of an HtmlOutput. Sizes in CSS pixels. */
export interface HtmlState {
  html: string;
  title: string;
  widthPx: number | null;
  heightPx: number | null;
  metaTags: { name: string; content: string }[];
  frameOptions: 'DEFAULT' | 'ALLOWALL';
  faviconUrl: string;
}

/** The meta tags that Google lets through (documented). */
const allowedMetaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const SandboxMode = enumeration(['EMULATED', 'IFRAME', 'NATIVE']);
const XFrameOptionsMode = enumeration(['DEFAULT', 'ALLOWALL']);

/** The service, and a reader that tells what an HtmlOutput holds (null when the object is none). */
export function createHtmlService(bridge: Bridge): {
  service: object;
  read: (value: object) => HtmlState | null;
} {
  const states = new WeakMap<object, HtmlState>();
  const create = (html: string) => {
    const state: HtmlState = {
      html,
      title: '',
      widthPx: null,
      heightPx: null,
      metaTags: [],
      frameOptions: 'DEFAULT',
      faviconUrl: '',
    };
    const output = createHtmlOutputObject(state);
    states.set(output, state);
    return output;
  };
  const service = sealed('HtmlService', {
    createHtmlOutput(...args: unknown[]) {
      requireSignature('HtmlService.createHtmlOutput', args, [], ['string']);
      return create((args[0] as string | undefined) ?? '');
    },
    createHtmlOutputFromFile(...args: unknown[]) {
      requireSignature('HtmlService.createHtmlOutputFromFile', args, ['string']);
      const name = (args[0] as string).replace(/\.html$/, '');
      const html = Object.hasOwn(bridge.environment.htmlFiles, name)
        ? bridge.environment.htmlFiles[name]
        : null;
      if (html === null || html === undefined) throw exception(`No HTML file named ${name} was found.`);
      return create(html);
    },
    SandboxMode,
    XFrameOptionsMode,
  });
  return { service, read: (value) => states.get(value) ?? null };
}

function createHtmlOutputObject(state: HtmlState): object {
  const take = (method: string, args: unknown[], ...kinds: ParameterKind[]) =>
    requireSignature(`HtmlService.HtmlOutput.${method}`, args, kinds);
  const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const output: object = sealed('HtmlOutput', {
    append(...args: unknown[]) {
      take('append', args, 'string');
      state.html += args[0] as string;
      return output;
    },
    appendUntrusted(...args: unknown[]) {
      take('appendUntrusted', args, 'string');
      state.html += escape(args[0] as string);
      return output;
    },
    setContent(...args: unknown[]) {
      take('setContent', args, 'string');
      state.html = args[0] as string;
      return output;
    },
    clear() {
      state.html = '';
      return output;
    },
    setTitle(...args: unknown[]) {
      take('setTitle', args, 'string');
      state.title = args[0] as string;
      return output;
    },
    setWidth(...args: unknown[]) {
      take('setWidth', args, 'integer');
      state.widthPx = args[0] as number;
      return output;
    },
    setHeight(...args: unknown[]) {
      take('setHeight', args, 'integer');
      state.heightPx = args[0] as number;
      return output;
    },
    setFaviconUrl(...args: unknown[]) {
      take('setFaviconUrl', args, 'string');
      state.faviconUrl = args[0] as string;
      return output;
    },
    addMetaTag(...args: unknown[]) {
      take('addMetaTag', args, 'string', 'string');
      const [name, content] = args as [string, string];
      if (!allowedMetaTags.includes(name))
        throw exception('The meta tag you specified is not allowed in this context.');
      state.metaTags.push({ name, content });
      return output;
    },
    setSandboxMode: () => output,
    setXFrameOptionsMode(...args: unknown[]) {
      const mode = args[0] as EnumMember;
      if (!Object.values(XFrameOptionsMode).includes(mode))
        throw mismatch('HtmlService.HtmlOutput.setXFrameOptionsMode', args);
      state.frameOptions = mode === XFrameOptionsMode.ALLOWALL ? 'ALLOWALL' : 'DEFAULT';
      return output;
    },
    getContent: () => state.html,
    getTitle: () => state.title,
    getWidth: () => state.widthPx,
    getHeight: () => state.heightPx,
    getFaviconUrl: () => state.faviconUrl,
    getMetaTags: () =>
      state.metaTags.map(({ name, content }) =>
        sealed('HtmlOutputMetaTag', { getName: () => name, getContent: () => content }),
      ),
  });
  return output;
}
