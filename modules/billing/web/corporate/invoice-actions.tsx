import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from './words.ts';

export interface InvoiceActionsProps {
  readonly busy: boolean;
  /** Without a line there is nothing to save. */
  readonly empty: boolean;
  /** Whether the second button is there, and whether it may be pressed. */
  readonly issue: { readonly allowed: boolean } | undefined;
  /** Told which of the two submits the form, before it is submitted. */
  readonly onChoose: (then: 'stay' | 'issue') => void;
}

/** The buttons of an invoice that is not yet issued, always in sight. */
export function InvoiceActions({ busy, empty, issue, onChoose }: InvoiceActionsProps) {
  const t = useT(words);
  return (
    <div
      data-screen-only
      data-stays="bottom"
      className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas py-3"
    >
      <Button
        type="submit"
        variant={issue ? 'secondary' : 'primary'}
        loading={busy}
        disabled={empty}
        onClick={() => onChoose('stay')}
      >
        {t('invoices.save')}
      </Button>
      {issue ? (
        <Button
          type="submit"
          variant="primary"
          loading={busy}
          disabled={!issue.allowed || empty}
          onClick={() => onChoose('issue')}
        >
          {t('invoices.saveAndIssue')}
        </Button>
      ) : null}
    </div>
  );
}
