import { useState } from 'react';
import { Input } from '@cm/ui/input.tsx';
import { hundredths, writeHundredths } from '@cm/web-kit/hundredths.ts';

export interface NumberInputProps {
  readonly value: number | null;
  /** The value is in hundredths of what is typed: centimes, basis points. */
  readonly hundredths: boolean;
  /** What an empty box means: nothing at all (null), or a figure that is missing (NaN, which is refused). */
  readonly empty: number | null;
  readonly unit?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: number | null) => void;
}

const WHOLE = /^-?\d{1,15}$/;

function write(value: number | null, inHundredths: boolean): string {
  if (value === null || Number.isNaN(value)) return '';
  return inHundredths ? writeHundredths(value) : String(value);
}

function read(text: string, inHundredths: boolean, empty: number | null): number | null {
  const typed = text.trim();
  if (typed === '') return empty;
  if (inHundredths) return hundredths(typed);
  return WHOLE.test(typed) ? Number(typed) : Number.NaN;
}

/** A figure with its unit; what cannot be read is kept as it is typed and refused by the check. */
export function NumberInput({ value, hundredths: inHundredths, empty, unit, disabled, onChange }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // The box follows the value (a reset, another answer of the server) unless it holds what is being typed.
  const same = typed !== null && Object.is(read(typed, inHundredths, empty), value);
  return (
    <Input
      dir="ltr"
      inputMode={inHundredths ? 'decimal' : 'numeric'}
      autoComplete="off"
      disabled={disabled}
      className="figures max-w-48"
      value={same ? typed : write(value, inHundredths)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(read(event.target.value, inHundredths, empty));
      }}
      {...(unit === undefined ? {} : { after: <span className="pe-2">{unit}</span> })}
    />
  );
}
