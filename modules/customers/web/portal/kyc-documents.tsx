import { useQueryClient } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { useId, useRef, useState } from 'react';
import { DocumentStatus } from '../shared/document-status.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { FileScanNote, sendKycFile } from '@cm/files/web/portal/public.ts';
import { mayOpen } from '@cm/files/web/public.ts';
import type { Kyc } from './kyc.ts';
import { kycQuery } from './queries.ts';
import { words } from './words.ts';

type KycDocument = Kyc['documents'][number];

const ACCEPT = 'application/pdf,image/jpeg,image/png,image/webp';

/** Each document with its own state, its own file and its own way to replace it. */
export function KycDocuments({ documents, editable }: { documents: readonly KycDocument[]; editable: boolean }) {
  const t = useT(words);
  return (
    <Card title={t('kyc.documents')} hint={t('kyc.rules')} flush>
      <ul className="mt-2 border-t border-line">
        {documents.map((document) => (
          <DocumentRow key={document.type} document={document} editable={editable} />
        ))}
      </ul>
    </Card>
  );
}

interface Sending {
  readonly progress: number;
  readonly error: string | null;
}

function useSend(type: string): { sending: Sending | null; send: (file: File) => void } {
  const sentence = useProblemSentence();
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const send = async (file: File) => {
    setSending({ progress: 0, error: null });
    try {
      const signal = new AbortController().signal;
      const onProgress = (progress: number) => setSending({ progress, error: null });
      const info = await sendKycFile(crypto.randomUUID(), file, onProgress, signal);
      const kyc = await call('portal.kyc.provide', { path: { type }, body: { fileId: info.id } });
      queryClient.setQueryData(kycQuery().queryKey, kyc);
      setSending(null);
    } catch (error) {
      setSending({ progress: 0, error: sentence(error) });
    }
  };
  return { sending, send: (file) => void send(file) };
}

function GivenFile({ type, file }: { type: string; file: NonNullable<KycDocument['file']> }) {
  const format = useFormat();
  const name = (
    <>
      <bdi className="truncate">{file.filename}</bdi>
      <span className="figures text-ink-2">{format.fileSize(file.size)}</span>
    </>
  );
  if (!mayOpen(file.scan))
    return (
      <span className="flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="inline-flex max-w-full items-center gap-1.5 text-ink-2">{name}</span>
        <FileScanNote scan={file.scan} />
      </span>
    );
  return (
    <a
      href={`/api/portal/kyc/documents/${type}/content`}
      download={file.filename}
      className="inline-flex w-fit max-w-full items-center gap-1.5 text-sm text-accent-text underline-offset-4 hover:underline"
    >
      <Download aria-hidden="true" className="size-3.5 shrink-0" />
      {name}
    </a>
  );
}

function DocumentRow({ document, editable }: { document: KycDocument; editable: boolean }) {
  const t = useT(words);
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { sending, send } = useSend(document.type);
  const name = document.label[locale] ?? document.label.fr;
  const busy = sending !== null && sending.error === null;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line px-(--card-pad) py-4 last:border-b-0">
      <div className="grid min-w-56 flex-1 gap-1">
        <p id={id} className="font-medium">
          <bdi>{name}</bdi>
          {document.required ? null : <span className="ms-2 text-sm font-normal text-ink-2">{t('kyc.optional')}</span>}
        </p>
        {document.required || document.state !== 'missing' ? (
          <p className="text-sm">
            <DocumentStatus state={document.state} />
          </p>
        ) : null}
        {document.reason ? (
          <p dir="auto" className="text-sm text-bad-text">
            {document.reason}
          </p>
        ) : null}
        {document.file ? <GivenFile type={document.type} file={document.file} /> : null}
        {busy ? <ProgressBar value={sending.progress} label={t('kyc.sending', { name })} /> : null}
        {sending?.error ? (
          <p role="alert" className="text-sm text-bad-text">
            {sending.error}
          </p>
        ) : null}
      </div>
      {editable ? (
        <>
          <input
            ref={input}
            type="file"
            accept={ACCEPT}
            tabIndex={-1}
            aria-labelledby={id}
            className="sr-only"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) send(file);
            }}
          />
          <Button
            size="sm"
            loading={busy}
            variant={document.state === 'missing' && document.required ? 'primary' : 'secondary'}
            className={cn(document.state === 'verified' && 'hidden')}
            onClick={() => input.current?.click()}
            aria-label={t(document.file ? 'kyc.replaceOf' : 'kyc.provideOf', { name })}
          >
            {t(document.file ? 'kyc.replace' : 'kyc.provide')}
          </Button>
        </>
      ) : null}
    </li>
  );
}
