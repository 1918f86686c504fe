import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { words } from '../words.ts';

export interface LineFrameProps {
  readonly index: number;
  readonly count: number;
  readonly ht: number;
  readonly currency: string;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One line being typed: its fields, its amount, its place. */
export function LineFrame({ index, count, ht, currency, onMove, onRemove, children }: LineFrameProps) {
  const t = useT(words);
  const format = useFormat();
  const number = format.number(index + 1);
  return (
    <li className="grid gap-3 border-b border-line px-(--card-pad) py-3 last:border-b-0">
      <div className="flex items-center gap-1">
        <span className="text-sm font-medium text-ink-2">{t('lines.line', { number })}</span>
        <span className="ms-auto" />
        <IconButton
          size="icon-sm"
          label={t('lines.up', { number })}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          size="icon-sm"
          label={t('lines.down', { number })}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton size="icon-sm" variant="danger-ghost" label={t('lines.remove', { number })} onClick={onRemove}>
          <Trash aria-hidden="true" />
        </IconButton>
      </div>
      {children}
      <p className="text-end">
        <span className="me-3 text-sm text-ink-2">{t('lines.ht')}</span>
        <Amount amount={ht} currency={currency} strong />
      </p>
    </li>
  );
}
