import { useQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import type { ContactPointActs } from '../shared/contact-points/contact-point.ts';
import { ContactPointsCard } from '../shared/contact-points/contact-points-card.tsx';

const actsFor = (id: string): ContactPointActs => {
  const path = (pointId: string) => ({ path: { id, pointId } });
  return {
    add: (body, idempotencyKey) =>
      call('corporate.customerContactPoints.add', { path: { id }, body }, { idempotencyKey }),
    change: (pointId, body, idempotencyKey) =>
      call('corporate.customerContactPoints.change', { ...path(pointId), body }, { idempotencyKey }),
    ask: (pointId, idempotencyKey) => call('corporate.customerContactPoints.ask', path(pointId), { idempotencyKey }),
    remove: (pointId, idempotencyKey) =>
      call('corporate.customerContactPoints.remove', path(pointId), { idempotencyKey }),
    refresh: [queryKeyOf('corporate.customerContactPoints'), queryKeyOf('corporate.customers')],
    gives: () => true,
  };
};

/** Those of one customer, for the staff. */
export function CustomerContactPoints({ id }: { readonly id: string }) {
  const manages = usePermission('customers.manage');
  const asked = useQuery(recordQuery('corporate.customerContactPoints.list', { path: { id } }));
  return <ContactPointsCard asked={asked} acts={manages ? actsFor(id) : null} />;
}
