import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { ReasonDialog } from '@cm/web-kit/staff/reason-dialog.tsx';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { IconButton } from '@cm/ui/icon-button.tsx';
import type { KycItem, Verification } from './verification-queries.ts';
import { words } from './words.ts';

export interface KycItemCheckProps {
  readonly file: Verification;
  readonly item: KycItem;
  /** What people call it. */
  readonly label: string;
}

const KEYS = [queryKeyOf('corporate.kyc')];

/** Right or wrong, said of one number or document; pressed again it is taken back. Says what is wrong before it is kept. */
export function KycItemCheck({ file, item, label }: KycItemCheckProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const can = useMay(file.can, 'kyc.review');
  const [refusing, setRefusing] = useState(false);
  const path = { id: file.id, kind: item.kind, subject: item.subject };
  const say = useAct({
    act: (verdict: 'right' | null, idempotencyKey) =>
      call('corporate.kyc.check', { path, body: { verdict } }, { idempotencyKey }),
    refresh: KEYS,
  });
  if (!can.decide) return null;
  const { verdict } = item;
  return (
    <span className="flex shrink-0 gap-1">
      <IconButton
        size="icon-sm"
        variant={verdict === 'right' ? 'primary' : 'secondary'}
        label={t('kyc.rightOf', { name: label })}
        aria-pressed={verdict === 'right'}
        loading={say.value === 'right'}
        onClick={() => say.run(verdict === 'right' ? null : 'right')}
      >
        <Check aria-hidden="true" />
      </IconButton>
      <IconButton
        size="icon-sm"
        variant={verdict === 'wrong' ? 'danger' : 'secondary'}
        label={t('kyc.wrongOf', { name: label })}
        aria-pressed={verdict === 'wrong'}
        aria-haspopup={verdict === 'wrong' ? undefined : 'dialog'}
        onClick={() => (verdict === 'wrong' ? say.run(null) : setRefusing(true))}
      >
        <X aria-hidden="true" />
      </IconButton>
      {refusing ? (
        <ReasonDialog
          danger
          title={t('kyc.wrongOf', { name: label })}
          description={t('kyc.wrongText')}
          label={t('kyc.wrongReason')}
          submitLabel={t('kyc.wrongSubmit')}
          max={500}
          submit={(reason, idempotencyKey) =>
            call('corporate.kyc.check', { path, body: { verdict: 'wrong', reason } }, { idempotencyKey })
          }
          onDone={() => refresh(...KEYS)}
          onClose={() => setRefusing(false)}
        />
      ) : null}
    </span>
  );
}

/** What was found, by whom and when; and what it was then, where it has changed since. */
export function KycItemFinding({ item }: Pick<KycItemCheckProps, 'item'>) {
  const t = useT(words);
  const format = useFormat();
  if (item.changedFrom !== null)
    return <span className="text-sm text-warn-text">{t('kyc.changedFrom', { value: item.changedFrom })}</span>;
  if (item.verdict === null || item.checkedAt === null) return null;
  return (
    <span className="grid gap-0.5 text-sm">
      <span className={item.verdict === 'right' ? 'text-ok-text' : 'text-bad-text'}>
        {item.verdict === 'right' ? t('kyc.right') : t('kyc.wrong')}
        {item.reason === null ? null : ' : '}
        {item.reason === null ? null : <bdi>{item.reason}</bdi>}
      </span>
      <span className="text-ink-2">
        <bdi>{item.checkedBy}</bdi> · <bdi>{format.dateTime(item.checkedAt)}</bdi>
      </span>
    </span>
  );
}
