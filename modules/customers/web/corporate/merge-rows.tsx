import { Card } from '@cm/ui/card.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { WeighedMerge } from './merge-queries.ts';
import { words } from './words.ts';

/** The server counts no further. */
const COUNTED_UP_TO = 1000;

/** What would pass to the kept customer, of every module. */
export function MergeRows({ weighed }: { weighed: WeighedMerge }) {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  const { rows, stayingVerifications, gone } = weighed;
  const counted = (count: number) => `${format.number(count)}${count >= COUNTED_UP_TO ? '+' : ''}`;
  const moving = rows.filter(({ count }) => count > 0);
  return (
    <Card title={t('merge.rows')} hint={t('merge.rowsHint', { number: gone.number })}>
      {moving.length === 0 ? (
        <p className="text-ink-2">{t('merge.noRows')}</p>
      ) : (
        <KeyValue items={moving.map(({ label, count }) => ({ label: localised(label), value: counted(count) }))} />
      )}
      <ul className="mt-3 grid list-disc gap-1 ps-5 text-sm text-ink-2">
        <li>{t('merge.invoicesStay')}</li>
        <li>{t('merge.tokensFollow')}</li>
        <li>{t('merge.cartsStay')}</li>
        {stayingVerifications > 0 ? (
          <li>{t('merge.verificationsStay', { number: format.number(stayingVerifications) })}</li>
        ) : null}
      </ul>
    </Card>
  );
}
