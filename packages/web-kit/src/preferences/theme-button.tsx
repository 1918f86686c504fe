import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useT } from '../i18n/use-t.ts';
import { useTheme } from '../preferences.ts';
import { Button, type ButtonProps } from '@cm/ui/button.tsx';
import { words } from '../words/kit.ts';

export function ThemeButton(props: ButtonProps) {
  const t = useT(words);
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
