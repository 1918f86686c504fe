import { useInfiniteQuery } from '@tanstack/react-query';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Tabs } from '@cm/ui/tabs.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { GrowingList } from '@cm/web-kit/staff/growing-list.tsx';
import { useUrlTab } from '@cm/web-kit/use-url-tab.ts';
import { corporate } from '../../paths.ts';
import { ImportChoice } from './import-choice.tsx';
import {
  type CustomerImport,
  IMPORT_VERDICTS,
  type ImportRow,
  importRowsQuery,
  type ImportVerdict,
} from './import-queries.ts';
import { useMeaningWord } from './use-meaning-word.ts';
import { words } from './words.ts';

/** The rows of an import by what becomes of them, each with its reasons. */
export function ImportRows({ one }: { one: CustomerImport }) {
  const t = useT(words);
  const [asked, setAsked] = useUrlTab(IMPORT_VERDICTS, 'verdict');
  const there = IMPORT_VERDICTS.filter((verdict) => one.counts[verdict] > 0);
  const shown = there.includes(asked) ? asked : (there[0] ?? asked);
  if (there.length === 0) return null;
  return (
    <Tabs
      label={t('imports.rowsBy')}
      value={shown}
      onChange={setAsked}
      tabs={there.map((value) => ({
        value,
        label: t(`imports.verdict.${value}`),
        count: one.counts[value],
        content: <Rows one={one} verdict={value} />,
      }))}
    />
  );
}

function Rows({ one, verdict }: { one: CustomerImport; verdict: ImportVerdict }) {
  const t = useT(words);
  const query = useInfiniteQuery(importRowsQuery(one.id, verdict));
  return (
    <GrowingList
      label={t(`imports.verdict.${verdict}`)}
      query={query}
      empty={{ seed: 'import-rows', title: t('imports.noRows'), text: t('imports.noRowsText') }}
      line={(row) => <Row one={one} row={row} />}
    />
  );
}

function Row({ one, row }: { one: CustomerImport; row: ImportRow }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2 px-(--card-pad) py-2.5">
      <span className="figures w-14 shrink-0 text-sm text-ink-3">
        <span className="sr-only">{t('imports.row')} </span>
        {format.number(row.number)}
      </span>
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <span className="font-medium wrap-anywhere">
          {row.customer && row.verdict !== 'duplicate' ? (
            <Link href={corporate.customer(row.customer.id)}>
              <bdi>{row.name || row.customer.name}</bdi>
            </Link>
          ) : (
            <bdi>{row.name || '—'}</bdi>
          )}
        </span>
        <bdi className="text-sm wrap-anywhere text-ink-2">{row.email}</bdi>
        <Reasons row={row} />
      </div>
      {row.customer && row.verdict !== 'duplicate' ? <Id value={row.customer.number} /> : null}
      {row.verdict === 'duplicate' && one.state !== 'running' ? <ImportChoice one={one} row={row} /> : null}
    </div>
  );
}

function Reasons({ row }: { row: ImportRow }) {
  const t = useT(words);
  const word = useMeaningWord();
  if (row.reasons.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-sm text-ink-2">
      {row.reasons.map((reason, index) => {
        const of = {
          field: word(reason.field),
          like: reason.customerNumber ?? String(reason.row ?? ''),
        };
        return (
          <li key={index} className="wrap-anywhere">
            {reason.customerId ? (
              <Link href={corporate.customer(reason.customerId)}>{t(`imports.reason.${reason.code}`, of)}</Link>
            ) : (
              t(`imports.reason.${reason.code}`, of)
            )}
            {reason.value ? (
              <>
                {' '}
                (<bdi>{reason.value}</bdi>)
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
