import { lazy, Suspense, useState } from 'react';
import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { corporate } from '../../paths.ts';
import type { CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

const AccountManagerDialog = lazy(async () => ({
  default: (await import('./account-manager-dialog.tsx')).AccountManagerDialog,
}));

/** Who of us looks after the customer, leading to all that they look after; whoever may, gives it to somebody else. */
export function AccountManager({ customer }: { readonly customer: CustomerRecord }) {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  const manages = usePermission('customers.manage') && customer.state !== 'anonymised';
  const { accountManager: manager } = customer;
  return (
    <>
      <Kpi
        compact
        label={t('manager.label')}
        {...(manager ? { href: withQuery(corporate.customers(), { accountManagerId: manager.id }) } : {})}
        value={
          manager ? (
            <span dir="auto" className="line-clamp-2 text-base font-medium page-start">
              {manager.name}
            </span>
          ) : (
            <span className="font-normal text-ink-2">{t('manager.nobody')}</span>
          )
        }
        detail={
          <>
            {manager && !manager.active ? <p className="text-warn-text">{t('manager.gone')}</p> : null}
            {manages ? (
              <Button
                size="sm"
                variant="ghost"
                className="relative z-1 -ms-3"
                aria-haspopup="dialog"
                onClick={() => setOpen(true)}
              >
                {t(manager ? 'manager.change' : 'manager.choose')}
              </Button>
            ) : null}
          </>
        }
      />
      {open ? (
        <Suspense>
          <AccountManagerDialog customer={customer} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
