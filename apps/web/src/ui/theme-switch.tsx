import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useT } from '#kit/i18n/use-t.ts';
import { useTheme } from '#kit/preferences.ts';
import { Button } from './button.tsx';
import { Menu } from './dropdown-menu.tsx';
import { ThemeChoice } from './preference-menus.tsx';

export function ThemeSwitch() {
  const t = useT('common');
  const theme = useTheme();
  const Icon = theme === 'dark' ? Moon : theme === 'light' ? Sun : Monitor;
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon" aria-label={`${t('theme.label')} : ${t(`theme.${theme}`)}`}>
          <Icon aria-hidden="true" />
        </Button>
      }
    >
      <ThemeChoice />
    </Menu>
  );
}
