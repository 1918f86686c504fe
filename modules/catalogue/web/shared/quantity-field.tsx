import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Field } from '@cm/ui/field.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { words } from '../words.ts';

const MOST = 1000;

export interface QuantityFieldProps {
  readonly value: number;
  readonly onChange: (quantity: number) => void;
  readonly hideLabel?: boolean;
}

/** How many: typed, or one more and one less. */
export function QuantityField({ value, onChange, hideLabel = false }: QuantityFieldProps) {
  const t = useT(words);
  const set = (quantity: number) => onChange(Math.min(MOST, Math.max(1, quantity)));
  return (
    <Field label={t('quantity')} hideLabel={hideLabel}>
      <div className="flex w-fit items-center gap-1">
        <IconButton label={t('less')} variant="secondary" disabled={value <= 1} onClick={() => set(value - 1)}>
          <Minus aria-hidden="true" />
        </IconButton>
        <Input
          inputMode="numeric"
          dir="ltr"
          value={String(value)}
          onChange={(event) => {
            const typed = Number(event.target.value.replace(/\D/g, ''));
            if (typed > 0) set(typed);
          }}
          aria-label={t('quantity')}
          className="figures w-16 text-center rtl:text-center"
        />
        <IconButton label={t('more')} variant="secondary" disabled={value >= MOST} onClick={() => set(value + 1)}>
          <Plus aria-hidden="true" />
        </IconButton>
      </div>
    </Field>
  );
}
