import type { DocumentLine } from './lines-table.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../../words.ts';

interface Line {
  readonly designation: string;
  readonly detail: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discount: number;
  readonly discountReason: string | null;
  readonly taxRateBp: number;
  readonly exemption: string | null;
  readonly ht: number;
  readonly cycle: 'once' | 'monthly' | 'quarterly' | 'yearly';
}

/** The lines of a cart, a quote or an order as the document shows them. */
export function useDocumentLines(): (lines: readonly Line[]) => DocumentLine[] {
  const states = useT(words);
  return (lines) =>
    lines.map(({ cycle, ...line }, index) => ({
      ...line,
      key: `${String(index)}-${line.designation}`,
      per: cycle === 'once' ? '' : states(`perCycle.${cycle}`),
    }));
}
