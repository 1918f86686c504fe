import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useT } from '#kit/i18n/use-t.ts';
import { useTheme } from '#kit/preferences.ts';
import { Button, type ButtonProps } from './button.tsx';
import { deferred, DeferredMenu } from './deferred-menu.tsx';

const { Component: ThemeMenu, preload } = deferred(async () => (await import('./theme-menu.tsx')).ThemeMenu);

export function ThemeButton(props: ButtonProps) {
  const t = useT('common');
  const theme = useTheme();
  const Icon = theme === 'dark' ? Moon : theme === 'light' ? Sun : Monitor;
  return (
    <Button
      {...props}
      variant="ghost"
      size="icon"
      aria-haspopup="menu"
      aria-label={`${t('theme.label')} : ${t(`theme.${theme}`)}`}
    >
      <Icon aria-hidden="true" />
    </Button>
  );
}

export function ThemeSwitch() {
  return <DeferredMenu button={(props) => <ThemeButton {...props} />} menu={ThemeMenu} preload={preload} props={{}} />;
}
