import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { listMailingAddresses } from './address.queries.ts';
import { countryWords } from './countries.ts';
import type { CustomerRow } from './customer.queries.ts';
import { exportColumn } from './export.ts';
import type { z } from 'zod';

const mailingColumn = exportColumn.extract([
  'mailingAddressee',
  'mailingLine',
  'mailingPostalCode',
  'mailingCommune',
  'mailingRegion',
  'mailingCountry',
]);
export type MailingColumn = z.infer<typeof mailingColumn>;

export const isMailing = (column: string): column is MailingColumn => mailingColumn.safeParse(column).success;

interface Names {
  readonly wilayas: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** What stands in the columns of the mailing address of some customers; nothing for one whose documents go to its registered office. */
export async function mailingCells(
  ctx: Ctx,
  customers: readonly Pick<CustomerRow, 'id' | 'name'>[],
  { wilayas, locale }: Names,
): Promise<(customer: Pick<CustomerRow, 'id' | 'name'>, column: MailingColumn) => string | null> {
  const rows = await listMailingAddresses(
    ctx.db,
    customers.map(({ id }) => id),
  );
  const found = new Map(rows.map((row) => [row.customerId, row]));
  return ({ id, name }, column) => {
    const row = found.get(id);
    if (!row) return null;
    const cells: Readonly<Record<MailingColumn, string | null>> = {
      mailingAddressee: row.addressee ?? name,
      mailingLine: row.line,
      mailingPostalCode: row.postalCode,
      mailingCommune: row.commune,
      mailingRegion: row.wilaya === null ? row.region : (wilayas.get(row.wilaya) ?? row.wilaya),
      mailingCountry: countryWords(row.country)[locale],
    };
    return cells[column];
  };
}
