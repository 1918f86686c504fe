import Languages from 'lucide-react/icons/languages';
import { changeLocale } from '#kit/i18n/i18n.ts';
import { LOCALE_NAME, LOCALES } from '#kit/i18n/locale.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { DENSITIES, setDensity, setTheme, THEMES, useDensity, useLocale, useTheme } from '#kit/preferences.ts';
import { Button } from './button.tsx';
import { Menu, MenuChoice } from './dropdown-menu.tsx';

export function LocaleChoice() {
  const t = useT('common');
  const options = LOCALES.map((locale) => ({ value: locale, label: <span lang={locale}>{LOCALE_NAME[locale]}</span> }));
  return (
    <MenuChoice
      label={t('locale.label')}
      value={useLocale()}
      options={options}
      onChange={(next) => void changeLocale(next)}
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

/** Language, by its own name: the one control that must be found without reading the page. */
export function LocaleSwitch() {
  const t = useT('common');
  const locale = useLocale();
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="sm" aria-label={`${t('locale.label')} : ${LOCALE_NAME[locale]}`}>
          <Languages aria-hidden="true" />
          <span className="max-sm:sr-only">{LOCALE_NAME[locale]}</span>
        </Button>
      }
    >
      <LocaleChoice />
    </Menu>
  );
}
