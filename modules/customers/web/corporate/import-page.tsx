import { useSuspenseQuery } from '@tanstack/react-query';
import { Callout } from '@cm/ui/callout.tsx';
import { Id } from '@cm/ui/id.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { usePage } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';
import { ImportActs } from './import-acts.tsx';
import { ImportColumns } from './import-columns.tsx';
import { type CustomerImport, importProgressQuery, isUnderWay } from './import-queries.ts';
import { ImportRows } from './import-rows.tsx';
import { ImportStatus } from './import-status.tsx';
import { pages } from './pages.ts';
import { words } from './words.ts';

/** One import: what its columns mean, what becomes of its rows, and how far it has come. */
export function ImportPage() {
  const t = useT(words);
  const { id } = usePage(pages.customerImport).params;
  const { data: one } = useSuspenseQuery(importProgressQuery(id));
  const isBegun = one.state === 'running' || one.state === 'finished';
  return (
    <RecordPage
      list={{ label: t('imports.title'), href: corporate.customerImports() }}
      name={one.number}
      title={one.filename}
      meta={
        <>
          <Id value={one.number} />
          <ImportStatus state={one.state} look="tint" />
        </>
      }
      actions={<ImportActs one={one} />}
      notice={<Progress one={one} />}
    >
      <div className="grid gap-(--gap)">
        {one.state === 'received' || one.state === 'checking' ? null : <ImportRows one={one} />}
        {/* Another version is another form: what was typed into the one before no longer fits. */}
        {isBegun ? null : <ImportColumns key={one.version} one={one} />}
      </div>
    </RecordPage>
  );
}

/** What goes on now, and what comes next. */
function Progress({ one }: { one: CustomerImport }) {
  const t = useT(words);
  const format = useFormat();
  const { counts, rowCount, state } = one;
  const left = state === 'checking' ? counts.waiting : counts.new;
  const settled = (state === 'running' ? counts.created + counts.linked : rowCount - counts.waiting) || 0;
  const of = { done: format.number(settled), all: format.number(settled + left) };
  if (isUnderWay(state))
    return (
      <Callout tone="info" title={t(state === 'checking' ? 'imports.checkingNow' : 'imports.runningNow', of)}>
        <ProgressBar value={settled / Math.max(1, settled + left)} label={t(`imports.state.${state}`)} />
      </Callout>
    );
  if (state === 'received') return <Callout tone="info">{t('imports.nextColumns')}</Callout>;
  if (state === 'checked') return <Callout tone="info">{t('imports.nextRun')}</Callout>;
  return (
    <Callout tone={counts.refused + counts.duplicate > 0 ? 'warn' : 'ok'}>
      {t('imports.done', {
        created: format.number(counts.created + counts.linked),
        present: format.number(counts.present),
        left: format.number(counts.refused + counts.duplicate),
      })}
    </Callout>
  );
}
