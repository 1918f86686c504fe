import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries } from '@cm/kit/numbering';
import { changeState, eventFacts, lockedService } from './change-state.ts';
import { serviceActivated } from './events.ts';
import { type Cycle, nextRenewal } from './service.ts';
import { hasServiceOfLine, insertHistory, insertService } from './service.queries.ts';

export interface DeliveredLine {
  readonly customerId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly orderLineId: string;
  readonly planId: string | null;
  readonly designation: string;
  readonly quantity: number;
  readonly cycle: Cycle;
  /** Minor units before tax, for one unit and one cycle. */
  readonly unitPrice: number;
  readonly discount: number;
  readonly currency: string;
  readonly taxCategory: string;
  /** When it was delivered: the first period begins on that day in the tenant's time zone. */
  readonly deliveredAt: Date;
}

/** Opens the service of a delivered line and activates it. @returns null when the line already has one */
export async function openService(ctx: Ctx, line: DeliveredLine): Promise<string | null> {
  return ctx.transaction(async (tx) => {
    const tenantId = tx.tenant.id;
    if (await hasServiceOfLine(tx.db, tenantId, line.orderLineId)) return null;
    const id = uuidv7(tx.now());
    const number = `S-${1000 + (await nextInSeries(tx, 'services'))}`;
    const inserted = await insertService(tx.db, {
      tenant_id: tenantId,
      id,
      number,
      customer_id: line.customerId,
      order_id: line.orderId,
      order_line_id: line.orderLineId,
      order_number: line.orderNumber,
      plan_id: line.planId,
      designation: line.designation,
      quantity: line.quantity,
      cycle: line.cycle,
      unit_price: line.unitPrice,
      discount: line.discount,
      currency: line.currency,
      tax_category: line.taxCategory,
      state: 'pending',
      created_at: tx.now(),
    });
    if (!inserted) return null;
    await insertHistory(tx.db, {
      tenant_id: tenantId,
      id: uuidv7(tx.now()),
      service_id: id,
      event: 'created',
      to_state: 'pending',
      reason: line.orderNumber,
      actor: actorKey(tx.actor),
      at: tx.now(),
    });
    await activate(tx, id, line);
    return id;
  });
}

async function activate(ctx: Ctx, id: string, line: DeliveredLine): Promise<void> {
  const service = await lockedService(ctx, id);
  const activatedOn = dayIn(ctx.tenant.timeZone, line.deliveredAt);
  const anchorDay = Number(activatedOn.slice(8));
  const nextRenewalOn = nextRenewal(activatedOn, line.cycle, anchorDay);
  await changeState(ctx, service, {
    to: 'active',
    event: 'activated',
    reason: line.orderNumber,
    note: null,
    columns: { activated_on: activatedOn, anchor_day: anchorDay, next_renewal_on: nextRenewalOn },
  });
  await emit(ctx, serviceActivated, {
    ...eventFacts(service),
    orderId: line.orderId,
    planId: line.planId,
    cycle: line.cycle,
    activatedOn,
    nextRenewalOn,
  });
}
