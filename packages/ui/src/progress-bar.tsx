import { cn } from './class-names.ts';

export interface ProgressBarProps {
  /** From 0 to 1. */
  readonly value: number;
  readonly label: string;
  readonly tone?: 'accent' | 'warn' | 'bad';
}

const TONE = {
  accent: '[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-value]:bg-accent',
  warn: '[&::-moz-progress-bar]:bg-ochre [&::-webkit-progress-value]:bg-ochre',
  bad: '[&::-moz-progress-bar]:bg-danger [&::-webkit-progress-value]:bg-danger',
} as const;

/** Fills in the reading direction. */
export function ProgressBar({ value, label, tone = 'accent' }: ProgressBarProps) {
  return (
    <progress
      aria-label={label}
      max={1}
      value={Math.min(1, Math.max(0, value))}
      className={cn(
        'block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-webkit-progress-bar]:bg-line',
        TONE[tone],
      )}
    />
  );
}
