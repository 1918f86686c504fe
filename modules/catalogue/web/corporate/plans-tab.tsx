import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { type ListedPlan, planQuery, plansQuery, type Product } from './catalogue-queries.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { SaleStatus } from './sale-status.tsx';
import { words } from './words.ts';
import { words as catalogueWords } from '../words.ts';

/** The plans of a product: what is asked for, how often, and how much is left. */
export function PlansTab({ product, editable }: { product: Product; editable: boolean }) {
  const t = useT(words);
  const [open, setOpen] = useState<{ plan: ListedPlan | null } | null>(null);
  const { data, error, isFetching, refetch } = useQuery(plansQuery(product.id));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-32" />;
  const add = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen({ plan: null })}>
      {t('plans.new')}
    </Button>
  );
  return (
    <div className="grid gap-3">
      {editable && data.items.length > 0 ? <div>{add}</div> : null}
      {data.items.length === 0 ? (
        <EmptyState seed="plans" compact title={t('plans.empty')} action={editable ? add : null}>
          {t('plans.emptyText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {data.items.map((plan) => (
            <PlanRow
              key={plan.id}
              plan={plan}
              {...(editable && plan.archivedAt === null ? { onEdit: () => setOpen({ plan }) } : {})}
            />
          ))}
        </ul>
      )}
      {open?.plan ? <EditPlan id={open.plan.id} product={product} onClose={() => setOpen(null)} /> : null}
      {open && open.plan === null ? <PlanDialog product={product} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** The add-ons come with the plan's own record. */
function EditPlan({ id, product, onClose }: { id: string; product: Product; onClose: () => void }) {
  const { data } = useQuery(planQuery(id));
  return data ? <PlanDialog key={data.version} product={product} plan={data} onClose={onClose} /> : null;
}

function PlanRow({ plan, onEdit }: { plan: ListedPlan; onEdit?: () => void }) {
  const t = useT(words);
  const states = useT(catalogueWords);
  const format = useFormat();
  const name = useLocalised();
  const [archiving, setArchiving] = useState(false);
  const archive = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.plans.archive', { path: { id: plan.id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.products'), queryKeyOf('corporate.plans')],
    onDone: () => setArchiving(false),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-(--card-pad) py-3">
      <span className="grid min-w-40 flex-1 gap-0.5">
        <span className="font-medium">{name(plan.name)}</span>
        <SaleStatus item={plan} />
      </span>
      <span className="grid min-w-36 sm:justify-items-end">
        <Amount amount={plan.price} currency={plan.currency} strong />
        <span className="text-sm text-ink-2">{states(`perCycle.${plan.cycle}`)}</span>
      </span>
      <span className="min-w-32 text-sm text-ink-2">
        {plan.setupFee > 0 ? (
          <>
            {t('plans.setup')} <Amount amount={plan.setupFee} currency={plan.currency} />
          </>
        ) : (
          t('plans.noSetup')
        )}
        <span className="block">
          {plan.stock === null ? t('plans.unlimited') : t('plans.left', { number: format.number(plan.stock) })}
        </span>
      </span>
      {onEdit ? (
        <span className="flex gap-1.5">
          <Button size="sm" aria-haspopup="dialog" onClick={onEdit}>
            {t('plans.edit')}
          </Button>
          <Button size="sm" variant="danger-ghost" aria-haspopup="dialog" onClick={() => setArchiving(true)}>
            {t('products.archive')}
          </Button>
        </span>
      ) : null}
      <ConfirmDialog
        open={archiving}
        onOpenChange={setArchiving}
        danger
        title={t('products.archiveTitle', { name: name(plan.name) })}
        description={t('plans.archiveText')}
        confirmLabel={t('products.archive')}
        loading={archive.busy}
        onConfirm={() => archive.run(plan.version)}
      />
    </li>
  );
}
