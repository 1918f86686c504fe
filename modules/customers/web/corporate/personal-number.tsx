import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { words } from './words.ts';

interface Props {
  readonly customerId: string;
  readonly field: 'nin' | 'rib';
  /** As the server shows it to everybody. */
  readonly value: string;
}

/** A personal number, masked; whoever may asks for it in full, and each asking is recorded. It is kept nowhere but on the screen. */
export function PersonalNumber(props: Props) {
  return <AskedNumber key={`${props.customerId} ${props.value}`} {...props} />;
}

function AskedNumber({ customerId, field, value }: Props) {
  const t = useT(words);
  const may = usePermission('kyc.originals');
  const [full, setFull] = useState<string | null>(null);
  const show = useAct({
    act: () => call('corporate.customers.personalNumber', { path: { id: customerId, field } }),
    onDone: (answer) => setFull(answer.value),
  });
  return (
    <span className="grid justify-items-start gap-0.5" aria-live="polite">
      {full === null ? (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Id value={value} />
          {may ? (
            <Button
              size="sm"
              variant="ghost"
              aria-label={t('originals.showOf', { name: t(`customers.${field}`) })}
              loading={show.busy}
              onClick={() => show.run(undefined)}
            >
              {t('originals.show')}
            </Button>
          ) : null}
        </span>
      ) : (
        <>
          <Id value={full} copy />
          <span className="text-sm text-ink-2">{t('originals.recorded')}</span>
        </>
      )}
    </span>
  );
}
