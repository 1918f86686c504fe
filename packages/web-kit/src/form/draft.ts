import { actingFor } from '../acting-for.ts';

/** What was typed and not yet sent, kept for the life of the tab so that a reload or a crash loses nothing. */
const MAX_DRAFT = 200_000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was typed for one customer is not shown while the person acts for another. */
const placeOf = (key: string): string => `cm.draft.${[actingFor(), key].filter((part) => part !== null).join('.')}`;

export function readDraft(key: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(placeOf(key)) ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Files and secrets are never kept: a page names in `omit` the fields that must not be written down. */
export function writeDraft(key: string, values: Readonly<Record<string, unknown>>, omit: readonly string[]): void {
  const kept = Object.entries(values).filter(
    ([name, value]) => !omit.includes(name) && !(value instanceof Blob) && !(value instanceof FileList),
  );
  const text = JSON.stringify(Object.fromEntries(kept));
  if (text.length > MAX_DRAFT) return;
  try {
    sessionStorage.setItem(placeOf(key), text);
  } catch {
    return;
  }
}

export function clearDraft(key: string): void {
  try {
    sessionStorage.removeItem(placeOf(key));
  } catch {
    return;
  }
}
