import { useT } from '#kit/i18n/use-t.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { Page } from '../../page.tsx';
import { useUrlTab } from '../url.ts';
import { CustomerCategoryList } from './customer-categories.tsx';
import { MailboxList } from './mailboxes.tsx';
import { TaxRateList } from './tax-rates.tsx';
import { TicketCategoryList } from './ticket-categories.tsx';
import { TicketGroupList } from './ticket-groups.tsx';

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
  const t = useT('admin');
  const [tab, setTab] = useUrlTab('tab', ORGANISATION_TABS);
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
