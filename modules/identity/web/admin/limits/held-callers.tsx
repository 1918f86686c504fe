import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
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

type Held = Item<'admin.heldCallers.list'>;

/** Whom the limits by network refuse now, and the way to let one try again. */
export function HeldCallers() {
  const t = useT(words);
  const refresh = useRefresh();
  const canLift = usePermission('limits.lift');
  const [open, setOpen] = useState<Held | null>(null);
  const nameOf = ({ network }: Held) => network ?? t('limits.device');
  return (
    <>
      <ListTable<Held>
        id="admin-held-callers"
        label={t('limits.tab.networks')}
        list={useWholeList('admin.heldCallers.list', {})}
        rowId={({ limit, subject }) => `${limit} ${subject}`}
        rowName={nameOf}
        empty={{ seed: 'limits', title: t('limits.noNetwork'), text: t('limits.noNetworkText') }}
        columns={[
          cell('caller', t('limits.caller'), (held) => <Caller of={held} />, { fixed: true }),
          cell('limit', t('limits.limit'), (held) => <Which of={held} />, { wide: true }),
          instant('since', t('limits.since'), (held) => held.since, { width: '11rem', wide: true }),
          instant('until', t('limits.until'), (held) => held.until, { width: '11rem', wide: true }),
          cell(
            'acts',
            t('users.actions'),
            (held) =>
              canLift ? (
                <Button
                  size="sm"
                  aria-label={t('limits.liftOf', { name: nameOf(held) })}
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
          title={t('limits.liftTitle', { name: nameOf(open) })}
          description={t('limits.liftNetworkText')}
          label={t('limits.reason')}
          hint={t('limits.networkReasonHint')}
          submitLabel={t('limits.lift')}
          max={400}
          submit={(reason, idempotencyKey) =>
            call(
              'admin.heldCallers.lift',
              { body: { limit: open.limit, subject: open.subject, reason } },
              { idempotencyKey },
            )
          }
          onDone={() => {
            toast.ok(t('limits.networkLifted'));
            refresh(queryKeyOf('admin.heldCallers'));
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

/** With the limit and its end under the network on a phone. */
function Caller({ of }: { of: Held }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <span className="grid gap-0.5">
      {of.network === null ? (
        <span className="font-medium">{t('limits.device')}</span>
      ) : (
        <bdi dir="ltr" className="font-mono text-sm font-medium wrap-anywhere">
          {of.network}
        </bdi>
      )}
      {of.user ? <bdi className="text-sm text-ink-2">{of.user.name}</bdi> : null}
      <span className="grid text-sm md:hidden">
        <Which of={of} />
        <span>{t('limits.untilTime', { time: format.dateTime(of.until) })}</span>
      </span>
    </span>
  );
}

function Which({ of: { limit, purpose, most, everywhere } }: { of: Held }) {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  return (
    <span className="grid">
      <span>{purpose ? localised(purpose) : limit}</span>
      <span className="text-sm text-ink-2">
        {t('limits.atMost', { number: format.number(most) })}
        {everywhere ? ` · ${t('limits.everywhere')}` : null}
      </span>
    </span>
  );
}
