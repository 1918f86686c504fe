import { useQuery } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import type { ContactPointActs, Purpose } from '../shared/contact-points/contact-point.ts';
import { ContactPointsCard } from '../shared/contact-points/contact-points-card.tsx';

/** Nobody has sent to others what they may not read themselves. */
const RIGHT_OF: Readonly<Record<Purpose, string | null>> = {
  billing: 'portal.billing',
  technical: 'portal.services',
  commercial: 'portal.orders',
  emergency: null,
};

const path = (id: string) => ({ path: { id } });
const acts: Omit<ContactPointActs, 'gives'> = {
  add: (body, idempotencyKey) => call('portal.contactPoints.add', { body }, { idempotencyKey }),
  change: (id, body, idempotencyKey) => call('portal.contactPoints.change', { ...path(id), body }, { idempotencyKey }),
  ask: (id, idempotencyKey) => call('portal.contactPoints.ask', path(id), { idempotencyKey }),
  remove: (id, idempotencyKey) => call('portal.contactPoints.remove', path(id), { idempotencyKey }),
  refresh: [queryKeyOf('portal.contactPoints')],
};

/** Those of one's customer. */
export function OwnContactPoints() {
  const { permissions } = useSession();
  const gives = (purpose: Purpose): boolean => {
    const right = RIGHT_OF[purpose];
    return right === null || permissions.includes(right);
  };
  return <ContactPointsCard asked={useQuery(recordQuery('portal.contactPoints.list', {}))} acts={{ ...acts, gives }} />;
}
