import Languages from 'lucide-react/icons/languages';
import type { Ref } from 'react';
import { LOCALE_NAME } from '@cm/ui/locale.ts';
import { useT } from '../i18n/use-t.ts';
import { useLocale } from '../preferences.ts';
import { Button, type ButtonProps } from '@cm/ui/button.tsx';
import { words } from '../words/kit.ts';

/** The button alone; it passes on whatever a menu puts on its trigger. */
export function LocaleButton(props: ButtonProps & { readonly ref?: Ref<HTMLButtonElement> }) {
  const t = useT(words);
  const locale = useLocale();
  return (
    <Button
      {...props}
      variant="ghost"
      size="sm"
      aria-haspopup="menu"
      aria-label={`${t('locale.label')} : ${LOCALE_NAME[locale]}`}
    >
      <Languages aria-hidden="true" />
      <span className="max-sm:sr-only">{LOCALE_NAME[locale]}</span>
    </Button>
  );
}
