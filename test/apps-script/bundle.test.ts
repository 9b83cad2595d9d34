import { parse, type AnyNode, type Program } from 'acorn';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCode } from '../../apps-script/build.ts';
import { dialogs, menuRows } from '../../apps-script/src/menus.ts';
import { NIGHTLY, ON_OPEN } from '../../apps-script/src/triggers.ts';
import { pageNames } from '../../apps-script/src/pages.ts';

/** Names that Apps Script does not have, and that a bundler may bring in unseen. */
const MISSING = [
  'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob',
  'btoa', 'crypto', 'performance', 'process', 'Buffer', 'window', 'document', 'navigator', 'AbortController', 'Headers',
  'Request', 'Response', 'queueMicrotask', 'structuredClone', 'require', 'module', 'DOMException', 'Blob', 'FormData',
]; // prettier-ignore

/** Members younger than the language level that Apps Script is known to have. */
const YOUNG_MEMBERS = ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'groupBy', 'isWellFormed', 'toWellFormed', 'structuredClone']; // prettier-ignore

describe('the built script', () => {
  let code = '';
  let program: Program;
  const nodes: AnyNode[] = [];
  const parents = new Map<AnyNode, AnyNode>();

  /** A property, method or parameter of that name: no use of a global. */
  const isOnlyAName = (node: AnyNode): boolean => {
    const parent = parents.get(node);
    if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
    if (parent?.type === 'Property') return parent.key === node && !parent.shorthand && !parent.computed;
    return parent?.type === 'MethodDefinition' && parent.key === node;
  };

  beforeAll(async () => {
    code = await buildCode();
    // Throws on anything above ES2021: private names, static blocks, top-level await, modules.
    program = parse(code, { ecmaVersion: 2021, sourceType: 'script', locations: true });
    const visit = (node: AnyNode): void => {
      nodes.push(node);
      for (const child of Object.values(node) as unknown[]) {
        for (const one of Array.isArray(child) ? (child as unknown[]) : [child]) {
          if (typeof (one as AnyNode | null)?.type !== 'string') continue;
          parents.set(one as AnyNode, node);
          visit(one as AnyNode);
        }
      }
    };
    visit(program);
  });

  const topLevel = () =>
    program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));

  it('is small enough to be evaluated for every call', () => {
    expect(code.length).toBeLessThan(600_000);
  });

  it('does nothing at the top level but declare functions and its one namespace', () => {
    const others = program.body.filter((node) => node.type !== 'FunctionDeclaration');
    expect(others.map((node) => node.type)).toEqual(['VariableDeclaration']);
  });

  it('names no global that Apps Script lacks', () => {
    const names = new Set(MISSING);
    const free = nodes.filter(
      (node) => node.type === 'Identifier' && names.has(node.name) && !isOnlyAName(node),
    );
    expect(free.map((node) => (node as { name: string }).name)).toEqual([]);
  });

  it('loads in an engine that lacks what came after its language level', () => {
    const context = createContext({});
    runInContext('delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.at;', context);
    expect(runInContext(`${code}\ntypeof App.doPost`, context)).toBe('function');
  });

  it('calls no member younger than its language level', () => {
    const called = nodes.flatMap((node) =>
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      node.callee.property.type === 'Identifier' &&
      !node.callee.computed
        ? [node.callee.property.name]
        : [],
    );
    expect(YOUNG_MEMBERS.filter((name) => called.includes(name))).toEqual([]);
  });

  it('has few top-level functions: two doors, the web app, the triggers, and one for each entry of the menu', () => {
    const fromMenu = menuRows.flatMap((row) => (row === 'separator' ? [] : [row.functionName]));
    const known = ['ownerCall', 'webCall', 'doGet', 'doPost', NIGHTLY.functionName, ON_OPEN, ...fromMenu];
    expect(topLevel().sort()).toEqual(known.sort());
  });

  it('opens dialogs only with pages that are built', () => {
    for (const { page } of Object.values(dialogs)) expect(pageNames).toContain(page);
  });
});
