import { UiContext } from '@cm/ui/ui-context.tsx';
import { type ReactNode, useMemo } from 'react';
import { TimeZoneContext, useFormat } from './format/use-format.ts';
import { useT } from './i18n/use-t.ts';
import { useLocale } from './preferences.ts';
import { words } from './words/ui.ts';

/** Gives the components their words and formats. */
export function UiProvider({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const text = useT(words);
  const format = useFormat();
  const value = useMemo(() => ({ locale, text, format }), [locale, text, format]);
  return <UiContext value={value}>{children}</UiContext>;
}

/** Dates below are those of this IANA zone: the tenant's, once it is known. */
export function InTimeZone({ zone, children }: { zone: string; children: ReactNode }) {
  return (
    <TimeZoneContext value={zone}>
      <UiProvider>{children}</UiProvider>
    </TimeZoneContext>
  );
}
