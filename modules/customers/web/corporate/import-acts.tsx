import { useState } from 'react';
import Download from 'lucide-react/icons/download';
import Play from 'lucide-react/icons/play';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { CustomerImport } from './import-queries.ts';
import { words } from './words.ts';

/** What may be done with an import as it stands. */
export function ImportActs({ one }: { one: CustomerImport }) {
  const t = useT(words);
  const [asking, setAsking] = useState(false);
  const { counts, state } = one;
  const isRead = state === 'checked' || state === 'finished';
  return (
    <>
      {isRead && counts.refused + counts.duplicate > 0 ? (
        <Button asChild variant="ghost">
          <a href={`/api/corporate/customer-imports/${one.id}/refused`} download>
            <Download aria-hidden="true" />
            {t('imports.download')}
          </a>
        </Button>
      ) : null}
      {isRead || state === 'running' ? (
        <Button
          variant={state === 'checked' ? 'primary' : 'secondary'}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          <Play aria-hidden="true" />
          {t(state === 'checked' ? 'imports.run' : 'imports.runAgain')}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmAct
          open
          onOpenChange={setAsking}
          title={t('imports.runTitle')}
          description={t(state === 'checked' ? 'imports.runText' : 'imports.runAgainText', {
            count: counts.new,
          })}
          confirmLabel={t(state === 'checked' ? 'imports.run' : 'imports.runAgain')}
          act={(idempotencyKey) => call('corporate.customerImports.run', { path: { id: one.id } }, { idempotencyKey })}
          refresh={[
            queryKeyOf('corporate.customerImports'),
            queryKeyOf('corporate.customerImportRows'),
            queryKeyOf('corporate.customers'),
          ]}
          onDone={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
