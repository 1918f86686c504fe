import { IMPORT_LIMITS } from './import.ts';
import { importTable, type ImportTable } from './import-table.ts';
import { problems } from './problems.ts';
import { type DumpedTable, ownersPasswords } from './whmcs-passwords.ts';

const CLIENTS = 'tblclients';

/** The columns of WHMCS 8, for a dump that says them neither in the statement nor by creating the table. */
const WHMCS_COLUMNS = (
  'id uuid firstname lastname companyname email address1 address2 city state postcode country ' +
  'phonenumber tax_id password authmodule authdata currency defaultgateway credit taxexempt ' +
  'latefeeoveride overideduenotices separateinvoices disableautocc datecreated notes billingcid ' +
  'securityqid securityqans groupid cardtype cardlastfour cardnum startdate expdate issuenumber ' +
  'bankname banktype bankcode bankacct gatewayid lastlogin ip host status language pwresetkey ' +
  'emailoptout marketing_emails_opt_in overrideautoclose allow_sso email_verified email_preferences ' +
  'created_at updated_at pwresetexpiry'
).split(' ');

/** The tables that say with which password somebody signs in: since WHMCS 8 they do so as users, who own clients. */
const SIGN_IN_TABLES = ['tblusers', 'tblusers_clients'];

/** What a client has that a customer may have: the rest of the table is not read. */
const WANTED = new Set(
  (
    'id firstname lastname companyname email address1 address2 city state postcode country phonenumber ' +
    'tax_id datecreated notes status language'
  ).split(' '),
);

type Token =
  | { readonly kind: 'word' | 'name' | 'text' | 'sign'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

/**
 * The clients in a dump of WHMCS's database by mysqldump or phpMyAdmin: the INSERT (or REPLACE) statements of
 * `tblclients`, whose columns the statement names, else the CREATE TABLE before it, else WHMCS 8. Everything else in the
 * dump is passed over; nothing of it is run.
 *
 * @param withPasswords reads the owners' passwords too
 * @throws ProblemError `customers.import_bad_sql` {line}, `customers.import_no_clients` without such a statement, and those of `importTable`
 */
export function readWhmcsDump(text: string, withPasswords = false): ImportTable {
  const dumped = readTables(text, withPasswords ? [CLIENTS, ...SIGN_IN_TABLES] : [CLIENTS]);
  const clients = dumped.get(CLIENTS);
  if (!clients) throw problems.import_no_clients();
  const { columns, rows } = clients;
  const kept = columns.flatMap((name, index) => (WANTED.has(name.toLowerCase()) ? [index] : []));
  const table = importTable(
    'whmcs',
    kept.map((index) => columns[index] ?? ''),
    rows.map((row) => kept.map((index) => unescaped(row[index] ?? ''))),
  );
  return withPasswords ? { ...table, passwords: ownersPasswords(dumped) } : table;
}

/** The rows of some tables, each under the columns that its statements have in common. */
function readTables(text: string, wanted: readonly string[]): Map<string, DumpedTable> {
  const tokens = tokensOf(text);
  const known = new Map<string, readonly string[]>([[CLIENTS, WHMCS_COLUMNS]]);
  const dumped = new Map<string, DumpedTable & { readonly rows: string[][] }>();
  for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
    const verb = token.kind === 'word' ? token.text.toLowerCase() : '';
    if (verb === 'create') {
      const created = createdColumns(tokens, wanted);
      if (created) known.set(created.table, created.columns);
    } else if (verb === 'insert' || verb === 'replace') {
      const inserted = insertedInto(tokens, { known, wanted });
      if (inserted === null) tokens.skipStatement();
      else {
        const { table, columns } = inserted;
        const before = dumped.get(table) ?? { columns, rows: [] };
        if (before.columns.join() !== columns.join()) throw tokens.fault();
        dumped.set(table, before);
        readRows(tokens, columns.length, before.rows);
      }
    } else if (token.text !== ';') tokens.skipStatement();
  }
  return dumped;
}

