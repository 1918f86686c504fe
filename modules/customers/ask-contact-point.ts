import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { contactPointAsked } from './contact-point-events.ts';
import { addressKeyOf } from './contact-point-link.ts';
import type { ContactPointPurpose } from './contact-point.ts';
import { countAskings, endAskingsOf, findContactPoint, hasRefused, insertAsking } from './contact-point.queries.ts';
import type { CustomerRow } from './customer.queries.ts';
import { familyOf } from './family.queries.ts';
import { lockOpenCustomer } from './lock-open-customer.ts';
import { problems } from './problems.ts';

/** Seconds that a question can be answered: seven days. */
const ASKING_SECONDS = 7 * 86_400;
/** Questions of a day, whoever asks: nobody fills other people's mailboxes with our name. */
const MOST = { ofCustomer: 20, toAddress: 3, ofTenant: 500 } as const;

interface AskedPoint {
  readonly id: string;
  readonly value: string;
  readonly purposes: readonly ContactPointPurpose[];
  readonly locale: Locale;
}

/**
 * Asks whoever reads an address whether it wants to be told; an earlier question counts no more.
 *
 * @throws ProblemError `customers.contact_point_refused` for an address that said no to this customer before,
 *   `customers.too_many` beyond twenty a day of one customer, three to one address, five hundred of the operator
 */
export async function askAddress(
  tx: Ctx<'secrets'>,
  customer: CustomerRow,
  { id: pointId, value, purposes, locale }: AskedPoint,
): Promise<void> {
  const { id: customerId, number } = customer;
  const addressKey = addressKeyOf(tx, value);
  if (await hasRefused(tx.db, await familyOf(tx.db, customerId), addressKey)) throw problems.contact_point_refused();
  const asked = await countAskings(tx.db, { customerId, addressKey, since: addSeconds(tx.now(), -86_400) }, MOST);
  for (const [name, max] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (asked[name] >= max) throw problems.too_many({ max });
  await endAskingsOf(tx.db, [pointId], 'replaced', tx.now());
  const id = uuidv7(tx.now());
  const expiresAt = addSeconds(tx.now(), ASKING_SECONDS);
  await insertAsking(tx.db, { id, customerId, pointId, addressKey, askedAt: tx.now(), expiresAt });
  const told = { customerId, number, pointId, kind: 'email', value, askingId: id, locale } as const;
  await emit(tx, contactPointAsked, { ...told, purposes: [...purposes] });
}

/**
 * Asks again: the mail was lost, or nobody answered in time.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_point_not_found`, `customers.contact_point_unasked` for a number
 *   or an address that said yes, and as `askAddress`
 */
export async function askAgain(
  ctx: Ctx<'secrets'>,
  { customerId, pointId }: { readonly customerId: string; readonly pointId: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockOpenCustomer(tx, customerId);
    const point = await findContactPoint(tx.db, customer.id, pointId);
    if (!point) throw problems.contact_point_not_found();
    const { id, value, locale } = point;
    if (locale === null || point.confirmedAt !== null) throw problems.contact_point_unasked();
    await askAddress(tx, customer, { id, value, locale, purposes: point.purposes as ContactPointPurpose[] });
  });
}
