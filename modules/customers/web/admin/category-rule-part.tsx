import { Button } from '@cm/ui/button.tsx';
import { textIn, useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Item } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Suspense, useState } from 'react';
import type { CategoryRulePart as Part } from '../public.ts';

interface Props {
  readonly part: Part;
  readonly category: Item<'admin.customerCategories.list'>;
}

/** What another module decides for a category: what it says now, and the way to change it. Nothing without its right. */
export function CategoryRulePart({ part, category }: Props) {
  const localised = useLocalised();
  const locale = useLocale();
  const decides = usePermission(part.permission);
  const [open, setOpen] = useState(false);
  if (!decides) return null;
  const { line: Line, dialog: Dialog } = part;
  const label = localised(part.label);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Suspense fallback={null}>
        <Line categoryId={category.id} />
      </Suspense>
      <Button
        size="sm"
        variant="ghost"
        aria-label={`${label}… ${textIn(category.name, locale)}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}…
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <Dialog category={category} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
