import { describe, expect, test } from 'vitest';
import type { ImportEncoding } from './import.ts';
import { readImportFile } from './read-import-file.ts';

const read = (text: string | Uint8Array, encoding: ImportEncoding = 'auto') =>
  readImportFile(typeof text === 'string' ? Buffer.from(text) : text, encoding);

/** What is refused, by its code and what it says. */
function refusal(text: string | Uint8Array): { code: string; params: object } {
  try {
    read(text);
  } catch (error) {
    const { code, params } = error as { code: string; params: object };
    return { code, params };
  }
  return { code: 'accepted', params: {} };
}

describe('a CSV file', () => {
  test.each([
    ['semicolons', 'nom;email\nÉtoile;a@b.dz\n'],
    ['commas', 'nom,email\r\nÉtoile,a@b.dz\r\n'],
    ['tabs', 'nom\temail\nÉtoile\ta@b.dz'],
    ['a byte order mark', '\uFEFFnom;email\nÉtoile;a@b.dz\n'],
    ['empty lines', 'nom;email\n\nÉtoile;a@b.dz\n;\n'],
    ['quoted headings with the other delimiter in them', '"nom";"email"\n"Étoile";a@b.dz\n'],
  ])('is read with %s', (_what, text) => {
    expect(read(text)).toEqual({ format: 'csv', columns: ['nom', 'email'], rows: [['Étoile', 'a@b.dz']] });
  });

  test('keeps quotes, delimiters and lines within quotes', () => {
    const { rows } = read('nom;note\n"dit ""oui""; non";"deux\nlignes"\n');
    expect(rows).toEqual([['dit "oui"; non', 'deux\nlignes']]);
  });

  test('the delimiter is that of the headings, though quoted headings hold another', () => {
    expect(read('"nom, prénom, titre";email\nx;y\n').columns).toEqual(['nom, prénom, titre', 'email']);
  });

  test.each([
    ['Windows-1252', Buffer.from('nom;email\nÉt\xe9;a@b.dz\n', 'latin1'), 'auto', 'Été'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFnom;email\nشركة;a@b.dz\n', 'utf16le'), 'auto', 'شركة'],
    ['Windows-1256 when it is said', Buffer.from('6e6f6d0ad4d1dfc90a', 'hex'), 'windows-1256', 'شركة'],
  ] as const)('in %s has its letters', (_what, bytes, encoding, name) => {
    expect(read(bytes, encoding).rows[0]?.[0]).toBe(name);
  });

  test('shorter rows are filled, an empty heading gets its position', () => {
    expect(read('nom;;email\nx\n')).toMatchObject({ columns: ['nom', '#2', 'email'], rows: [['x', '', '']] });
  });

  test('passwords, cards and bank accounts are not kept', () => {
    const headings = 'email;Password;Mot de passe;password_hash;cardnum;bankacct;CVV;securityqans;كلمة السر;nom';
    expect(read(`${headings}\na@b.dz;$2y$10$x;azerty;y;4111;12;123;Rex;سر;N\n`)).toMatchObject({
      columns: ['email', 'nom'],
      rows: [['a@b.dz', 'N']],
    });
  });

  test.each([
    ['an unclosed quote', 'nom;email\n"Étoile;a@b.dz\nx;y\n', 'import_bad_quotes', {}],
    ['a quote within a word', 'nom;email\nÉt"oile;a@b.dz\n', 'import_bad_quotes', { line: 2 }],
    ['a row with more cells than headings', 'nom;email\nx;y\na;b;c\n', 'import_line_too_long', { row: 2 }],
    ['a zero character', 'nom;email\nx\0;y\n', 'import_not_text', {}],
    ['UTF-16 without its mark', Buffer.from('nom;email\nx;y\n', 'utf16le'), 'import_not_text', {}],
    ['headings alone', 'nom;email\n', 'import_empty', {}],
    ['nothing', '', 'import_empty', {}],
    ['blanks', ' \n;;\n ; \n', 'import_empty', {}],
    ['only columns that are not kept', 'password\nx\n', 'import_empty', {}],
    ['201 columns', `${'a;'.repeat(200)}a\nx\n`, 'import_too_many_columns', { max: 200 }],
    ['a million columns', `${'a;'.repeat(1_000_000)}a\nx\n`, 'import_too_many_columns', { max: 200 }],
    ['a million cells in a row', `a;b\n${';'.repeat(1_000_000)}\n`, 'import_too_many_columns', { max: 200 }],
    ['50 001 rows', `a;b\n${'x;y\n'.repeat(50_001)}`, 'import_too_many_rows', { max: 50_000 }],
    ['a cell without end', `a;b\n${'x'.repeat(300_000)};y\n`, 'import_cell_too_long', { max: 20_000 }],
    ['a cell that is too long', `a;b\n${'x'.repeat(20_001)};y\n`, 'import_cell_too_long', { max: 20_000 }],
    ['more than 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1, 'a;'), 'import_too_large', { megabytes: 25 }],
  ])('with %s is refused', (_what, text, code, params) => {
    expect(refusal(text)).toMatchObject({ code: `customers.${code}`, params });
  });

  test('50 000 rows and a cell of 20 000 letters are taken', () => {
    expect(read(`a;b\n${'x;y\n'.repeat(49_999)}${'x'.repeat(20_000)};y\n`).rows).toHaveLength(50_000);
  });
});

const CREATE =
  "CREATE TABLE `tblclients` (\n  `id` int(10) NOT NULL AUTO_INCREMENT,\n  `firstname` text COLLATE utf8_unicode_ci NOT NULL,\n  `email` varchar(255) DEFAULT 'a,b)' COMMENT 'x',\n  `password` text,\n  PRIMARY KEY (`id`),\n  KEY `email` (`email`(64))\n) ENGINE=InnoDB;\n";

describe('a dump of WHMCS', () => {
  test('gives the clients under the columns that the statement names', () => {
    const dump = `-- MySQL dump 10.13\n/*!40101 SET NAMES utf8mb4 */;\nLOCK TABLES \`tblclients\` WRITE;\nINSERT INTO \`tblclients\` (\`id\`, \`email\`, \`password\`, \`city\`) VALUES (1,'a@b.dz','$2y$10$x','Alger'),(2,'c@d.dz',NULL,NULL);\nUNLOCK TABLES;\n`;
    expect(read(dump)).toEqual({
      format: 'whmcs',
      columns: ['id', 'email', 'city'],
      rows: [
        ['1', 'a@b.dz', 'Alger'],
        ['2', 'c@d.dz', ''],
      ],
    });
  });

  test('gives them under the columns of the table that it creates, passwords left out', () => {
    expect(read(`${CREATE}INSERT INTO tblclients VALUES (7,'Karim','k@b.dz','x');`)).toMatchObject({
      columns: ['id', 'firstname', 'email'],
      rows: [['7', 'Karim', 'k@b.dz']],
    });
  });

  describe('with the passwords of its owners', () => {
    const OWN = '$2y$10$abcdefghijklmnopqrstuuBJx.Y7RuYHD5XazU187rnm5Ijow1UM2';
    const USERS = '$2y$07$BCryptRequires22Chrcte/VlQH0piJtjXl.0t1XkA8pw9dMXTpOq';
    const passwords = (dump: string) => readImportFile(Buffer.from(dump), 'auto', true).passwords;
    const clients = (...rows: string[]) =>
      `INSERT INTO \`tblclients\` (\`id\`, \`email\`, \`password\`) VALUES ${rows.join(',')};\n`;

    test('those of WHMCS before 8 stand with the client; an MD5 is none', () => {
      const dump = clients(
        `(1,'a@b.dz','${OWN}')`,
        `(2,'c@d.dz','5f4dcc3b5aa765d61d8327deb882cf99:ab12c')`,
        `(3,'e@f.dz','')`,
      );
      expect(passwords(dump)).toEqual([OWN, null, null]);
      expect(readImportFile(Buffer.from(dump), 'auto', true)).toMatchObject({ columns: ['id', 'email'] });
      expect(readImportFile(Buffer.from(dump), 'auto').passwords).toBeUndefined();
    });

    test('since then those of the user who owns the client, under the client’s own address', () => {
      const dump = `${clients(`(1,'A@b.dz','${OWN}')`, `(2,'c@d.dz','')`, `(3,'e@f.dz','')`, `(4,'g@h.dz','')`)}
CREATE TABLE \`tblusers\` (\n  \`id\` int,\n  \`email\` text,\n  \`password\` text\n);
INSERT INTO \`tblusers\` VALUES (7,'a@b.dz','${USERS}'),(8,'other@d.dz','${USERS}'),(9,'e@f.dz','${USERS}');
INSERT INTO \`tblusers_clients\` (\`id\`,\`auth_user_id\`,\`client_id\`,\`owner\`) VALUES (1,7,1,1),(2,8,2,1),(3,9,3,0),(4,99,4,1);`;
      // The second’s user has another address, the third’s does not own it, the fourth’s is not in the dump.
      expect(passwords(dump)).toEqual([USERS, null, null, null]);
    });

    test('a table whose columns nothing names is passed over', () => {
      expect(passwords(`${clients(`(1,'a@b.dz','${OWN}')`)}INSERT INTO tblusers VALUES (1,'x');`)).toEqual([OWN]);
    });
  });

  test('several statements are one list, other tables are passed over', () => {
    const rows = read(
      `INSERT INTO \`tblinvoices\` VALUES (1,'INSERT INTO \`tblclients\` (\`id\`) VALUES (9);');\nINSERT INTO \`whmcs\`.\`tblclients\` (\`id\`,\`email\`) VALUES (1,'a@b.dz');\nINSERT INTO tblclients (id,email) VALUES (2,'c@d.dz');`,
    ).rows;
    expect(rows.map(([id]) => id)).toEqual(['1', '2']);
  });

  test.each([
    ["'L\\'Étoile'", "L'Étoile"],
    ["'L''Étoile'", "L'Étoile"],
    [`'a""b''c\\'d'`, `a""b'c'd`],
    [`"a''b""c"`, `a''b"c`],
    ["'a\\\\'", 'a\\'],
    ["'a\\nb\\tc'", 'a\nb\tc'],
    ["'a\\0b'", 'ab'],
    ["'/* b */ -- c'", '/* b */ -- c'],
    ["'a);DROP TABLE x;('", 'a);DROP TABLE x;('],
    ["'Fils &amp; Cie &#039;x&#039;'", "Fils & Cie 'x'"],
    ["_utf8mb4'شركة'", 'شركة'],
    ['/* c */ 12.50 -- d\n', '12.50'],
    ['-3', '-3'],
    ['NULL', ''],
  ])('the value %s is read', (written, value) => {
    expect(read(`INSERT INTO tblclients (id, city) VALUES (1, ${written});`).rows).toEqual([['1', value]]);
  });

  test('a comment that MySQL would run is not', () => {
    expect(refusal('/*!40000 INSERT INTO `tblclients` (`id`) VALUES (1) */;\ninsert into x values (1);').code).toBe(
      'customers.import_no_clients',
    );
  });

  test.each([
    ['an unclosed text', "INSERT INTO tblclients (id) VALUES ('x", 'import_bad_sql', { line: 1 }],
    ['an unclosed list', '-- x\nINSERT INTO tblclients (id) VALUES (1', 'import_bad_sql', { line: 2 }],
    ['a row that is too long', 'INSERT INTO tblclients (id) VALUES (1,2);', 'import_bad_sql', {}],
    ['a row that is too short', 'INSERT INTO tblclients (id,email) VALUES (1);', 'import_bad_sql', {}],
    ['a value that is a call', 'INSERT INTO tblclients (id,email) VALUES (1,concat(1,2));', 'import_bad_sql', {}],
    ['a select', 'INSERT INTO tblclients select * from x;', 'import_bad_sql', {}],
    [
      'other columns in a second statement',
      'INSERT INTO tblclients (id) VALUES (1);INSERT INTO tblclients (email) VALUES (1);',
      'import_bad_sql',
      {},
    ],
    ['an unclosed table', 'CREATE TABLE tblclients (`id` int, insert into', 'import_bad_sql', {}],
    ['an unclosed comment', '/* INSERT INTO tblclients (id) VALUES (1);', 'import_no_clients', {}],
    ['no clients', 'INSERT INTO tblinvoices VALUES (1);', 'import_no_clients', {}],
    ['a zero character', "INSERT INTO tblclients (id) VALUES ('\0');", 'import_not_text', {}],
    [
      '50 001 clients',
      `INSERT INTO tblclients (id) VALUES ${'(1),'.repeat(50_000)}(1);`,
      'import_too_many_rows',
      { max: 50_000 },
    ],
    [
      'a million columns',
      `INSERT INTO tblclients (${'a,'.repeat(1_000_000)}a) VALUES (1);`,
      'import_too_many_columns',
      { max: 200 },
    ],
    ['a million parentheses', `INSERT INTO tblclients (id) VALUES ${'('.repeat(1_000_000)}`, 'import_bad_sql', {}],
    ['a million prefixes', `INSERT INTO tblclients (id) VALUES (${'_a '.repeat(1_000_000)}1)`, 'import_bad_sql', {}],
  ])('with %s is refused', (_what, text, code, params) => {
    expect(refusal(text)).toMatchObject({ code: `customers.${code}`, params });
  });
});

test('25 MB of anything are read or refused within seconds', () => {
  const full = (of: string) => of.repeat(Math.floor((25 * 1024 * 1024) / of.length));
  for (const text of [
    full('"'),
    full(';'),
    full('\n'),
    `a;b\n${full('""')}`,
    `INSERT INTO tblclients (id) VALUES ('${full("\\'").slice(0, -80)}`,
    `INSERT INTO tblclients (id) VALUES ${full('/**/').slice(0, -80)}`,
    `INSERT INTO x ${full(' - ').slice(0, -80)}`,
  ]) {
    const started = performance.now();
    expect(refusal(text).code).not.toBe('accepted');
    expect(performance.now() - started).toBeLessThan(15_000);
  }
}, 120_000);
