import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const OUTCOMES = {
  success: 'active',
  second_factor: 'progress',
  wrong_password: 'failed',
  unknown_user: 'failed',
  wrong_code: 'failed',
  wrong_passkey: 'failed',
  disabled: 'suspended',
  unverified: 'waiting',
  elsewhere: 'failed',
  limited: 'failed',
} as const satisfies Readonly<Record<string, StatusKind>>;
type Outcome = keyof typeof OUTCOMES;

const isOutcome = (value: string): value is Outcome => value in OUTCOMES;

/** Attempts that were refused; a first step that asks for the second factor is none. */
export function isFailure(outcome: string): boolean {
  return outcome !== 'success' && outcome !== 'second_factor';
}

export function LoginOutcome({ outcome }: { outcome: string }) {
  const t = useT(words);
  if (!isOutcome(outcome)) return <Status kind="draft">{outcome}</Status>;
  return <Status kind={OUTCOMES[outcome]}>{t(`outcome.${outcome}`)}</Status>;
}
