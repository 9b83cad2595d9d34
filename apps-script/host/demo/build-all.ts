/**
 * Builds everything that the demonstration and the journeys run on: the script's bundle, the owner's page of the host,
 * the extension. What a person installs is exactly what is built here, but for the loopback addresses that a
 * development build of the extension accepts.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildExtension } from '../../../extension/build.ts';
import { buildAppsScript } from '../../build.ts';
import { hostPageConfig } from '../page/vite.config.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Built {
  /** Folder with Code.js, appsscript.json and the pages. */
  bundleDir: string;
  hostPageDir: string;
  chromeDir: string;
  firefoxDir: string;
}

/** Where `buildAll` puts things; absolute. */
export const builtFolders: Built = {
  bundleDir: resolve(root, 'dist/apps-script'),
  hostPageDir: resolve(root, 'dist/host-page'),
  chromeDir: resolve(root, 'dist/extension/chrome'),
  firefoxDir: resolve(root, 'dist/extension/firefox'),
};

/** Builds all parts; `say` is told of each. Throws what the bundler throws. */
export async function buildAll(say: (text: string) => void = () => undefined): Promise<Built> {
  say('building the script');
  await buildAppsScript({ outDir: builtFolders.bundleDir });
  say('building the owner’s page');
  await build(hostPageConfig(builtFolders.hostPageDir));
  say('building the extension');
  await buildExtension({ outDir: builtFolders.chromeDir, target: 'chrome' });
  await buildExtension({ outDir: builtFolders.firefoxDir, target: 'firefox' });
  return builtFolders;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll((text) => console.log(text));
