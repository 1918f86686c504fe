import { useT } from '../i18n/use-t.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '../page.tsx';
import { DetailLayout } from './detail-layout.tsx';
import { words } from '../words/kit.ts';

/** A record on its way: the geometry of its page. */
export function PendingPage() {
  const t = useT(words);
  return (
    <Page>
      <output aria-label={t('app.loading')} className="grid gap-(--gap)">
        <div className="grid gap-2 pb-2">
          <Skeleton className="w-40" />
          <Skeleton className="h-7 w-80 max-w-full" />
        </div>
        <DetailLayout
          aside={
            <>
              <Skeleton className="h-56" />
              <Skeleton className="h-40" />
            </>
          }
        >
          <Skeleton className="h-64" />
          <Skeleton className="h-48" />
        </DetailLayout>
      </output>
    </Page>
  );
}
