import { useFormat } from '@cm/web-kit/format/use-format.ts';

const HOUR = 60;
const DAY = 1440;

/** Minutes as people say them: « 12 min », « 3 h », « 2 j ». One unit is enough for a median. */
export function useDuration(): (minutes: number) => string {
  const format = useFormat();
  const say = (value: number, unit: 'minute' | 'hour' | 'day') =>
    format.number(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  return (minutes) => {
    if (minutes < HOUR) return say(minutes, 'minute');
    return minutes < DAY ? say(minutes / HOUR, 'hour') : say(minutes / DAY, 'day');
  };
}
