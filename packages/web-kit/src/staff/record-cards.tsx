import { type ComponentType, Suspense } from 'react';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { useParts } from '../area/area-context.ts';
import { defineSlot } from '../area/slot.ts';
import { useSession } from '../session.ts';

export interface RecordOnPage {
  readonly type: string;
  readonly id: string;
}

/** A card of a module that works on records of any kind, whichever module owns them. */
export interface RecordCard {
  readonly permission: string;
  readonly component: ComponentType<{ readonly record: RecordOnPage }>;
}

export const recordCards = defineSlot<RecordCard>('record.cards');

/** What such modules show beside a record. */
export function RecordCards({ record }: { readonly record: RecordOnPage }) {
  const { permissions } = useSession();
  return useParts(recordCards)
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ permission, component: Content }) => (
      <Suspense key={permission} fallback={<Skeleton className="h-24" />}>
        <Content record={record} />
      </Suspense>
    ));
}
