import { Button } from '@cm/ui/button.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from './words.ts';

interface Props {
  readonly category: Item<'admin.customerCategories.list'>;
  readonly onChange: (() => void) | undefined;
}

/** What a category changes, in a few words, and the way to change it. */
export function CategoryRules({ category, onChange }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const format = useFormat();
  const { paymentDays, kyc, discountBp } = category;
  const said = [
    ...(paymentDays === null ? [] : [t('rules.days', { count: paymentDays })]),
    ...(kyc === null ? [] : [t(`rules.kyc.${kyc}`)]),
    ...(discountBp === null ? [] : [t('rules.discountOf', { share: format.percent(discountBp / 10_000) })]),
  ];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className={said.length > 0 ? '' : 'text-ink-3'}>{said.join(' · ') || t('rules.none')}</span>
      {onChange ? (
        <Button
          size="sm"
          variant="ghost"
          aria-label={t('rules.changeOf', { name: textIn(category.name, locale) })}
          aria-haspopup="dialog"
          onClick={onChange}
        >
          {t('rules.change')}
        </Button>
      ) : null}
    </span>
  );
}