/** The columns of `create table tblclients (`name` type …, …)`; null for a table that is not wanted. */
function createdColumns(
  tokens: Tokens,
  wanted: readonly string[],
): { readonly table: string; readonly columns: readonly string[] } | null {
  let token = tokens.next();
  if (token.text.toLowerCase() !== 'table') return tokens.skipStatement();
  token = tokens.next();
  while (token.kind === 'word' && ['if', 'not', 'exists'].includes(token.text.toLowerCase())) token = tokens.next();
  const table = qualified(tokens, token).toLowerCase();
  if (!wanted.includes(table) || tokens.next().text !== '(') return tokens.skipStatement();
  const columns: string[] = [];
  let depth = 1;
  let begins = true;
  while (depth > 0) {
    token = tokens.next();
    if (token.kind === 'end') throw tokens.fault();
    if (begins && token.kind === 'name') columns.push(token.text);
    begins = depth === 1 && token.kind === 'sign' && token.text === ',';
    if (token.kind === 'sign' && token.text === '(') depth += 1;
    if (token.kind === 'sign' && token.text === ')') depth -= 1;
    if (columns.length > IMPORT_LIMITS.columns) throw tooWide();
  }
  tokens.skipStatement();
  return { table, columns };
}

/** The columns of `insert into tblclients [(…)] values`; null for a table that is not wanted, or whose columns nothing names. */
function insertedInto(
  tokens: Tokens,
  { known, wanted }: { readonly known: ReadonlyMap<string, readonly string[]>; readonly wanted: readonly string[] },
): { readonly table: string; readonly columns: readonly string[] } | null {
  let token = tokens.next();
  while (token.kind === 'word' && ['into', 'ignore', 'delayed', 'low_priority'].includes(token.text.toLowerCase()))
    token = tokens.next();
  if (token.text === ';') return null;
  const table = qualified(tokens, token).toLowerCase();
  if (!wanted.includes(table)) return null;
  token = tokens.next();
  let columns = known.get(table) ?? [];
  if (token.kind === 'sign' && token.text === '(') {
    const named: string[] = [];
    for (token = tokens.next(); token.text !== ')' || token.kind !== 'sign'; token = tokens.next()) {
      if (token.kind === 'name' || token.kind === 'word') named.push(token.text);
      else if (token.text !== ',') throw tokens.fault();
      if (named.length > IMPORT_LIMITS.columns) throw tooWide();
    }
    columns = named;
    token = tokens.next();
  }
  if (!/^values?$/i.test(token.text)) throw tokens.fault();
  return columns.length === 0 ? null : { table, columns };
}

/** `(…), (…);` each as long as the columns. */
function readRows(tokens: Tokens, width: number, rows: string[][]): void {
  for (;;) {
    expectSign(tokens, '(');
    const row: string[] = [];
    for (let comma = ','; comma === ','; comma = tokens.next().text) {
      if (row.length === width) throw tokens.fault();
      row.push(readValue(tokens));
      const after = tokens.peek();
      if (after.kind !== 'sign' || (after.text !== ',' && after.text !== ')')) throw tokens.fault();
    }
    if (row.length !== width) throw tokens.fault();
    if (rows.length === IMPORT_LIMITS.rows) throw problems.import_too_many_rows({ max: IMPORT_LIMITS.rows });
    rows.push(row);
    const { text } = tokens.next();
    if (text === ';' || text === '') return;
    if (text !== ',') throw tokens.fault();
  }
}

/** A text, a number or NULL; a text may have its letters named before it (`_utf8mb4'…'`). */
function readValue(tokens: Tokens): string {
  const token = tokens.next();
  if (token.kind === 'text') return token.text;
  if (token.kind === 'sign' && (token.text === '-' || token.text === '+')) return token.text + tokens.next().text;
  if (token.kind !== 'word') throw tokens.fault();
  if (token.text.startsWith('_') && tokens.peek().kind === 'text') return tokens.next().text;
  return /^null$/i.test(token.text) ? '' : token.text;
}

