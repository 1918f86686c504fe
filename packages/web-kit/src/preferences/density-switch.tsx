import Rows3 from 'lucide-react/icons/rows-3';
import { useT } from '../i18n/use-t.ts';
import { useDensity } from '../preferences.ts';
import { Button } from '@cm/ui/button.tsx';
import { Menu } from '@cm/ui/dropdown-menu.tsx';
import { DensityChoice } from './preference-menus.tsx';
import { words } from '../words/kit.ts';

export function DensitySwitch() {
  const t = useT(words);
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
