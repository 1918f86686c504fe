import type { Item } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Id } from '@cm/ui/id.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { Day } from '@cm/web-kit/staff/columns.tsx';
import { words } from './words.ts';

export type TaxRate = Item<'corporate.taxRates.list'>;

/** What names a rate: its words, whether it holds today, its category; on a phone its days too. */
export function TaxRateTitle({ rate }: { rate: TaxRate }) {
  const t = useT(words);
  const name = useLocalised();
  const today = useToday();
  const holds = rate.validFrom <= today && (rate.validTo === null || rate.validTo >= today);
  return (
    <span className="grid gap-0.5">
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{name(rate.label)}</span>
        {holds ? <Badge tone="ok">{t('taxes.today')}</Badge> : null}
      </span>
      <Id value={rate.category} />
      <span className="text-sm text-ink-2 md:hidden">
        {t('taxes.from')} <Day value={rate.validFrom} />
        {rate.validTo === null ? null : (
          <>
            {' '}
            · {t('taxes.to')} <Day value={rate.validTo} />
          </>
        )}
      </span>
      {rate.exemptionReason ? <span className="text-sm text-ink-2">{name(rate.exemptionReason)}</span> : null}
    </span>
  );
}
