import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { CustomerCategoryList } from '@cm/customers/web/admin/public.ts';
import { MailboxList } from '@cm/tickets/web/admin/public.ts';
import { TaxRateList } from '@cm/catalogue/web/admin/public.ts';
import { TicketCategoryList } from '@cm/tickets/web/admin/public.ts';
import { TicketGroupList } from '@cm/tickets/web/admin/public.ts';
import { words } from './words.ts';

export const ORGANISATION_TABS = [
  'groups',
  'ticket-categories',
  'mailboxes',
  'customer-categories',
  'tax-rates',
] as const;

const LIST = {
  groups: TicketGroupList,
  'ticket-categories': TicketCategoryList,
  mailboxes: MailboxList,
  'customer-categories': CustomerCategoryList,
  'tax-rates': TaxRateList,
} as const;

/** The lists that the other areas choose from: groups, categories, mailboxes, tax rates. */
export function OrganisationPage() {
  const t = useT(words);
  const [tab, setTab] = useUrlTab(ORGANISATION_TABS);
  return (
    <Page>
      <PageHeader title={t('nav.groups')} />
      <Tabs
        label={t('nav.groups')}
        value={tab}
        onChange={setTab}
        tabs={ORGANISATION_TABS.map((value) => {
          const List = LIST[value];
          return { value, label: t(`organisation.${value}`), content: tab === value ? <List /> : null };
        })}
      />
    </Page>
  );
}
