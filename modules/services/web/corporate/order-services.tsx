import { OutcomeRow } from '@cm/web-kit/staff/outcome-row.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { useQuery } from '@tanstack/react-query';
import { corporate } from '../../paths.ts';
import { ServiceStatus } from '../shared/service-status.tsx';

const LIMIT = 100;
const ASK_AGAIN_MS = 2000;

interface OrderServicesProps {
  readonly orderId: string;
  readonly customerId: string;
  /** Jobs may still be making them: ask again until there are some. */
  readonly fresh: boolean;
}

/** The services that an order began. */
export function OrderServices({ orderId, customerId, fresh }: OrderServicesProps) {
  const { data = [] } = useQuery({
    ...recordQuery('corporate.services.list', { query: { customerId, limit: LIMIT } }),
    select: ({ items }) => items.filter((one) => one.orderId === orderId),
    refetchInterval: ({ state }) =>
      fresh && !state.data?.items.some((one) => one.orderId === orderId) ? ASK_AGAIN_MS : false,
  });
  return data.map((service) => (
    <OutcomeRow
      key={service.id}
      href={corporate.service(service.id)}
      name={<bdi>{service.designation}</bdi>}
      status={<ServiceStatus state={service.state} />}
    />
  ));
}
