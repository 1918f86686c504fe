import { useQuery } from '@tanstack/react-query';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useState } from 'react';
import { ProofBadge } from './proof-badge.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Spinner } from '@cm/ui/spinner.tsx';
import { auditProofQuery } from './queries.ts';
import { words } from './words.ts';

/** Has the server recompute the chain from its first entry, and shows the proof or the faults. */
export function ChainProof() {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  const proof = useQuery({ ...auditProofQuery(), enabled: open });
  return (
    <>
      {proof.data ? (
        <span className="self-center">
          <ProofBadge proof={proof.data} />
        </span>
      ) : null}
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          if (open || proof.data) void proof.refetch();
          setOpen(true);
        }}
      >
        <ShieldCheck aria-hidden="true" />
        {t('audit.verify')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('audit.verifyTitle')} description={t('audit.verifyText')}>
        <ProofReport />
      </Dialog>
    </>
  );
}

function ProofReport() {
  const t = useT(words);
  const format = useFormat();
  const sentence = useProblemSentence();
  const { data, error, isFetching, dataUpdatedAt } = useQuery(auditProofQuery());
  if (isFetching) {
    return (
      <output className="flex items-center gap-3 py-4">
        <Spinner />
        {t('audit.verifying')}
      </output>
    );
  }
  if (error) {
    return (
      <Callout tone="bad" live>
        {sentence(error)}
      </Callout>
    );
  }
  if (!data) return null;
  return (
    <div className="grid gap-4">
      <Callout tone={data.ok ? 'ok' : 'bad'} live title={data.ok ? t('audit.intact') : t('audit.broken')}>
        {data.ok ? t('audit.intactText') : t('audit.brokenText')}
      </Callout>
      <KeyValue
        items={[
          { label: t('audit.entries'), value: <span className="figures">{format.number(data.entries)}</span> },
          { label: t('audit.checkpoints'), value: <span className="figures">{format.number(data.checkpoints)}</span> },
          ...(data.erased > 0
            ? [
                {
                  label: t('audit.erasedEntries'),
                  value: <span className="figures">{format.number(data.erased)}</span>,
                },
              ]
            : []),
          { label: t('audit.key'), value: <Id value={data.fingerprint} copy /> },
          {
            label: t('audit.verifiedAt'),
            value: <span className="figures">{format.dateTime(new Date(dataUpdatedAt))}</span>,
          },
        ]}
      />
      {data.faults.length > 0 ? (
        <ul className="grid list-disc gap-1 ps-5 text-sm text-bad-text">
          {data.faults.map((fault) => (
            <li key={fault}>
              <bdi dir="ltr">{fault}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
