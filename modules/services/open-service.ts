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
    if (await hasServiceOfLine(tx.db, line.orderLineId)) return null;
    const id = uuidv7(tx.now());
    const number = `S-${1000 + (await nextInSeries(tx, 'services'))}`;
    const inserted = await insertService(tx.db, {
      id,
      number,
      customerId: line.customerId,
      orderId: line.orderId,
      orderLineId: line.orderLineId,
      orderNumber: line.orderNumber,
      planId: line.planId,
      designation: line.designation,
      quantity: line.quantity,
      cycle: line.cycle,
      unitPrice: line.unitPrice,
      discount: line.discount,
      currency: line.currency,
      taxCategory: line.taxCategory,
      state: 'pending',
      createdAt: tx.now(),
    });
    if (!inserted) return null;
    await insertHistory(tx.db, {
      id: uuidv7(tx.now()),
      serviceId: id,
      event: 'created',
      toState: 'pending',
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
    columns: { activatedOn, anchorDay, nextRenewalOn },
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
