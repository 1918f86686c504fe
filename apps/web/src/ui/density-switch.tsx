import Rows3 from 'lucide-react/icons/rows-3';
import { useT } from '#kit/i18n/use-t.ts';
import { useDensity } from '#kit/preferences.ts';
import { Button } from './button.tsx';
import { Menu } from './dropdown-menu.tsx';
import { DensityChoice } from './preference-menus.tsx';

export function DensitySwitch() {
  const t = useT('common');
  const density = useDensity();
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon" aria-label={`${t('density.label')} : ${t(`density.${density}`)}`}>
          <Rows3 aria-hidden="true" />
        </Button>
      }
    >
      <DensityChoice />
    </Menu>
  );
}
