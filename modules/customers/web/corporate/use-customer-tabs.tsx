import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useLabel, useParts } from '@cm/web-kit/area/area-context.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Suspense } from 'react';
import { customerTabs } from '../public.ts';
import { ContactsTab } from './contacts-tab.tsx';
import { type CustomerRecord } from './customer-queries.ts';
import { CustomerTimeline } from './customer-timeline.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { SecurityTab } from './security-tab.tsx';
import { words } from './words.ts';

/** The record's own tabs; the others come from the modules that hold records of the customer. */
const OWN = ['timeline', 'contacts', 'notes', 'documents', 'security'] as const;

const BEFORE = 2;

export function useCustomerTabs(customer: CustomerRecord) {
  const t = useT(words);
  const label = useLabel();
  const { permissions } = useSession();
  const { id, counts } = customer;
  const content = {
    timeline: { content: <CustomerTimeline id={id} /> },
    contacts: { count: counts.contacts, content: <ContactsTab customer={customer} /> },
    notes: { count: counts.notes, content: <NotesTab id={id} /> },
    documents: { count: counts.documents, content: <DocumentsTab id={id} /> },
    security: { content: <SecurityTab id={id} /> },
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
