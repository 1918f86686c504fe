import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { Id } from '#ui/id.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { toast } from '#ui/toast.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { useAct } from '../shared/use-act.ts';
import { useLocalised } from '../shared/use-localised.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { useUrlTab } from '../../use-url-tab.ts';
import { catalogueKeys, productQuery } from './catalogue-queries.ts';
import { PlansTab } from './plans-tab.tsx';
import { ProductForm } from './product-form.tsx';
import { ProductWords } from './product-words.tsx';
import { SaleStatus } from './sale-status.tsx';

const TABS = ['plans', 'product'] as const;

/** One product: its plans and prices, and its own words. */
export function ProductPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const t = useT('corporate');
  const name = useLocalised();
  const refresh = useRefresh();
  const manages = usePermission('catalogue.manage');
  const [tab, setTab] = useUrlTab(TABS);
  const [archiving, setArchiving] = useState(false);
  const { data: product } = useSuspenseQuery(productQuery(id));
  const archive = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.products.archive', { path: { id }, body: { version } }, { idempotencyKey }),
    refresh: [catalogueKeys.products, catalogueKeys.product(id)],
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
                      refresh(catalogueKeys.products, catalogueKeys.product(id));
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
        loading={archive.pending}
        onConfirm={() => archive.run(product.version)}
      />
    </Page>
  );
}
