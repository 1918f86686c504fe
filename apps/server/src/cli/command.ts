import type { ParseArgsConfig } from 'node:util';
import { type Application, serves } from '../application.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** What a command answers: lines for people, an object for `--json`. */
export interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
  /** The command ran, and what it found is bad: exit code 1. */
  readonly failed?: boolean;
}

export interface Command {
  readonly noun: string;
  readonly verb: string;
  readonly usage: string;
  readonly help: string;
  readonly options?: Options;
  /** `application` opens the database only for commands that ask for it. */
  readonly run: (args: Arguments, open: () => Promise<Application>) => Promise<Answer>;
}

/** A wrong use of the command line, told without a stack. */
export class UsageError extends Error {}

export function text(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws UsageError when the option is missing */
export function required(args: Arguments, name: string): string {
  const value = text(args, name);
  if (!value) throw new UsageError(`--${name} is missing`);
  return value;
}

/** @throws UsageError when the option is not a whole number between the bounds */
export function count(args: Arguments, name: string, fallback: number, max: number): number {
  const value = text(args, name);
  if (value === undefined) return fallback;
  const number = Number(value.replaceAll('_', ''));
  if (!Number.isInteger(number) || number < 0 || number > max)
    throw new UsageError(`--${name} must be a whole number up to ${max}`);
  return number;
}

/** @throws UsageError when `MODULES` leaves out a module that the command works on */
export function needs(application: Application, ...modules: readonly string[]): void {
  const missing = modules.filter((module) => !serves(application, module));
  if (missing.length > 0) throw new UsageError(`not here: MODULES leaves out ${missing.join(', ')}`);
}
