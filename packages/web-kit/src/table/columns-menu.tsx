import Columns3 from 'lucide-react/icons/columns-3';
import { Menu, MenuCheckbox, MenuLabel } from '@cm/ui/dropdown-menu.tsx';
import { Button } from '@cm/ui/button.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Column } from './column.ts';
import { words } from '../words/kit.ts';

export interface ColumnsMenuProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly onChange: (visibility: Record<string, boolean>) => void;
}

/** Which columns stand in the table; what names the row always does. */
export function ColumnsMenu<Row>({ columns, visibility, onChange }: ColumnsMenuProps<Row>) {
  const t = useT(words);
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon" aria-label={t('table.columns')}>
          <Columns3 aria-hidden="true" />
        </Button>
      }
    >
      <MenuLabel>{t('table.columns')}</MenuLabel>
      {columns
        .filter((column) => !column.fixed)
        .map((column) => (
          <MenuCheckbox
            key={column.id}
            checked={visibility[column.id] ?? true}
            onChange={(on) => onChange({ ...visibility, [column.id]: on })}
          >
            {column.header}
          </MenuCheckbox>
        ))}
    </Menu>
  );
}
