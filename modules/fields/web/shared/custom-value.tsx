import type { FieldValue } from '@cm/api-client/schema';
import { Id } from '@cm/ui/id.tsx';
import type { AskedField } from './custom-values.ts';
import { useFieldText } from './use-field-text.ts';

/** A value as one reads it: letters as they were written, an address of the web to be followed. */
export function CustomValue({ field, value }: { field: AskedField; value: FieldValue | null | undefined }) {
  const text = useFieldText();
  if (value === null || value === undefined) return <>—</>;
  if (field.kind === 'url' && typeof value === 'string')
    return (
      <a
        href={value}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="wrap-anywhere text-accent-text hover:underline"
      >
        <bdi dir="ltr">{value}</bdi>
      </a>
    );
  if ((field.kind === 'email' || field.kind === 'phone') && typeof value === 'string') return <Id value={value} copy />;
  return (
    <bdi className={field.kind === 'long_text' ? 'block whitespace-pre-line' : undefined}>{text(field, value)}</bdi>
  );
}
