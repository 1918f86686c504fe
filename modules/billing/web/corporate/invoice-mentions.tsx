import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import type { Invoice } from './invoice-queries.ts';
import { words } from './words.ts';

const FIELDS = [
  'name',
  'nif',
  'address',
  'legalForm',
  'activity',
  'rc',
  'nis',
  'phone',
  'email',
  'designation',
  'quantity',
  'unitPrice',
] as const;

/** What the law asks and the draft lacks: some of it forbids the issue, some of it is only fined. */
export function InvoiceMentions({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const format = useFormat();
  const say = (pointer: string): string => {
    const [party = '', place = '', last] = pointer.split('.');
    const field = FIELDS.find((one) => one === (last ?? place));
    const name = field ? t(`mention.${field}`) : pointer;
    if (party === 'lines') return t('mention.line', { number: format.number(Number(place)), name });
    return party === 'seller' ? t('mention.seller', { name }) : t('mention.buyer', { name });
  };
  const list = (pointers: readonly string[]) => (
    <ul className="list-disc ps-4">
      {pointers.map((pointer) => (
        <li key={pointer}>{say(pointer)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {invoice.missing.length > 0 ? (
        <Callout tone="bad" title={t('mention.missing')}>
          {list(invoice.missing)}
        </Callout>
      ) : null}
      {invoice.warnings.length > 0 ? (
        <Callout tone="warn" title={t('mention.warnings')}>
          {list(invoice.warnings)}
        </Callout>
      ) : null}
    </>
  );
}
