import { Suspense } from 'react';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { customerCards } from '../public.ts';

/** What other modules show beside the record. */
export function CustomerCards({ id }: { readonly id: string }) {
  const { permissions } = useSession();
  return useParts(customerCards)
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ permission, component: Content }) => (
      <Suspense key={permission} fallback={<Skeleton className="h-24" />}>
        <Content id={id} />
      </Suspense>
    ));
}
