import { pickLocale } from '#kit/i18n/i18n.ts';
import { LOCALE_NAME, LOCALES } from '#kit/i18n/locale.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { DENSITIES, setDensity, setTheme, THEMES, useDensity, useLocale, useTheme } from '#kit/preferences.ts';
import { MenuChoice } from './dropdown-menu.tsx';

export function LocaleChoice() {
  const t = useT('common');
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
  const t = useT('common');
  const options = THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }));
  return <MenuChoice label={t('theme.label')} value={useTheme()} options={options} onChange={setTheme} />;
}

export function DensityChoice() {
  const t = useT('common');
  const options = DENSITIES.map((density) => ({ value: density, label: t(`density.${density}`) }));
  return <MenuChoice label={t('density.label')} value={useDensity()} options={options} onChange={setDensity} />;
}
