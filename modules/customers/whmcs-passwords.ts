import { isBcrypt } from '@cm/identity';

/** Rows as the dump writes them. */
export interface DumpedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Of each client the password that opens its account: since WHMCS 8 that of the user who owns it (`tblusers_clients`), if the user has
 * the client's address; before, its own. Only what is bcrypt: older ones are an MD5, which is no secret.
 */
export function ownersPasswords(dumped: ReadonlyMap<string, DumpedTable>): (string | null)[] {
  const users = new Map(
    cells(dumped.get('tblusers'), ['id', 'email', 'password']).map(([id = '', ...account]) => [id, account]),
  );
  const owners = new Map(
    cells(dumped.get('tblusers_clients'), ['client_id', 'auth_user_id', 'owner'])
      .filter(([, , owner]) => owner === '1')
      .map(([client = '', user = '']) => [client, users.get(user)]),
  );
  return cells(dumped.get('tblclients'), ['id', 'email', 'password']).map(([id = '', email = '', own = '']) => {
    const [address = '', password = ''] = owners.get(id) ?? [];
    const found = sameAddress(address, email) ? password : own;
    return isBcrypt(found) ? found : null;
  });
}

const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Some columns of every row, empty where the table has none of that name. */
function cells(table: DumpedTable | undefined, names: readonly string[]): string[][] {
  const places = names.map((name) => table?.columns.findIndex((one) => one.toLowerCase() === name) ?? -1);
  return (table?.rows ?? []).map((row) => places.map((place) => row[place] ?? ''));
}
