/**
 * The manifest of the extension, one source for Chrome and Firefox. Every permission here is explained to the person
 * and to the stores in `messages.storeListing`.
 * It would break if a host were required that is not one of Google's two script hosts: the stores' text promises them
 * only. The optional host is never asked for as a whole: reminders ask for the one host of the person's calendar.
 */

export type BrowserTarget = 'chrome' | 'firefox';

export interface ManifestOptions {
  target: BrowserTarget;
  /** Dotted numbers, from package.json. */
  version: string;
  /** For builds that talk to a web app on this computer; never in a published package. */
  allowLoopback: boolean;
}

/** Apps Script answers at the first host and hands the reply over at the second, after a redirect. */
export const SCRIPT_HOSTS = [
  'https://script.google.com/macros/*',
  'https://script.googleusercontent.com/*',
] as const;

/** Calendars can be anywhere; asked for host by host, in the click that turns a calendar on. */
export const OPTIONAL_HOSTS = 'https://*/*';

export const LOOPBACK_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'] as const;

export const GECKO_ID = 'mentor-ledger@mentor-ledger.example';

export const ICON_SIZES = [16, 32, 48, 128] as const;

const CHECK_IN_PAGE = 'check-in/check-in.html';

interface FirefoxKeys {
  sidebar_action?: {
    default_panel: string;
    default_title: string;
    default_icon: Record<string, string>;
    open_at_install: boolean;
  };
  browser_specific_settings?: {
    gecko: {
      id: string;
      strict_min_version: string;
      data_collection_permissions: { required: string[] };
    };
    gecko_android: { strict_min_version: string };
  };
}

type SharedManifest = Omit<chrome.runtime.ManifestV3, 'background' | 'permissions' | 'options_ui'> & {
  permissions: string[];
  background: { service_worker: string } | { scripts: string[] };
  options_ui: { page: string; open_in_tab: boolean };
};

export type ExtensionManifest = SharedManifest & FirefoxKeys;

const icons = Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icons/icon-${size}.png`]));

const forChrome = {
  minimum_chrome_version: '120',
  background: { service_worker: 'background.js' },
  side_panel: { default_path: `${CHECK_IN_PAGE}?host=panel` },
};

const forFirefox = {
  background: { scripts: ['background.js'] },
  sidebar_action: {
    default_panel: `${CHECK_IN_PAGE}?host=panel`,
    default_title: '__MSG_extensionName__',
    default_icon: icons,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '140.0',
      data_collection_permissions: {
        required: ['personallyIdentifyingInfo', 'websiteContent', 'personalCommunications'],
      },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** The manifest as it is written to `manifest.json`. */
export function toManifest({ target, version, allowLoopback }: ManifestOptions): ExtensionManifest {
  return {
    manifest_version: 3,
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    icons,
    action: {
      default_title: '__MSG_actionTitle__',
      default_popup: `${CHECK_IN_PAGE}?host=popup`,
      default_icon: icons,
    },
    options_ui: { page: 'options/options.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'alarms',
      ...(target === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: [OPTIONAL_HOSTS],
    host_permissions: [...SCRIPT_HOSTS, ...(allowLoopback ? LOOPBACK_HOSTS : [])],
    ...(target === 'chrome' ? forChrome : forFirefox),
  };
}
