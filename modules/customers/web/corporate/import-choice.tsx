import { Select } from '@cm/ui/select.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import type { CustomerImport, ImportRow } from './import-queries.ts';
import { words } from './words.ts';

const CHOICES = ['create', 'link'] as const;

/** What becomes of a row that is like a customer: the next run does it. */
export function ImportChoice({ one, row }: { one: CustomerImport; row: ImportRow }) {
  const t = useT(words);
  const decide = useAct({
    act: (choice: ImportRow['choice'], idempotencyKey) =>
      call(
        'corporate.customerImportRows.decide',
        { path: { id: one.id, rowId: row.id }, body: { choice } },
        { idempotencyKey },
      ),
    refresh: [queryKeyOf('corporate.customerImportRows')],
    done: t('imports.decided'),
  });
  const shown = decide.busy ? (decide.value ?? null) : row.choice;
  return (
    <div className="w-full sm:w-64">
      <Select
        aria-label={t('imports.choiceOf', { name: row.name || row.email })}
        value={shown ?? ''}
        placeholder={t('imports.choice.none')}
        disabled={decide.busy}
        options={CHOICES.map((value) => ({
          value,
          label:
            value === 'link'
              ? t('imports.choice.link', { number: row.customer?.number ?? '' })
              : t('imports.choice.create'),
          disabled: value === 'link' && row.customer === null,
        }))}
        onChange={(event) => decide.run(CHOICES.find((choice) => choice === event.target.value) ?? null)}
      />
    </div>
  );
}
