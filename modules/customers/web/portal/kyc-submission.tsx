import { useQueryClient } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { type Kyc, missingNumbers } from './kyc.ts';
import { portal } from '../../paths.ts';
import { kycQuery } from './queries.ts';
import { words } from './words.ts';

/** What is still missing, by name; the verification leaves when nothing is. */
export function KycSubmission({ kyc }: { kyc: Kyc }) {
  const t = useT(words);
  const locale = useLocale();
  const format = useFormat();
  const queryClient = useQueryClient();
  const submit = useAct({
    act: (_: true, idempotencyKey) => call('portal.kyc.submit', {}, { idempotencyKey }),
    done: t('kyc.submitted'),
    onDone: (saved) => queryClient.setQueryData(kycQuery().queryKey, saved),
  });
  const numbers = missingNumbers(kyc.missing).map((name) => name.toUpperCase());
  const documents = kyc.documents
    .filter(({ type }) => kyc.missing.includes(`/body/documents/${type}`))
    .map(({ label }) => label[locale] ?? label.fr);
  return (
    <div className="grid gap-3">
      {numbers.length > 0 ? (
        <Callout
          tone="warn"
          action={
            <Button asChild size="sm">
              <Link href={portal.profile()}>{t('kyc.fillNumbers')}</Link>
            </Button>
          }
        >
          {t('kyc.missingNumbers', { names: format.list(numbers) })}
        </Callout>
      ) : null}
      {documents.length > 0 ? (
        <p className="text-ink-2">{t('kyc.missingDocuments', { names: format.list(documents) })}</p>
      ) : null}
      <div>
        <Button
          variant="primary"
          disabled={kyc.missing.length > 0}
          loading={submit.busy}
          onClick={() => submit.run(true)}
        >
          {t('kyc.submit')}
        </Button>
      </div>
    </div>
  );
}