function expectSign(tokens: Tokens, sign: string): void {
  const token = tokens.next();
  if (token.kind !== 'sign' || token.text !== sign) throw tokens.fault();
}

/** `database`.`table`: the table. */
function qualified(tokens: Tokens, first: Token): string {
  if (tokens.peek().text !== '.') return first.text;
  tokens.next();
  return tokens.next().text;
}

const tooWide = () => problems.import_too_many_columns({ max: IMPORT_LIMITS.columns });

interface Tokens {
  next(): Token;
  peek(): Token;
  /** Goes on behind the next semicolon that stands in no text. */
  skipStatement(): null;
  fault(): Error;
}

const END: Token = { kind: 'end', text: '' };
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', Z: '\u001A', 0: '' };

const IN_SINGLE = /\\([\s\S])|''/g;
const IN_DOUBLE = /\\([\s\S])|""/g;

/** What stands between quotes: `\n` is a line, `\'` is a quote, and so are two of those that it stands between. */
function withoutEscapes(inner: string, quote: string): string {
  return inner.replace(quote === "'" ? IN_SINGLE : IN_DOUBLE, (all, letter: string | undefined) =>
    letter === undefined ? all.slice(1) : (ESCAPED[letter] ?? letter),
  );
}

/** MySQL's words, one at a time; comments are passed over, those that MySQL would run (`/*!40000 …`) too. */
function tokensOf(text: string): Tokens {
  let at = 0;
  let ahead: Token | undefined;
  const fault = () => problems.import_bad_sql({ line: lineAt(text, at) });

  /** From one quote to the next that is neither escaped nor doubled. */
  const quoted = (quote: string): string => {
    const from = at + 1;
    const hasEscapes = quote !== '`';
    for (at = from; ; at += 1) {
      const letter = text[at];
      if (letter === undefined) throw fault();
      if (letter === '\\' && hasEscapes) at += 1;
      else if (letter === quote) {
        if (text[at + 1] !== quote) break;
        at += 1;
      }
    }
    const inner = text.slice(from, at);
    at += 1;
    if (hasEscapes && inner.includes('\\')) return withoutEscapes(inner, quote);
    return inner.includes(quote) ? inner.replaceAll(quote + quote, quote) : inner;
  };

  const read = (): Token => {
    at = behindBlanks(text, at);
    const letter = text[at];
    if (letter === undefined) return END;
    if (letter === "'" || letter === '"') return { kind: 'text', text: quoted(letter) };
    if (letter === '`') return { kind: 'name', text: quoted(letter) };
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    at += word?.length ?? 1;
    return word === undefined ? { kind: 'sign', text: letter } : { kind: 'word', text: word };
  };

  const next = (): Token => {
    const token = ahead ?? read();
    ahead = undefined;
    return token;
  };
  return {
    next,
    peek: () => (ahead ??= read()),
    skipStatement: () => {
      for (let token = next(); token.kind !== 'end'; token = next())
        if (token.kind === 'sign' && token.text === ';') break;
      return null;
    },
    fault,
  };
}

const WORD = /[\p{L}\p{N}_$.]+/uy;
const BLANK = /\s+/y;

/** Where the next word begins, behind spaces and comments. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
    const two = text.slice(at, at + 2);
    const end = two === '/*' ? '*/' : text[at] === '#' || two === '--' ? '\n' : null;
    if (end === null) return at;
    const ends = text.indexOf(end, at + 2);
    if (ends < 0) return text.length;
    at = ends + end.length;
  }
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'" };

/** WHMCS stores what was typed as HTML writes it. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#0?39);/g, (all, name: string) => ENTITIES[name] ?? all);
}
