import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** What stands behind each import of the package, in the sources. */
export const ENTRIES: Readonly<Record<string, string>> = {
  headwater: resolve(root, "src/index.ts"),
  "headwater/server": resolve(root, "src/server.ts"),
  "headwater/client": resolve(root, "src/client/operations.ts"),
};

/** A public name as its entry exports it. */
export interface PublicName {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  /** The programs of its doc comment. */
  readonly examples: readonly string[];
}

/** Returns the values (not the types) that an entry exports, with the examples of their doc comments. */
export async function publicNames(entry: string): Promise<PublicName[]> {
  const names: PublicName[] = [];
  for (const statement of parse(entry, await readFile(entry, "utf8")).statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) throw new Error("Names one by one");
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) throw new Error("From where");
    const file = resolve(entry, "..", moduleSpecifier.text);
    const source = parse(file, await readFile(file, "utf8"));
    for (const element of exportClause.elements) {
      if (element.isTypeOnly) continue;
      const name = element.name.text;
      const declaration = source.statements.find((node) => declares(node, name));
      const comments = declaration === undefined ? [] : ts.getJSDocCommentsAndTags(declaration);
      const text = comments.map((comment) => comment.getText(source)).join("\n");
      names.push({ name, file, examples: examplesOf(text) });
    }
  }
  return names;
}

/** Returns the program with the imports of the package leading to the sources. */
export function linkToSources(program: string): string {
  return program.replaceAll(/(?<=from )"(headwater(?:\/\w+)?)"/g, (whole, name: string) =>
    ENTRIES[name] === undefined ? whole : JSON.stringify(ENTRIES[name]),
  );
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function declares(node: ts.Statement, name: string): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name?.text === name;
  return (
    ts.isVariableStatement(node) &&
    node.declarationList.declarations.some((declaration) => declaration.name.getText() === name)
  );
}

function examplesOf(comment: string): string[] {
  return comment
    .split("@example")
    .slice(1)
    .map((part) => /```ts\n([\s\S]*?)```/.exec(part)?.[1] ?? "")
    .map((program) => program.replaceAll(/^ ?\* ?/gm, "").replaceAll(/^ \* ?/gm, ""));
}
