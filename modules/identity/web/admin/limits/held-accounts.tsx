import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { cell, instant } from '@cm/web-kit/staff/list-columns.tsx';
import { ListTable } from '@cm/web-kit/staff/list-table.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Button } from '@cm/ui/button.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from '../words.ts';

type Held = Item<'admin.limits.list'>;

/** The accounts that a limit of guesses holds back now, and the way to let one be tried again. */
export function HeldAccounts() {
  const t = useT(words);
  const format = useFormat();
  const refresh = useRefresh();
  const canLift = usePermission('limits.lift');
  const [open, setOpen] = useState<Held | null>(null);
  return (
    <>
      <ListTable<Held>
        id="admin-limits"
        label={t('limits.tab.accounts')}
        list={useWholeList('admin.limits.list', {})}
        rowId={({ userId, secret, allowance }) => `${userId} ${secret} ${allowance}`}
        rowName={({ name }) => name}
        empty={{ seed: 'limits', title: t('limits.empty'), text: t('limits.emptyText') }}
        columns={[
          cell('name', t('users.name'), (held) => <Whose of={held} />, { fixed: true }),
          cell('limit', t('limits.limit'), (held) => <Which of={held} />, { wide: true }),
          cell('guesses', t('limits.guesses'), (held) => format.number(held.guesses), {
            width: '7rem',
            align: 'end',
            wide: true,
          }),
          instant('until', t('limits.until'), (held) => held.until, { width: '12rem', wide: true }),
          cell(
            'acts',
            t('users.actions'),
            (held) =>
              canLift ? (
                <Button
                  size="sm"
                  aria-label={t('limits.liftOf', { name: held.name })}
                  aria-haspopup="dialog"
                  onClick={() => setOpen(held)}
                >
                  {t('limits.lift')}
                </Button>
              ) : null,
            { align: 'end', fixed: true, width: '7rem' },
          ),
        ]}
      />
      {open ? (
        <ReasonDialog
          title={t('limits.liftTitle', { name: open.name })}
          description={t('limits.liftText')}
          label={t('limits.reason')}
          hint={t('limits.reasonHint')}
          submitLabel={t('limits.lift')}
          max={400}
          submit={(reason, idempotencyKey) =>
            call(
              'admin.limits.lift',
              { path: { id: open.userId }, body: { secret: open.secret, reason } },
              { idempotencyKey },
            )
          }
          onDone={() => {
            toast.ok(t('limits.lifted'));
            refresh(queryKeyOf('admin.limits'));
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

/** With the limit and its end under the name on a phone. */
function Whose({ of }: { of: Held }) {
  const format = useFormat();
  return (
    <span className="grid gap-0.5">
      <bdi className="font-medium">{of.name}</bdi>
      <bdi dir="ltr" className="text-sm wrap-anywhere text-ink-2">
        {of.email}
      </bdi>
      <span className="grid text-sm md:hidden">
        <Which of={of} />
        <span>{format.dateTime(of.until)}</span>
      </span>
    </span>
  );
}

function Which({ of: { secret, allowance } }: { of: Held }) {
  const t = useT(words);
  return (
    <span className="grid">
      <span>{t(`limits.secret.${secret}`)}</span>
      <span className="text-sm text-ink-2">{t(`limits.allowance.${allowance}`)}</span>
    </span>
  );
}
