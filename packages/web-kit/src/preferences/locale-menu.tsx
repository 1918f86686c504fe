import { Menu } from '@cm/ui/dropdown-menu.tsx';
import { LocaleButton } from './locale-button.tsx';
import { LocaleChoice } from './preference-menus.tsx';

export function LocaleMenu({ defaultOpen }: { defaultOpen: boolean }) {
  return (
    <Menu defaultOpen={defaultOpen} trigger={<LocaleButton />}>
      <LocaleChoice />
    </Menu>
  );
}
