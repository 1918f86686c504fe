import { useState } from 'react';
import Download from 'lucide-react/icons/download';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import type { CustomField } from '@cm/api-client/schema';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { EXPORT_COLUMNS } from './export-columns.ts';
import { words } from './words.ts';

/** What is in the list unless something else is chosen. */
const OWN = 'custom.';
const USUAL: readonly string[] = ['number', 'name', 'kind', 'state', 'email', 'phone', 'wilaya', 'createdAt'];

/** The customers that the filters of the page leave, as a file with the columns that one chooses. */
export function ExportCustomers({
  filters,
  fields,
}: {
  filters: Readonly<Record<string, string | undefined>>;
  /** The operator's own. */
  fields: readonly CustomField[];
}) {
  const t = useT(words);
  const name = useLocalised();
  const full = usePermission('kyc.originals');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(USUAL);
  const columns = EXPORT_COLUMNS.filter((column) => chosen.includes(column));
  const own = fields.filter(({ key }) => chosen.includes(OWN + key));
  const choose = (column: string, on: boolean) =>
    setChosen(on ? [...chosen, column] : chosen.filter((other) => other !== column));
  const asked = Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const query = new URLSearchParams([
    ...(columns.length > 0 ? [['columns', columns.join(',')]] : []),
    ...(own.length > 0 ? [['custom', own.map(({ key }) => key).join(',')]] : []),
    ...asked.map(([name, value]) => [name, value]),
  ]);
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Download aria-hidden="true" />
        {t('export.open')}
      </Button>
      {open ? (
        <Dialog open onOpenChange={setOpen} title={t('export.title')} description={t('export.text')}>
          <fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
            <legend className="sr-only">{t('export.columns')}</legend>
            {EXPORT_COLUMNS.map((column) => (
              <Checkbox
                key={column}
                checked={chosen.includes(column)}
                onCheckedChange={(on) => choose(column, on)}
                label={t(`export.column.${column}`)}
              />
            ))}
            {fields.map(({ key, label }) => (
              <Checkbox
                key={key}
                checked={chosen.includes(OWN + key)}
                onCheckedChange={(on) => choose(OWN + key, on)}
                label={<bdi>{name(label)}</bdi>}
              />
            ))}
          </fieldset>
          {columns.includes('nin') || columns.includes('rib') ? (
            <output className="block pt-3 text-sm text-ink-2">
              {t(full ? 'originals.exportFull' : 'originals.export')}
            </output>
          ) : null}
          <div className="flex flex-wrap justify-end gap-2 pt-4">
            <Button onClick={() => setOpen(false)}>{t('export.close')}</Button>
            {columns.length + own.length > 0 ? (
              <Button asChild variant="primary">
                <a href={`/api/corporate/customer-list?${query.toString()}`} download onClick={() => setOpen(false)}>
                  <Download aria-hidden="true" />
                  {t('export.download')}
                </a>
              </Button>
            ) : (
              <Button variant="primary" disabled>
                {t('export.download')}
              </Button>
            )}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
