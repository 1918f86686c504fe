import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import type { Field } from './field.ts';
import type { NewFieldInput } from './field-input.ts';
import { own } from './ports.ts';
import { defineField } from './save-field.ts';

const define = own.command(defineField);

/** A field of customers, defined by the system; the harness has to run this module. */
export function aField(
  h: Harness,
  tenant: Tenant,
  wanted: Partial<NewFieldInput> & Pick<NewFieldInput, 'key' | 'kind'>,
): Promise<Field> {
  const usual = {
    subject: 'customer',
    label: { fr: `Champ ${wanted.key}` },
    unique: false,
    decimals: wanted.kind === 'number' ? 0 : null,
    ...(wanted.kind === 'choice' || wanted.kind === 'choices' ? { choices: SOME_CHOICES } : {}),
  } as const;
  return define(h.runtime.systemContext(tenant, 'test'), { ...usual, ...wanted });
}

export const SOME_CHOICES = [
  { key: 'gold', label: { fr: 'Or', ar: 'ذهبي', en: 'Gold' }, archived: false },
  { key: 'silver', label: { fr: 'Argent, poli', ar: 'فضي', en: 'Silver' }, archived: false },
  { key: 'bronze', label: { fr: 'Bronze' }, archived: true },
] as const;
