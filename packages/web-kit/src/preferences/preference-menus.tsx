import { pickLocale } from '../i18n/i18n.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '../i18n/use-t.ts';
import { DENSITIES, setDensity, setTheme, THEMES, useDensity, useLocale, useTheme } from '../preferences.ts';
import { MenuChoice } from '@cm/ui/dropdown-menu.tsx';
import { words } from '../words/kit.ts';

export function LocaleChoice() {
  const t = useT(words);
  const options = LOCALES.map((locale) => ({ value: locale, label: <span lang={locale}>{LOCALE_NAME[locale]}</span> }));
  return (
    <MenuChoice
      label={t('locale.label')}
      value={useLocale()}
      options={options}
      onChange={(next) => void pickLocale(next)}
    />
  );
}

export function ThemeChoice() {
  const t = useT(words);
  const options = THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }));
  return <MenuChoice label={t('theme.label')} value={useTheme()} options={options} onChange={setTheme} />;
}

export function DensityChoice() {
  const t = useT(words);
  const options = DENSITIES.map((density) => ({ value: density, label: t(`density.${density}`) }));
  return <MenuChoice label={t('density.label')} value={useDensity()} options={options} onChange={setDensity} />;
}
