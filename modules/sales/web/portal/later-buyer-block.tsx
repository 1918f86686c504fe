import { lazy, Suspense } from 'react';
import { Skeleton } from '@cm/ui/skeleton.tsx';

const Block = lazy(async () => ({ default: (await import('./buyer-block.tsx')).BuyerBlock }));

/** The same for the pages of other modules: what the home page loads of this one has no document in it. */
export function BuyerBlock() {
  return (
    <Suspense fallback={<Skeleton className="h-16 w-48" />}>
      <Block />
    </Suspense>
  );
}
