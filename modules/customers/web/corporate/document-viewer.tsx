import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { DocumentStatus } from '../shared/document-status.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { mayOpen } from '@cm/files/web/public.ts';
import { FileScanNote } from '@cm/files/web/corporate/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { KycItemCheck, KycItemFinding } from './kyc-item-check.tsx';
import type { KycDocument, Verification } from './verification-queries.ts';
import { words } from './words.ts';

const contentOf = (id: string, type: string) =>
  `/api/corporate/kyc/${encodeURIComponent(id)}/documents/${encodeURIComponent(type)}/content`;

/** The list of the documents and the one that is looked at. Each reading is recorded: nothing is opened by itself. */
export function DocumentViewer({ file }: { file: Verification }) {
  const t = useT(words);
  const opens = usePermission('kyc.originals');
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = file.documents.find((one) => one.type === chosen && one.file && mayOpen(one.file.scan));
  return (
    <section aria-label={t('kyc.documents')} className="rounded-md border border-line bg-surface">
      <ul className="divide-y divide-line border-b border-line">
        {file.documents.map((document) => (
          <DocumentLine
            key={document.type}
            file={file}
            document={document}
            opens={opens}
            isShown={document.type === chosen}
            onShow={() => setChosen(document.type === chosen ? null : document.type)}
          />
        ))}
      </ul>
      {shown?.file ? (
        <Preview id={file.id} document={shown} />
      ) : !opens ? (
        <EmptyState compact seed="kyc-document" title={t('originals.closedTitle')}>
          {t('originals.closed')}
        </EmptyState>
      ) : (
        <EmptyState compact seed="kyc-document" title={t('kyc.chooseDocument')}>
          {t('kyc.chooseDocumentText')}
        </EmptyState>
      )}
    </section>
  );
}

interface DocumentLineProps {
  readonly file: Verification;
  readonly document: KycDocument;
  /** May the reader open documents? */
  readonly opens: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function DocumentLine({ file, document, opens, isShown, onShow }: DocumentLineProps) {
  const t = useT(words);
  const label = useLocalised()(document.label);
  const item = file.items.find(({ kind, subject }) => kind === 'document' && subject === document.type);
  const readable = opens && document.file !== null && mayOpen(document.file.scan);
  return (
    <li
      className={cn(
        'flex flex-wrap items-center gap-x-4 gap-y-1.5 px-(--card-pad) py-2.5',
        isShown && 'bg-accent-tint',
      )}
    >
      <span className="grid min-w-48 flex-1">
        <span className="font-medium">{label}</span>
        <span className="text-sm text-ink-2">{document.required ? t('kyc.required') : t('kyc.optional')}</span>
        {document.reason ? (
          <span dir="auto" className="text-sm text-bad-text">
            {document.reason}
          </span>
        ) : item ? (
          <KycItemFinding item={item} />
        ) : null}
      </span>
      <DocumentStatus state={document.state} />
      {document.file ? <FileScanNote scan={document.file.scan} forStaff /> : null}
      {readable ? (
        <Button size="sm" aria-pressed={isShown} onClick={onShow}>
          {isShown ? t('kyc.hide') : t('kyc.view')}
        </Button>
      ) : null}
      {item && readable ? <KycItemCheck file={file} item={item} label={label} /> : null}
    </li>
  );
}

function Preview({ id, document }: { id: string; document: KycDocument }) {
  const t = useT(words);
  const name = useLocalised();
  const format = useFormat();
  if (!document.file) return null;
  const src = contentOf(id, document.type);
  const image = document.file.contentType.startsWith('image/');
  return (
    <div className="grid gap-3 p-(--card-pad)">
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-2">
        <span>
          <bdi>{document.file.filename}</bdi> · {format.fileSize(document.file.size)}
        </span>
        <Button asChild size="sm">
          <a href={src} download>
            <Download aria-hidden="true" />
            {t('kyc.download')}
          </a>
        </Button>
      </div>
      {image ? (
        <img
          src={src}
          alt={name(document.label)}
          className="max-h-[70dvh] w-full rounded-sm bg-sunken object-contain"
        />
      ) : (
        <p className="rounded-sm bg-sunken px-4 py-10 text-center text-ink-2">{t('kyc.noPreview')}</p>
      )}
    </div>
  );
}
