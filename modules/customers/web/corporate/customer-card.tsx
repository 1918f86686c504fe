import { useQuery } from '@tanstack/react-query';
import { CustomerStatus } from '../shared/customer-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { customerQuery } from './customer-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** Whose record this is, in four lines. */
export function CustomerCard({ id }: { id: string }) {
  const t = useT(words);
  const allowed = usePermission('customers.read');
  const { data, isPending } = useQuery({ ...customerQuery(id), enabled: allowed });
  if (!allowed) return null;
  return (
    <Card title={t('col.customer')}>
      {data ? (
        <div className="grid justify-items-start gap-1.5">
          <Link href={corporate.customer(id)} className="w-fit rounded-sm font-medium text-accent-text hover:underline">
            <bdi>{data.name}</bdi>
          </Link>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
            <Id value={data.number} />
            <CustomerStatus state={data.state} />
          </p>
          <Id value={data.email} copy />
          {data.phone ? <Id value={data.phone} copy /> : null}
        </div>
      ) : isPending ? (
        <Skeleton className="h-12" />
      ) : (
        <p className="text-ink-2">—</p>
      )}
    </Card>
  );
}
