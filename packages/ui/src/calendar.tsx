import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cn } from './class-names.ts';
import { INTL_TAG } from './locale.ts';
import { addDays, addMonths, weeksOf } from './calendar-month.ts';
import { IconButton } from './icon-button.tsx';
import { useUiFormat, useText, useUiLocale } from './ui-context.tsx';

export interface CalendarProps {
  readonly value: string;
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  readonly onPick: (day: string) => void;
}

const FIRST_DAY = 6;
const STEP: Readonly<Record<string, number>> = { ArrowUp: -7, ArrowDown: 7, Home: -1000, End: 1000 };

/** A month to pick from: arrows move by the reading direction, the week starts on Saturday and ends with Friday. */
export function Calendar({ value, today, min, max, onPick }: CalendarProps) {
  const t = useText();
  const format = useUiFormat();
  const locale = useUiLocale();
  const [focused, setFocused] = useState(value || today);
  const month = focused.slice(0, 7);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [focused]);
  const names = new Intl.DateTimeFormat(INTL_TAG[locale], {
    weekday: locale === 'ar' ? 'narrow' : 'short',
    timeZone: 'UTC',
  });
  const long = new Intl.DateTimeFormat(INTL_TAG[locale], { weekday: 'long', timeZone: 'UTC' });
  const weeks = weeksOf(month, FIRST_DAY);
  const turn = (months: number) => setFocused(`${addMonths(month, months)}-01`);
  const allowed = (day: string) => (min === undefined || day >= min) && (max === undefined || day <= max);

  const onKeyDown = (event: KeyboardEvent) => {
    const forward = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const backward = locale === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    let next = focused;
    const step = event.key === forward ? 1 : event.key === backward ? -1 : STEP[event.key];
    if (event.key === 'PageUp' || event.key === 'PageDown')
      next = `${addMonths(month, event.key === 'PageUp' ? -1 : 1)}-01`;
    else if (step === undefined) return;
    else if (Math.abs(step) === 1000)
      next =
        (step < 0
          ? weeks.flat().find((day) => day.startsWith(month))
          : weeks.flat().findLast((day) => day.startsWith(month))) ?? focused;
    else next = addDays(focused, step);
    event.preventDefault();
    moved.current = true;
    setFocused(next);
  };

  return (
    <div className="grid gap-2 p-3">
      <div className="flex items-center justify-between">
        <IconButton label={t('date.previousMonth')} size="icon-sm" onClick={() => turn(-1)}>
          <ChevronLeft aria-hidden="true" className="mirror" />
        </IconButton>
        <span aria-live="polite" className="font-medium">
          {format.date(`${month}-01`, 'month')}
        </span>
        <IconButton label={t('date.nextMonth')} size="icon-sm" onClick={() => turn(1)}>
          <ChevronRight aria-hidden="true" className="mirror" />
        </IconButton>
      </div>
      {/* One tab stop: arrows move between the days. */}
      <table ref={grid} aria-label={format.date(`${month}-01`, 'month')} className="figures">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th
                key={day}
                scope="col"
                abbr={long.format(new Date(`${day}T12:00:00Z`))}
                className="h-7 text-xs font-normal text-ink-3"
              >
                {names.format(new Date(`${day}T12:00:00Z`)).replace('.', '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className="p-0 text-center">
                  <button
                    type="button"
                    tabIndex={day === focused ? 0 : -1}
                    onKeyDown={onKeyDown}
                    disabled={!allowed(day)}
                    aria-label={format.date(day, 'long')}
                    aria-pressed={day === value}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onPick(day)}
                    className={cn(
                      'inline-flex size-9 items-center justify-center rounded-sm hover:bg-hover disabled:opacity-35 touch:size-11',
                      !day.startsWith(month) && 'text-ink-3',
                      day === today && 'font-semibold text-accent-text',
                      day === value && 'bg-accent text-on-accent hover:bg-accent-hover',
                    )}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
