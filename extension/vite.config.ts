/**
 * How the extension's files are bundled: scripts as one self-contained IIFE each, pages as modules.
 * It would break if a script were split: a chunk that a page must import fails silently inside the calendar page.
 */
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { noRawHtml } from './packaging/no-raw-html.ts';

const SOURCE = resolve(import.meta.dirname, 'src');

export interface BundleOptions {
  /** Absolute folder. */
  outDir: string;
  allowLoopback: boolean;
}

const base = ({ outDir, allowLoopback }: BundleOptions): InlineConfig => ({
  configFile: false,
  root: SOURCE,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [noRawHtml()],
  define: { __ALLOW_LOOPBACK__: JSON.stringify(allowLoopback) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir,
    emptyOutDir: false,
    target: ['chrome120', 'firefox140'],
    modulePreload: false,
    reportCompressedSize: false,
    minify: true,
  },
});

export interface ScriptBundle {
  /** Relative to `src`. */
  entry: string;
  /** Written to the root of the extension. */
  fileName: string;
  /** Name of the export whose result becomes the value of the whole script, for scripts that are injected. */
  result?: string;
}

/** A script: one file without imports, nothing left behind in the global scope. */
export function toScriptConfig(bundle: ScriptBundle, options: BundleOptions): InlineConfig {
  const config = base(options);
  return {
    ...config,
    build: {
      ...config.build,
      lib: {
        entry: resolve(SOURCE, bundle.entry),
        formats: ['iife'],
        name: 'script',
        fileName: () => bundle.fileName,
      },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          ...(bundle.result && { banner: '(()=>{', footer: `return script.${bundle.result}();})();` }),
        },
      },
    },
  };
}

/** The pages, each with its own entry; what they share is loaded once. */
export function toPagesConfig(pages: readonly string[], options: BundleOptions): InlineConfig {
  const config = base(options);
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: pages.map((page) => resolve(SOURCE, page)),
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name].js',
          assetFileNames: 'pages/[name][extname]',
        },
      },
    },
  };
}
