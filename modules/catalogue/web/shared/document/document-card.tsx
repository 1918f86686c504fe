import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { words } from '../../document-words.ts';

export interface DocumentCardProps {
  /** « Facture », « Devis ». */
  readonly title: string;
  readonly number: string | null;
  readonly seller: string;
  readonly buyer: ReactNode;
  /** Dates and references, as the printed documentT has them at its head. */
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
  readonly children: ReactNode;
}

/** A commercial document on the screen, laid out like its PDF: head of two parties, ruled lines, ledger of totals. */
export function DocumentCard({ title, number, seller, buyer, facts, children }: DocumentCardProps) {
  const t = useT(words);
  return (
    <article className="min-w-0 rounded-md border border-line bg-surface p-4 md:p-8">
      <header className="grid gap-6 md:grid-cols-2">
        <div className="grid content-start gap-1">
          <p className="text-lg font-semibold">{title}</p>
          {number ? (
            <p className="text-ink-2">
              <Id value={number} copy />
            </p>
          ) : null}
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
            {facts.map((fact) => (
              <div key={fact.label} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-ink-2">{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </div>
        <dl className="grid content-start gap-4 border-s-3 border-accent ps-4 text-sm sm:grid-cols-2">
          <div className="grid content-start gap-0.5">
            <dt className="text-ink-2">{t('seller')}</dt>
            <dd className="font-medium">
              <bdi>{seller}</bdi>
            </dd>
          </div>
          <div className="grid content-start gap-0.5">
            <dt className="text-ink-2">{t('buyer')}</dt>
            <dd>{buyer}</dd>
          </div>
        </dl>
      </header>
      <div className="mt-6 grid gap-6">{children}</div>
    </article>
  );
}
