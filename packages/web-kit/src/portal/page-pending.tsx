import { useT } from '../i18n/use-t.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '../page.tsx';
import { words } from '../words/kit.ts';

/** A record on its way: the geometry of a head and of a card. */
export function PagePending() {
  const t = useT(words);
  return (
    <Page>
      <div className="grid gap-4">
        <output className="sr-only">{t('app.loading')}</output>
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-7 w-2/3 max-w-md" />
        <Skeleton className="h-5 w-48" />
        <Skeleton className="mt-2 h-72 w-full rounded-md" />
      </div>
    </Page>
  );
}
