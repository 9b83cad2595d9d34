/**
 * How the script's code is built: one IIFE under the name `App`, in a language level that Apps Script parses (no
 * private names, no static blocks). Made smaller; names of functions stay, so that a stack trace can be read.
 */
import type { InlineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

/** The bundler's settings, new each time since it changes them; nothing is written, the caller adds the top-level functions. */
export const scriptConfig = (): InlineConfig => ({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: {
    write: false,
    target: 'es2021',
    minify: false,
    rollupOptions: {
      output: { comments: false, minify: { compress: true, mangle: { keepNames: true }, codegen: true } },
    },
    lib: {
      entry: fileURLToPath(new URL('src/entry.ts', import.meta.url)),
      formats: ['iife'],
      name: 'App',
      fileName: () => 'Code.js',
    },
  },
});
