import { type ReactNode, Suspense } from 'react';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { customerFigures, customerNextActs } from '../public.ts';
import { AccountManager } from './account-manager.tsx';
import { KycNext } from './next-act.tsx';
import type { CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

/** What one has to know of a customer before anything else; each figure leads to what it counts. */
export function CustomerHead({ customer }: { readonly customer: CustomerRecord }) {
  const t = useT(words);
  const { permissions } = useSession();
  const figures = useParts(customerFigures).filter(({ permission }) => permissions.includes(permission));
  const acts = useParts(customerNextActs).filter(({ permission }) => permissions.includes(permission));
  const next = acts.reduceRight<ReactNode>(
    (otherwise, { component: Act }) => <Act id={customer.id} otherwise={otherwise} />,
    <KycNext customer={customer} />,
  );
  return (
    <ul
      aria-label={t('head.label')}
      className="mb-(--gap) grid grid-cols-2 gap-(--gap) sm:grid-cols-3 min-[85rem]:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]"
    >
      {figures.map(({ key, component: Content }) => (
        <Place key={key}>
          <Content id={customer.id} />
        </Place>
      ))}
      <Place>
        <AccountManager customer={customer} />
      </Place>
      <Place>{next}</Place>
    </ul>
  );
}

/** Keeps the size of a figure while its module is on its way. */
const Place = ({ children }: { readonly children: ReactNode }) => (
  <li className="grid min-h-28 min-w-0">
    <Suspense fallback={<Skeleton className="h-28" />}>{children}</Suspense>
  </li>
);
