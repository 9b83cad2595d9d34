/**
 * What Google's V8 does not parse or have in a pushed file: modules, private members, static fields and blocks,
 * dynamic import, the `v` flag. Node would run them all, so they are looked for in the syntax tree.
 */
import { parse, type AnyNode, type Program } from 'acorn';

/**
 * Checks one file and returns the names of the functions declared at its top level.
 * @throws Error in the form of Google's own refusal, with file and line.
 */
export function checkScript(fileName: string, code: string): string[] {
  const refuse = (message: string, line: number) =>
    new Error(`Syntax error: ${message} line: ${line} file: ${fileName}`);
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: 2024, sourceType: 'script', locations: true });
  } catch (error) {
    const { loc, message } = error as SyntaxError & { loc?: { line: number } };
    throw refuse(`SyntaxError: ${message}`, loc?.line ?? 1);
  }
  visit(program, (node) => {
    const objection = objectionTo(node);
    if (objection) throw refuse(`SyntaxError: ${objection}`, node.loc?.start.line ?? 1);
  });
  return program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
}

function objectionTo(node: AnyNode): string | null {
  if (node.type === 'PrivateIdentifier') return 'Unexpected identifier: private names (#) are not supported';
  if (node.type === 'StaticBlock') return 'Unexpected token {: static blocks are not supported';
  if (node.type === 'PropertyDefinition' && node.static)
    return 'Unexpected token =: static fields are not supported';
  if (node.type === 'ImportExpression') return 'Cannot use import() outside a module';
  if (node.type === 'Literal' && node.regex?.flags.includes('v'))
    return "Invalid regular expression flags: 'v'";
  return null;
}

function visit(node: AnyNode, check: (node: AnyNode) => void): void {
  check(node);
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) visit(child, check);
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
