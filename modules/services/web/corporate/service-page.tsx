import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { ServiceActs } from './service-acts.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { RecordCards } from '@cm/web-kit/staff/record-cards.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { Notices } from './service-notices.tsx';
import { ServiceHistory } from './service-history.tsx';
import { serviceQuery } from './service-queries.ts';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

/** One service: what it is, what it costs, until when, and what may be done to it. */
export function ServicePage() {
  const t = useT(words);
  const service = useRecord(pages.service, ({ id }) => serviceQuery(id));
  return (
    <RecordPage
      list={{ label: t('nav.services'), href: corporate.services() }}
      name={service.designation}
      record={{ type: 'service', id: service.id }}
      meta={
        <>
          <Id value={service.number} copy />
          <ServiceStatus state={service.state} look="tint" />
        </>
      }
      actions={<ServiceActs service={service} />}
      notice={<Notices service={service} />}
    >
      <DetailLayout
        aside={
          <>
            <CustomerCard id={service.customerId} />
            <RecordCards record={{ type: 'service', id: service.id }} />
            <ServiceHistory service={service} />
          </>
        }
      >
        <ServiceFacts service={service} />
      </DetailLayout>
    </RecordPage>
  );
}
