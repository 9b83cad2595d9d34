/**
 * The notices of the libraries that a bundle holds, as their licenses ask: read from the modules that the bundler really
 * took in, so that none is told that is not there and none is missing. It would break silently with a library that
 * brings no license text, so that stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a build with Vite gives: one result, or one for each format. */
interface Output {
  output: readonly ({ type: 'chunk'; moduleIds: readonly string[] } | { type: 'asset' })[];
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/** Absolute paths of the modules in a build's files. */
export const modulesOf = (result: unknown): string[] =>
  (Array.isArray(result) ? (result as Output[]) : [result as Output]).flatMap((each) =>
    each.output.flatMap((file) => (file.type === 'chunk' ? [...file.moduleIds] : [])),
  );

/**
 * The text of all notices, the same whatever the order and place of the modules.
 * @throws Error naming a library without a license text.
 */
export function toNotices(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((module) => folderOf(module) ?? []));
  const notices = [...folders].map(toNotice).sort((one, other) => (one < other ? -1 : 1));
  const head = 'Mentor Ledger is under the MIT license. It contains these libraries:\n';
  return [head, ...new Set(notices)].join(`\n${'-'.repeat(78)}\n\n`);
}

/** Folder of the package that a module belongs to; null for a module of ours or of the bundler. */
function folderOf(module: string): string | null {
  const file = module.replace(/^\0/, '').split('?')[0]!.replaceAll('\\', '/');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder ?? null;
}

function toNotice(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = 'see below', repository, homepage } = manifest;
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const file = readdirSync(folder)
    .sort()
    .find((each) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(each));
  if (!file || !existsSync(path.join(folder, file)))
    throw new Error(`${name} ${version} brings no license text: its notice can’t be made.`);
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const place = source.replace(/^git\+/, '').replace(/\.git$/, '');
  return `${name} ${version} (${license})\nSource: ${place || `npm package ${name}`}\n\n${text}\n`;
}
