import type { Words } from '@cm/api-client/schema';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Id } from '@cm/ui/id.tsx';

/** An event as the module that owns it calls it; by its name when no module of today knows it. */
export function EventLabel({ name, label }: { readonly name: string; readonly label: Words | null }) {
  const localised = useLocalised();
  return label ? <span title={name}>{localised(label)}</span> : <Id value={name} />;
}
