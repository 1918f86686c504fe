import { useQuery } from '@tanstack/react-query';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Day } from '@cm/web-kit/staff/columns.tsx';
import { NewestRecords } from '@cm/web-kit/staff/newest-records.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const LIMIT = 15;
const of = (id: string) => ({ customerId: id, limit: LIMIT });
const only = (id: string) => `?customerId=${encodeURIComponent(id)}`;

export function CustomerServices({ id }: { id: string }) {
  const t = useT(words);
  const query = useQuery(recordQuery('corporate.services.list', { query: of(id) }));
  return (
    <NewestRecords
      label={t('nav.services')}
      query={query}
      seed="services"
      empty={t('customers.noServices')}
      all={corporate.services() + only(id)}
      row={(service) => ({
        id: service.id,
        href: corporate.service(service.id),
        title: <bdi>{service.designation}</bdi>,
        status: <ServiceStatus state={service.state} />,
        end: <Day value={service.nextRenewalOn} />,
      })}
    />
  );
}
