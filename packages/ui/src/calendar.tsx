import { lazy, Suspense } from 'react';
import type { CalendarProps } from './day-grid.tsx';
import { Skeleton } from './skeleton.tsx';

const DayGrid = lazy(async () => ({ default: (await import('./day-grid.tsx')).DayGrid }));

/** A month to pick from. What draws it (20 kB) is fetched when somebody opens one: most days are typed. */
export function Calendar(props: CalendarProps) {
  return (
    <Suspense fallback={<Skeleton className="m-3 h-76 w-63" />}>
      <DayGrid {...props} />
    </Suspense>
  );
}
