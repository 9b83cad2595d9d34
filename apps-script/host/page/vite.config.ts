/**
 * Builds the owner's page to dist/host-page: plain files that the host serves from memory. Also exported as a
 * function, so that the build of everything can run it.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig } from 'vite';

/** The build's settings; `outDir` is absolute. */
export function hostPageConfig(
  outDir = fileURLToPath(new URL('../../../dist/host-page', import.meta.url)),
): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: '/',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 1200 },
  };
}

export default defineConfig(hostPageConfig());
