import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CustomerStatus } from '#features/status/customer-status.tsx';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Id } from '#ui/id.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Page } from '../../page.tsx';
import { DetailLayout } from '../shared/detail-layout.tsx';
import { useUrlTab } from '../../use-url-tab.ts';
import { ContactsTab } from './contacts-tab.tsx';
import { CustomerIdentity } from './customer-identity.tsx';
import { customerQuery, type CustomerRecord } from './customer-queries.ts';
import { CustomerStateActs } from './customer-state-acts.tsx';
import { CustomerTimeline } from './customer-timeline.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { CustomerInvoices, CustomerOrders, CustomerQuotes, CustomerServices, CustomerTickets } from './record-tabs.tsx';

const TABS = [
  'timeline',
  'contacts',
  'tickets',
  'quotes',
  'orders',
  'services',
  'invoices',
  'notes',
  'documents',
] as const;

const NEEDS = {
  tickets: 'tickets.read',
  quotes: 'quotes.read',
  orders: 'orders.read',
  services: 'services.read',
  invoices: 'invoices.read',
} as const;

function useTabs(customer: CustomerRecord) {
  const t = useT('corporate');
  const { id, counts } = customer;
  const allowed = {
    tickets: usePermission(NEEDS.tickets),
    quotes: usePermission(NEEDS.quotes),
    orders: usePermission(NEEDS.orders),
    services: usePermission(NEEDS.services),
    invoices: usePermission(NEEDS.invoices),
  };
  const all = {
    timeline: { content: <CustomerTimeline id={id} /> },
    contacts: { count: counts.contacts, content: <ContactsTab customer={customer} /> },
    tickets: { count: counts.tickets, content: <CustomerTickets id={id} /> },
    quotes: { content: <CustomerQuotes id={id} /> },
    orders: { count: counts.orders, content: <CustomerOrders id={id} /> },
    services: { count: counts.services, content: <CustomerServices id={id} /> },
    invoices: { count: counts.invoices, content: <CustomerInvoices id={id} /> },
    notes: { count: counts.notes, content: <NotesTab id={id} /> },
    documents: { count: counts.documents, content: <DocumentsTab id={id} /> },
  };
  return TABS.filter((value) => !(value in allowed) || allowed[value as keyof typeof allowed]).map((value) => ({
    value,
    label: t(`customers.tab.${value}`),
    ...all[value],
  }));
}

/** Everything of a customer: who they are, what happened, what they have. */
export function CustomerPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
  const states = useT('states');
  const { data: customer } = useSuspenseQuery(customerQuery(id));
  const tabs = useTabs(customer);
  const [tab, setTab] = useUrlTab(TABS);
  const manages = usePermission('customers.manage');
  const replies = usePermission('tickets.reply');
  const quotes = usePermission('quotes.manage');
  const shown = tabs.some(({ value }) => value === tab) ? tab : 'timeline';
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
        actions={
          <>
            {replies ? (
              <Button asChild>
                <Link href={`${corporate.newTicket()}?customer=${id}`}>{t('tickets.new')}</Link>
              </Button>
            ) : null}
            {quotes ? (
              <Button asChild>
                <Link href={`${corporate.newQuote()}?customer=${id}`}>{t('quotes.new')}</Link>
              </Button>
            ) : null}
            {manages ? (
              <Button asChild>
                <Link href={corporate.editCustomer(id)}>{t('customers.edit')}</Link>
              </Button>
            ) : null}
          </>
        }
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
