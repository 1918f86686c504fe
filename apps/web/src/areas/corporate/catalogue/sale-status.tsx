import { useT } from '#kit/i18n/use-t.ts';
import { Status } from '#ui/status-glyph.tsx';

export interface OnSale {
  readonly active: boolean;
  readonly archivedAt: string | null;
}

/** On sale, prepared but hidden, or taken off for good. */
export function SaleStatus({ item, look = 'plain' }: { item: OnSale; look?: 'plain' | 'tint' }) {
  const t = useT('corporate');
  if (item.archivedAt !== null) {
    return (
      <Status kind="closed" look={look}>
        {t('products.archived')}
      </Status>
    );
  }
  return (
    <Status kind={item.active ? 'active' : 'draft'} look={look}>
      {item.active ? t('products.onSale') : t('products.hidden')}
    </Status>
  );
}
