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
import { whyNotWritable } from '../set-up/writable.mjs';
import { FileInUse, lockFile } from '../store/file-lock.ts';
import { forgetBuilt, hashInputs, isBuilt, noteBuilt } from './build-stamp.ts';

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

const dist = resolve(root, 'dist');
const stampFile = resolve(dist, 'built.json');
const folders = Object.values(builtFolders) as string[];

/**
 * Builds all parts, unless they are built from these very sources; `say` is told of each. One process at a time: another
 * one waits. Throws what the bundler throws.
 */
export async function buildAll(say: (text: string) => void = () => undefined): Promise<Built> {
  const hash = hashInputs(root);
  if (isBuilt(stampFile, folders, hash)) return builtFolders;
  const trouble = whyNotWritable(dist);
  if (trouble)
    throw new Error(
      `The folder of what is built, ${trouble}. Use a copy of the sources in a folder of your own, or mend that, then try again.`,
    );
  const unlock = await lockWhenFree(stampFile, say);
  try {
    if (isBuilt(stampFile, folders, hash)) return builtFolders;
    forgetBuilt(stampFile);
    say('building the script');
    await buildAppsScript({ outDir: builtFolders.bundleDir });
    say('building the owner’s page');
    await build(hostPageConfig(builtFolders.hostPageDir));
    say('building the extension');
    await buildExtension({ outDir: builtFolders.chromeDir, target: 'chrome' });
    await buildExtension({ outDir: builtFolders.firefoxDir, target: 'firefox' });
    noteBuilt(stampFile, folders, hash);
    return builtFolders;
  } finally {
    unlock();
  }
}

async function lockWhenFree(path: string, say: (text: string) => void): Promise<() => void> {
  for (let isTold = false; ; isTold = true) {
    try {
      return lockFile(path);
    } catch (error) {
      if (!(error instanceof FileInUse)) throw error;
      if (!isTold) say(`waiting for process ${error.pid}, which builds already`);
      await new Promise((done) => setTimeout(done, 300));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll((text) => console.log(text));
