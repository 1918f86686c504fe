import { useQuery } from '@tanstack/react-query';
import { Button } from '@cm/ui/button.tsx';
import { textIn, useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { rowsQuery } from '@cm/web-kit/staff/queries.ts';
import { words } from './words.ts';

interface Props {
  readonly category: Item<'admin.customerCategories.list'>;
  readonly onChange: (() => void) | undefined;
}

/** Which mails the customers of a category do not get, and the way to change it. */
export function CategoryNotices({ category, onChange }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const localised = useLocalised();
  const offered = useQuery(rowsQuery('admin.customerCategoryNotices.list', {})).data;
  const silenced = category.silencedClasses.map((key) => {
    const found = offered?.find((one) => one.key === key);
    return found ? localised(found.name) : key;
  });
  if (silenced.length === 0 && !onChange) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {silenced.length > 0 && offered ? (
        <span className="text-sm">{t('silenced.line', { classes: silenced.join(' · ') })}</span>
      ) : null}
      {onChange ? (
        <Button
          size="sm"
          variant="ghost"
          aria-label={t('silenced.changeOf', { name: textIn(category.name, locale) })}
          onClick={onChange}
        >
          {t('silenced.change')}
        </Button>
      ) : null}
    </span>
  );
}
