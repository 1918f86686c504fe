import CalendarDays from 'lucide-react/icons/calendar-days';
import { useState } from 'react';
import { Calendar } from './calendar.tsx';
import { parseTypedDay, writeTypedDay } from './typed-day.ts';
import { Input } from './input.tsx';
import { Popover } from './popover.tsx';
import { useText } from './ui-context.tsx';

export interface DateFieldProps {
  /** `YYYY-MM-DD`, or what is being typed, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly 'aria-label'?: string;
}

/** A day, typed as people write it here (JJ/MM/AAAA) or picked in a month. */
export function DateField({ value, onChange, today, min, max, disabled, onBlur, ...rest }: DateFieldProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [typing, setTyping] = useState<string | null>(null);
  const settle = () => {
    if (typing !== null) onChange(parseTypedDay(typing) ?? typing);
    setTyping(null);
    onBlur?.();
  };
  return (
    <Input
      {...rest}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      disabled={disabled}
      placeholder={t('date.placeholder')}
      value={typing ?? writeTypedDay(value)}
      onChange={(event) => setTyping(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
      className="figures"
      after={
        <Popover
          open={open}
          onOpenChange={setOpen}
          align="end"
          label={t('date.pick')}
          trigger={
            <button
              type="button"
              disabled={disabled}
              aria-label={t('date.pick')}
              className="inline-flex size-8 items-center justify-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink disabled:opacity-55 touch:size-11"
            >
              <CalendarDays aria-hidden="true" />
            </button>
          }
        >
          <Calendar
            value={value}
            today={today}
            {...(min === undefined ? {} : { min })}
            {...(max === undefined ? {} : { max })}
            onPick={(day) => {
              setTyping(null);
              onChange(day);
              setOpen(false);
            }}
          />
        </Popover>
      }
    />
  );
}
