import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import { words } from './words.ts';

export interface OnSale {
  readonly active: boolean;
  readonly archivedAt: string | null;
}

/** On sale, prepared but hidden, or taken off for good. */
export function SaleStatus({ item, look = 'plain' }: { item: OnSale; look?: 'plain' | 'tint' }) {
  const t = useT(words);
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
