import { type Ref, useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Input } from '@cm/ui/input.tsx';
import { parseHundredths, writeHundredths } from './decimal.ts';

export interface AmountInputProps {
  /** Hundredths; NaN while what is typed is not a number, so that the schema refuses it. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** ISO 4217, or `%`. */
  readonly unit: string;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** An amount or a percentage, typed as people write them; figures keep their direction and stand at the end. */
export function AmountInput({ value, onChange, unit, onBlur, ...rest }: AmountInputProps) {
  const format = useFormat();
  const separator = useLocale() === 'en' ? '.' : ',';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...rest}
      dir="ltr"
      inputMode="decimal"
      autoComplete="off"
      className="figures [&_input]:text-end"
      value={typed ?? (Number.isNaN(value) ? '' : writeHundredths(value, separator))}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseHundredths(event.target.value) ?? Number.NaN);
      }}
      onFocus={(event) => event.target.select()}
      onBlur={() => {
        if (!Number.isNaN(value)) setTyped(null);
        onBlur?.();
      }}
      after={<span className="pe-2 text-ink-3">{unit === '%' ? '%' : format.currencyUnit(unit)}</span>}
    />
  );
}
