/** The part of a KeyboardEvent that a shortcut is matched on. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press means `key` (one Latin letter, a sign, or a name such as `Enter`). The character typed counts first,
 * so that AZERTY's `a` is its `a`; on a layout that types other letters (Arabic) the physical key does, as on QWERTY.
 * `/` and `?` need Shift on some layouts, so Shift is no obstacle for signs.
 */
export function matchKey(press: KeyPress, key: string): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  const letter = /^[a-z]$/.test(key);
  if (press.key.length === 1 && /[\u0021-\u007E]/.test(press.key)) {
    return letter ? press.key.toLowerCase() === key && !press.shiftKey : press.key === key;
  }
  if (letter) return press.code === `Key${key.toUpperCase()}` && !press.shiftKey;
  if (key === '/') return press.code === 'Slash' && !press.shiftKey;
  if (key === '?') return (press.code === 'Slash' && press.shiftKey) || press.key === '؟';
  return press.key === key;
}

/** Ctrl+K or ⌘K, on any layout. */
export function isPaletteKey(press: KeyPress): boolean {
  if (press.ctrlKey === press.metaKey || press.altKey || press.shiftKey) return false;
  const latin = /^[a-z]$/i.test(press.key);
  return latin ? press.key.toLowerCase() === 'k' : press.code === 'KeyK';
}
