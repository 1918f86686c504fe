import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { usePermission } from '@cm/web-kit/session.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { corporate } from '../../paths.ts';
import { RequestStatus } from '../shared/request-status.tsx';
import { words as sharedWords } from '../words.ts';
import { ErasureCard } from './erasure-card.tsx';
import { pages } from './pages.ts';
import { RequestActs } from './request-acts.tsx';
import { RequestFacts } from './request-facts.tsx';
import { requestQuery } from './request-queries.ts';
import { words } from './words.ts';

export function RequestPage() {
  const t = useT(words);
  const shared = useT(sharedWords);
  const may = usePermission('data_requests.manage');
  const request = useRecord(pages.dataRequest, ({ id }) => requestQuery(id));
  return (
    <RecordPage
      list={{ label: t('nav.dataRequests'), href: corporate.dataRequests() }}
      name={shared(`kind.${request.kind}`)}
      record={{ type: 'data_request', id: request.id }}
      meta={
        <>
          <Id value={request.number} copy />
          <RequestStatus state={request.state} look="tint" />
        </>
      }
      actions={<RequestActs request={request} />}
      notice={request.late ? <Callout tone="warn" title={t('request.lateTitle')} /> : null}
    >
      <DetailLayout aside={request.customerId ? <CustomerCard id={request.customerId} /> : null}>
        <RequestFacts request={request} />
        {may && request.kind === 'erasure' && (request.decidedAt === null || request.erasure !== null) ? (
          <ErasureCard request={request} />
        ) : null}
      </DetailLayout>
    </RecordPage>
  );
}
