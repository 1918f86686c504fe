import { relative } from 'node:path';
import pg from 'pg';
import ts from 'typescript';
import type { Finding } from '../sources.ts';
import { describe } from './describe.ts';
import { Nullability } from './nullability.ts';
import { isSql, type Sources } from './program.ts';
import { compareRow, propertiesOf } from './rows.ts';
import { Open, textsOf } from './texts.ts';

export interface StatementReport {
  /** Statements, and the texts that they may become. */
  readonly statements: number;
  readonly texts: number;
  readonly findings: readonly Finding[];
}

const STATEMENT = /^[\s(]*(?:select|insert|update|delete|with|merge)\s/i;
const TABLE = /(?<![\w.])([a-z_]+\.[a-z_]+)(?:\s+(?:as\s+)?([a-z]\w*))?/g;

interface Read {
  readonly template: ts.TaggedTemplateExpression;
  readonly texts: readonly string[];
  readonly finding: Finding;
}

/** Has PostgreSQL read every raw statement of the files, on a migrated database, and compares the rows with their types. */
export async function checkStatements(sources: Sources, database: pg.ClientConfig): Promise<StatementReport> {
  const pieces = new Set<ts.Node>();
  const findings: Finding[] = [];
  const read: Read[] = [];
  const open: Omit<Read, 'texts'>[] = [];
  for (const file of sources.files) {
    for (const template of templatesOf(file)) {
      const finding = { path: relative(sources.root, file.fileName), line: lineOf(file, template), message: '' };
      try {
        read.push({ template, texts: textsOf(sources, template, pieces), finding });
      } catch (error) {
        if (error instanceof Open) open.push({ template, finding });
        else findings.push({ ...finding, message: wordsOf(error) });
      }
    }
  }
  for (const { template, finding } of open)
    if (!pieces.has(template)) findings.push({ ...finding, message: 'is given SQL where nothing reads the whole' });
  const whole = read.filter(({ template }) => !pieces.has(template));
  const client = new pg.Client(database);
  await client.connect();
  try {
    const nullability = await Nullability.read(client);
    for (const { template, texts, finding } of whole) {
      const wrong = new Set<string>();
      for (const text of texts) {
        const faults = STATEMENT.test(text)
          ? await faultsOf(client, nullability, sources, template, text)
          : await faultsOfPiece(client, template.getSourceFile().text, text);
        for (const message of faults) wrong.add(message);
      }
      for (const message of wrong) findings.push({ ...finding, message });
    }
  } finally {
    await client.end();
  }
  return { statements: whole.length, texts: whole.reduce((sum, { texts }) => sum + texts.length, 0), findings };
}

async function faultsOf(
  client: pg.Client,
  nullability: Nullability,
  { checker }: Sources,
  template: ts.TaggedTemplateExpression,
  text: string,
): Promise<string[]> {
  try {
    const columns = await describe(client, text);
    const [row] = template.typeArguments ?? [];
    const declared = row ? propertiesOf(checker, row) : null;
    if (declared === null) return [];
    const nulls = nullability.of(text, columns);
    const known = columns.map((column, index) => ({ ...column, nulls: nulls[index] ?? 'unknown' }));
    return compareRow(declared, known);
  } catch (error) {
    return [wordsOf(error)];
  }
}

/** A piece that the builder takes: it has to make sense on a table that its file names. */
async function faultsOfPiece(client: pg.Client, code: string, text: string): Promise<string[]> {
  const mentioned = new Set([...text.matchAll(/(?<![\w.])([a-z]\w*)\.(?=[a-z"])/g)].map((match) => match[1]));
  const tables = [...code.matchAll(TABLE)].map(([, table = '', alias = '']) => ({ table, alias }));
  const named = tables.filter(({ alias }) => mentioned.has(alias));
  const lists = named.length > 0 ? [named] : tables.map((one) => [one]);
  let first = 'no table of this file has what it names';
  for (const list of lists) {
    const from = [...new Map(list.map(({ table, alias }) => [alias, `${table} ${alias}`])).values()].join(', ');
    for (const statement of [`select ${text} from ${from}`, `select 1 from ${from} where null = ${text}`]) {
      const fault = await describe(client, statement).then(() => null, wordsOf);
      if (fault === null) return [];
      if (/does not exist/.test(fault)) first = fault;
    }
  }
  return [first];
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function templatesOf(file: ts.SourceFile): ts.TaggedTemplateExpression[] {
  const found: ts.TaggedTemplateExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isSql(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const lineOf = (file: ts.SourceFile, node: ts.Node): number =>
  file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
