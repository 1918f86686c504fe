import { useQuery } from '@tanstack/react-query';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { useAnySearch, useChangeSearch } from '@cm/web-kit/area/page.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { CustomerPicker } from './customer-picker.tsx';
import { customerQuery } from './customer-queries.ts';
import { MergeForm } from './merge-form.tsx';
import { mergePreviewQuery } from './merge-queries.ts';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

/** The customer of the address is kept, the one that is chosen becomes part of it: what that would do, before anything. */
export function MergePage() {
  const t = useT(words);
  const customer = useRecord(pages.mergeCustomers, ({ id }) => customerQuery(id));
  const change = useChangeSearch();
  const asked = useAnySearch()['with'];
  const goneId = typeof asked === 'string' ? asked : '';
  const preview = useQuery(mergePreviewQuery(customer.id, goneId));
  const gone = preview.data?.gone;
  return (
    <Page>
      <PageHeader
        title={t('merge.title')}
        crumbs={[
          { label: t('nav.customers'), href: corporate.customers() },
          { label: customer.name, href: corporate.customer(customer.id) },
          { label: t('merge.title') },
        ]}
        actions={
          gone ? (
            <Button asChild>
              <Link href={`${corporate.mergeCustomers(gone.id)}?with=${customer.id}`}>{t('merge.swap')}</Link>
            </Button>
          ) : null
        }
      />
      <div className="grid gap-(--gap)">
        <Card>
          <Field label={t('merge.gone')} hint={t('merge.goneHint', { number: customer.number })}>
            <CustomerPicker
              key={gone?.id}
              value={goneId}
              known={gone}
              onChange={(id) => change({ with: id === '' ? undefined : id })}
            />
          </Field>
        </Card>
        {preview.error ? <ErrorState error={preview.error} onRetry={() => void preview.refetch()} /> : null}
        {preview.isLoading ? <Skeleton className="h-64" /> : null}
        {preview.data ? <MergeForm key={goneId} weighed={preview.data} /> : null}
      </div>
    </Page>
  );
}
