import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useEffect, useRef } from 'react';
import { DayButton, type DayButtonProps, DayPicker } from 'react-day-picker';
import { buttonClass } from './button.tsx';
import { cn } from './class-names.ts';
import { directionOf, INTL_TAG } from './locale.ts';
import { isDay } from './typed-day.ts';
import { useText, useUiFormat, useUiLocale } from './ui-context.tsx';

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Which day a week begins with and which days nobody works; 0 is Sunday. */
interface Week {
  readonly firstDay: Weekday;
  readonly weekend: readonly Weekday[];
}

export interface CalendarProps {
  /** `YYYY-MM-DD`; anything else counts as none. */
  readonly value: string;
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  /** Algeria's when absent: from Saturday on, with Friday and Saturday off (CLDR, territory DZ). */
  readonly week?: Week;
  readonly onPick: (day: string) => void;
}

const ALGERIA: Week = { firstDay: 6, weekend: [5, 6] };

/** A day as the picker's local date; read back by its local parts, so that no time zone moves it. */
function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** A month to pick from, with the grid's keys of the ARIA practices: arrows, Home and End, Page Up and Down. */
export function DayGrid({ value, today, min, max, week = ALGERIA, onPick }: CalendarProps) {
  const t = useText();
  const format = useUiFormat();
  const locale = useUiLocale();
  const name = (date: Date, weekday: 'long' | 'short' | 'narrow') =>
    new Intl.DateTimeFormat(INTL_TAG[locale], { weekday }).format(date).replace('.', '');
  const picked = isDay(value) ? dateOf(value) : undefined;
  const place = useRef<HTMLDivElement>(null);
  // Opened on purpose, in a dialog of its own: the keys belong to the days at once.
  useEffect(() => place.current?.querySelector<HTMLElement>('[role="gridcell"] [tabindex="0"]')?.focus(), []);
  return (
    <div ref={place}>
      <DayPicker
        mode="single"
        required
        fixedWeeks
        showOutsideDays
        navLayout="around"
        dir={directionOf(locale)}
        lang={INTL_TAG[locale]}
        weekStartsOn={week.firstDay}
        modifiers={{ weekend: { dayOfWeek: [...week.weekend] } }}
        modifiersClassNames={{ weekend: 'bg-sunken' }}
        selected={picked}
        today={dateOf(today)}
        defaultMonth={picked ?? dateOf(today)}
        {...(min === undefined ? {} : { startMonth: dateOf(min) })}
        {...(max === undefined ? {} : { endMonth: dateOf(max) })}
        disabled={[
          ...(min === undefined ? [] : [{ before: dateOf(min) }]),
          ...(max === undefined ? [] : [{ after: dateOf(max) }]),
        ]}
        onSelect={(date) => onPick(dayOf(date))}
        formatters={{
          formatCaption: (month) => format.date(dayOf(month), 'month'),
          formatDay: (date) => String(date.getDate()),
          formatWeekdayName: (date) => name(date, locale === 'ar' ? 'narrow' : 'short'),
        }}
        labels={{
          labelPrevious: () => t('date.previousMonth'),
          labelNext: () => t('date.nextMonth'),
          labelGrid: (month) => format.date(dayOf(month), 'month'),
          labelWeekday: (date) => name(date, 'long'),
          // The heads of the columns are for the eye: a day says its weekday itself.
          labelDayButton: (date) => `${name(date, 'long')} ${format.date(dayOf(date), 'long')}`,
        }}
        components={{ Chevron, DayButton: Day }}
        classNames={CLASSES}
      />
    </div>
  );
}

const TURN = buttonClass({ variant: 'ghost', size: 'icon-sm' });
const CLASSES = {
  root: 'p-3',
  month: 'grid grid-cols-[auto_1fr_auto] items-center gap-2',
  month_caption: 'text-center font-medium',
  button_previous: TURN,
  button_next: TURN,
  month_grid: 'figures col-span-3',
  weekday: 'h-7 text-xs font-normal text-ink-3',
  day: 'p-0 text-center',
};

function Chevron({ orientation }: { readonly orientation?: 'up' | 'down' | 'left' | 'right' }) {
  return orientation === 'left' ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />;
}

function Day(props: DayButtonProps) {
  const { outside, today, selected } = props.modifiers;
  return (
    <DayButton
      {...props}
      aria-current={today ? 'date' : undefined}
      className={cn(
        'inline-flex size-9 items-center justify-center rounded-sm hover:bg-hover disabled:opacity-35 aria-disabled:opacity-35 touch:size-11',
        outside && 'text-ink-3',
        today && 'font-semibold text-accent-text',
        selected && 'bg-accent text-on-accent hover:bg-accent-hover',
      )}
    />
  );
}
