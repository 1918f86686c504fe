import { type CustomerKind } from '@cm/identity';
import { type Locale, type Words } from '@cm/kit/i18n';
import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { postalAddress } from './address.ts';
import { listMailingAddresses } from './address.queries.ts';
import { findCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';
import { wilayasSetting } from './settings.ts';

/** The buyer's mentions on quotes and invoices (décret exécutif 05-468, art. 3 and 4). Documents keep a copy of it. */
export interface BuyerIdentity {
  readonly customerId: string;
  readonly number: string;
  readonly kind: CustomerKind;
  readonly name: string;
  readonly legalForm: string | null;
  readonly activity: string | null;
  readonly addressLine: string | null;
  readonly commune: string | null;
  readonly postalCode: string | null;
  /** The names of the wilaya, or null when there is none. */
  readonly wilaya: { readonly fr: string; readonly ar: string } | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: 'DZ';
  readonly rc: string | null;
  readonly nif: string | null;
  readonly nis: string | null;
  readonly ai: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string;
  readonly locale: Locale;
  /** Where documents are sent, beside the registered office that the law wants; null when they are sent there. */
  readonly mailing: { readonly addressee: string; readonly address: Words } | null;
}

/**
 * @throws ProblemError `customers.not_found`
 * @query
 */
export async function buyerIdentity(ctx: Ctx, customerId: string): Promise<BuyerIdentity> {
  return ctx.transaction(async (tx) => {
    const row = await findCustomer(tx.db, tx.actor, customerId);
    if (!row) throw problems.not_found();
    const [mailing] = await listMailingAddresses(tx.db, [row.id]);
    const named = row.wilaya ?? mailing?.wilaya ?? null;
    const wilayas = named === null ? [] : await readSetting(tx, wilayasSetting);
    const wilayaOf = (id: string | null) => wilayas.find((known) => known.id === id) ?? null;
    const wilaya = wilayaOf(row.wilaya);
    const { number, kind, name, activity, commune, rc, nif, nis, ai, phone, email, locale } = row;
    return {
      customerId: row.id,
      number,
      kind,
      name,
      activity,
      commune,
      rc,
      nif,
      nis,
      ai,
      phone,
      email,
      locale,
      legalForm: row.legalForm,
      addressLine: row.addressLine,
      postalCode: row.postalCode,
      wilaya: wilaya ? { fr: wilaya.fr, ar: wilaya.ar } : null,
      country: 'DZ',
      mailing: mailing
        ? { addressee: mailing.addressee ?? name, address: postalAddress(mailing, wilayaOf(mailing.wilaya)) }
        : null,
    };
  });
}
