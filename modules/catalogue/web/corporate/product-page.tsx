import { useSuspenseQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { productQuery } from './catalogue-queries.ts';
import { PlansTab } from './plans-tab.tsx';
import { ProductForm } from './product-form.tsx';
import { ProductWords } from './product-words.tsx';
import { SaleStatus } from './sale-status.tsx';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';

const TABS = ['plans', 'product'] as const;

/** One product: its plans and prices, and its own words. */
export function ProductPage() {
  const { id } = usePage(pages.product).params;
  const t = useT(words);
  const name = useLocalised();
  const refresh = useRefresh();
  const manages = usePermission('catalogue.manage');
  const [tab, setTab] = useUrlTab(TABS);
  const [archiving, setArchiving] = useState(false);
  const { data: product } = useSuspenseQuery(productQuery(id));
  const archive = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.products.archive', { path: { id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.products')],
    done: t('products.archiveDone'),
    onDone: () => setArchiving(false),
  });
  const editable = manages && product.archivedAt === null;
  return (
    <Page>
      <PageHeader
        title={name(product.name)}
        crumbs={[{ label: t('nav.catalogue'), href: corporate.catalogue() }, { label: name(product.name) }]}
        meta={
          <>
            <SaleStatus item={product} look="tint" />
            <Id value={product.slug} />
          </>
        }
        actions={
          editable ? (
            <Button variant="danger-ghost" onClick={() => setArchiving(true)}>
              {t('products.archive')}
            </Button>
          ) : null
        }
      />
      <Tabs
        label={name(product.name)}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'plans', label: t('products.plans'), content: <PlansTab product={product} editable={editable} /> },
          {
            value: 'product',
            label: t('products.product'),
            content: (
              <Card>
                {editable ? (
                  <ProductForm
                    key={product.version}
                    product={product}
                    onSaved={() => {
                      toast.ok(t('products.saved'));
                      refresh(queryKeyOf('corporate.products'));
                    }}
                  />
                ) : (
                  <ProductWords product={product} />
                )}
              </Card>
            ),
          },
        ]}
      />
      <ConfirmDialog
        open={archiving}
        onOpenChange={setArchiving}
        danger
        title={t('products.archiveTitle', { name: name(product.name) })}
        description={t('products.archiveText')}
        confirmLabel={t('products.archive')}
        loading={archive.busy}
        onConfirm={() => archive.run(product.version)}
      />
    </Page>
  );
}
