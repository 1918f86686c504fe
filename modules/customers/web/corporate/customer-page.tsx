import { useSuspenseQuery } from '@tanstack/react-query';
import { usePage } from '@cm/web-kit/area/page.ts';
import { CustomerStatus } from '../shared/customer-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { useLabel, useParts } from '@cm/web-kit/area/area-context.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Suspense } from 'react';
import { customerActs, customerTabs } from '../public.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { ContactsTab } from './contacts-tab.tsx';
import { CustomerIdentity } from './customer-identity.tsx';
import { customerQuery, type CustomerRecord } from './customer-queries.ts';
import { CustomerStateActs } from './customer-state-acts.tsx';
import { CustomerTimeline } from './customer-timeline.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** The record's own tabs; the others come from the modules that hold records of the customer. */
const OWN = ['timeline', 'contacts', 'notes', 'documents'] as const;
const BEFORE = 2;

function useTabs(customer: CustomerRecord) {
  const t = useT(words);
  const label = useLabel();
  const { permissions } = useSession();
  const { id, counts } = customer;
  const content = {
    timeline: { content: <CustomerTimeline id={id} /> },
    contacts: { count: counts.contacts, content: <ContactsTab customer={customer} /> },
    notes: { count: counts.notes, content: <NotesTab id={id} /> },
    documents: { count: counts.documents, content: <DocumentsTab id={id} /> },
  };
  const own = OWN.map((value) => ({ value, label: t(`customers.tab.${value}`), ...content[value] }));
  const others = useParts(customerTabs)
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ key, label: name, count, component: Content }) => ({
      value: key,
      label: label(name),
      ...(count ? { count: counts[count] } : {}),
      content: (
        <Suspense fallback={<Skeleton className="h-40" />}>
          <Content id={id} />
        </Suspense>
      ),
    }));
  return [...own.slice(0, BEFORE), ...others, ...own.slice(BEFORE)];
}

function CustomerActs({ customerId }: { customerId: string }) {
  const t = useT(words);
  const label = useLabel();
  const { permissions } = useSession();
  const acts = useParts(customerActs).filter(({ permission }) => permissions.includes(permission));
  return (
    <>
      {acts.map(({ key, label: name, href }) => (
        <Button key={key} asChild>
          <Link href={href(customerId)}>{label(name)}</Link>
        </Button>
      ))}
      {usePermission('customers.manage') ? (
        <Button asChild>
          <Link href={corporate.editCustomer(customerId)}>{t('customers.edit')}</Link>
        </Button>
      ) : null}
    </>
  );
}

/** Everything of a customer: who they are, what happened, what they have. */
export function CustomerPage() {
  const { id } = usePage(pages.customer).params;
  const t = useT(words);
  const states = useT(customersWords);
  const { data: customer } = useSuspenseQuery(customerQuery(id));
  const tabs = useTabs(customer);
  const [shown, setTab] = useUrlTab(['timeline', ...tabs.slice(1).map(({ value }) => value)]);
  const manages = usePermission('customers.manage');
  return (
    <Page>
      <PageHeader
        title={customer.name}
        crumbs={[{ label: t('nav.customers'), href: corporate.customers() }, { label: customer.name }]}
        meta={
          <>
            <Id value={customer.number} copy />
            <span>{states(`customerKind.${customer.kind}`)}</span>
            <CustomerStatus state={customer.state} look="tint" />
          </>
        }
        actions={<CustomerActs customerId={id} />}
      />
      {customer.state === 'suspended' && customer.stateReason ? (
        <div className="mb-(--gap)">
          <Callout tone="warn" title={t('customers.suspendedSince')}>
            {customer.stateReason}
          </Callout>
        </div>
      ) : null}
      <Tabs
        label={t('customers.tabs')}
        value={shown}
        onChange={setTab}
        // Nine tabs need the whole width: who the customer is stands beside each of them.
        tabs={tabs.map((one) => ({
          ...one,
          content: (
            <DetailLayout
              aside={
                <>
                  <CustomerIdentity customer={customer} />
                  {manages ? <CustomerStateActs customer={customer} /> : null}
                </>
              }
            >
              {one.content}
            </DetailLayout>
          ),
        }))}
      />
    </Page>
  );
}
