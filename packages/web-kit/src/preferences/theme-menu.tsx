import { Menu } from '@cm/ui/dropdown-menu.tsx';
import { ThemeChoice } from './preference-menus.tsx';
import { ThemeButton } from './theme-button.tsx';

export function ThemeMenu({ defaultOpen }: { defaultOpen: boolean }) {
  return (
    <Menu defaultOpen={defaultOpen} trigger={<ThemeButton />}>
      <ThemeChoice />
    </Menu>
  );
}
