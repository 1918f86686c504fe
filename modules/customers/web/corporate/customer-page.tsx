import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { CustomerStatus } from '../shared/customer-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { CustomerAddresses } from './addresses.tsx';
import { CustomerCards } from './customer-cards.tsx';
import { CustomerHead } from './customer-head.tsx';
import { CustomerActs } from './customer-acts.tsx';
import { useCustomerTabs } from './use-customer-tabs.tsx';
import { CustomerIdentity } from './customer-identity.tsx';
import { customerQuery } from './customer-queries.ts';
import { CustomerStateActs } from './customer-state-acts.tsx';
import { ExceptionsCard } from './exceptions-card.tsx';
import { MergeNotices } from './merge-notice.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { PinnedNotes } from './pinned-notes.tsx';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** Everything of a customer: who they are, what happened, what they have. */
export function CustomerPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const customer = useRecord(pages.customer, ({ id }) => customerQuery(id));
  const tabs = useCustomerTabs(customer);
  const [shown, setTab] = useUrlTab(['timeline', ...tabs.slice(1).map(({ value }) => value)]);
  const manages = usePermission('customers.manage');
  // Nine tabs need the whole width: who the customer is stands beside each of them.
  const aside = (
    <>
      <PinnedNotes id={customer.id} />
      <CustomerCards id={customer.id} />
      <CustomerIdentity customer={customer} />
      <CustomerAddresses id={customer.id} />
      <ExceptionsCard id={customer.id} />
      {manages ? <CustomerStateActs customer={customer} /> : null}
    </>
  );
  return (
    <RecordPage
      list={{ label: t('nav.customers'), href: corporate.customers() }}
      name={customer.name}
      record={{ type: 'customer', id: customer.id }}
      meta={
        <>
          <Id value={customer.number} copy />
          <span>{states(`customerKind.${customer.kind}`)}</span>
          <CustomerStatus state={customer.state} look="tint" />
        </>
      }
      actions={<CustomerActs customerId={customer.id} />}
      notice={
        <>
          <MergeNotices customerId={customer.id} />
          {customer.state === 'suspended' && customer.stateReason ? (
            <Callout tone="warn" title={t('customers.suspendedSince')}>
              {customer.stateReason}
            </Callout>
          ) : null}
        </>
      }
    >
      <CustomerHead customer={customer} />
      <Tabs
        label={t('customers.tabs')}
        value={shown}
        onChange={setTab}
        tabs={tabs.map((one) => ({ ...one, content: <DetailLayout aside={aside}>{one.content}</DetailLayout> }))}
      />
    </RecordPage>
  );
}
