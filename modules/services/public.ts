import type { Ctx } from '@cm/kit/ctx';
import { listServices, type ServiceRow } from './service.queries.ts';
import type { Cycle, ServiceState, SuspensionReason } from './service.ts';

export { liftsOnPayment } from './service.ts';

/** A service as other modules see it; days in the tenant's time zone, money in minor units before tax. */
export interface ServiceSummary {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
  readonly designation: string;
  readonly state: ServiceState;
  readonly suspensionReason: SuspensionReason | null;
  readonly cycle: Cycle;
  readonly nextRenewalOn: string | null;
}

const AT_MOST = 500;

/**
 * The customer's services, newest first, at most 500.
 * @query
 */
export async function servicesOf(ctx: Ctx, customerId: string): Promise<ServiceSummary[]> {
  return ctx.transaction(async (tx) => {
    const page = { sort: '-createdAt', cursor: null, limit: AT_MOST } as const;
    const rows = await listServices(tx.db, { customerId }, page);
    return rows.slice(0, AT_MOST).map(summary);
  });
}

function summary(row: ServiceRow): ServiceSummary {
  return {
    id: row.id,
    number: row.number,
    customerId: row.customerId,
    designation: row.designation,
    state: row.state,
    suspensionReason: row.suspensionReason,
    cycle: row.cycle,
    nextRenewalOn: row.nextRenewalOn,
  };
}
