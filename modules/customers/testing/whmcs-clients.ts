import { choices } from '@cm/kit/testing/drill';

const FIRST = ['Amina', 'Karim', 'Nadia', 'Yacine', 'Lynda', 'Mohamed', 'Sofiane', 'محمد', 'خديجة', 'Zoé'];
const LAST = ['Benali', 'Haddad', "O'Brien", 'Cherif', 'Aït Ahmed', 'Ben "Didou"', 'بن علي', 'Éluard', 'Saïdi'];
const CITIES = [
  ['Alger', 'Alger', '16000'],
  ['Oran', '31', '31000'],
  ['Béjaïa', 'Wilaya de Béjaïa', '06000'],
  ['Tizi Ouzou', 'tizi ouzou', '15000'],
] as const;

/** A text as mysqldump writes it. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')}'`;

/**
 * A dump of `tblclients` as mysqldump makes it, of so many clients by a seed: persons and companies, Arabic and quotes in
 * names, telephones in WHMCS's writing, password hashes, notes of several lines, no two with one address.
 */
export function whmcsDump(count: number, seed: number): string {
  const chance = choices(seed);
  const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
  const rows = Array.from({ length: count }, (_none, index) => {
    const [city, state, postcode] = pick(CITIES);
    const isCompany = chance(3) === 0;
    const digits = (length: number) => Array.from({ length }, () => chance(10)).join('');
    return [
      String(index + 1),
      pick(FIRST),
      pick(LAST),
      isCompany ? `SARL ${pick(LAST)} &amp; Fils ${index}` : '',
      `client-${index}@example.dz`,
      `${chance(200)} rue Didouche`,
      chance(5) === 0 ? 'Bâtiment C\\2' : '',
      city,
      state,
      postcode,
      'DZ',
      `+213.55${digits(7)}`,
      isCompany ? `0016${String(index).padStart(11, '0')}` : '',
      `$2y$10$${digits(53)}`,
      pick(['Active', 'Active', 'Inactive', 'Closed']),
      `20${10 + chance(15)}-0${1 + chance(9)}-1${chance(10)}`,
      chance(4) === 0 ? 'Payé; rappeler\nle "12"' : '',
      pick(['french', 'arabic', 'english', '']),
    ];
  });
  const columns =
    'id,firstname,lastname,companyname,email,address1,address2,city,state,postcode,country,phonenumber,tax_id,password,status,datecreated,notes,language';
  const values = rows.map(([id = '', ...texts]) => `(${[id, ...texts.map(quoted)].join(',')})`);
  const statements: string[] = [];
  // As long as mysqldump makes them: many rows in a statement.
  for (let from = 0; from < values.length; from += 2000)
    statements.push(
      `INSERT INTO \`tblclients\` (${columns
        .split(',')
        .map((name) => `\`${name}\``)
        .join(', ')}) VALUES ${values.slice(from, from + 2000).join(',')};`,
    );
  return [
    '-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)',
    '/*!40101 SET NAMES utf8mb4 */;',
    'LOCK TABLES `tblclients` WRITE;',
    '/*!40000 ALTER TABLE `tblclients` DISABLE KEYS */;',
    ...statements,
    '/*!40000 ALTER TABLE `tblclients` ENABLE KEYS */;',
    'UNLOCK TABLES;\n',
  ].join('\n');
}
