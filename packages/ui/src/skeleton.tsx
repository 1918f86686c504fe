import { cn } from './class-names.ts';

/** A grey stand-in with the geometry of what comes; it begins to breathe after 300 ms. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn('block h-[0.8lh] animate-skeleton rounded-sm bg-sunken', className)} />;
}
