import { createContext, useContext } from 'react';
import type { ValueProblem } from './check-value.ts';
import type { Json } from './json-schema.ts';
import type { PartWords } from './setting-words.ts';

export type Path = readonly (string | number)[];

/** The setting that a field belongs to: its key, what is refused in it, and how to change one part of it. */
export interface SettingScope {
  readonly key: string;
  readonly words: PartWords;
  readonly currency: string;
  readonly readOnly: boolean;
  readonly problems: ReadonlyMap<string, ValueProblem>;
  readonly change: (path: Path, part: Json) => void;
}

export const SettingScopeContext = createContext<SettingScope | null>(null);

/** @throws Error outside of a setting's form */
export function useSettingScope(): SettingScope {
  const scope = useContext(SettingScopeContext);
  if (!scope) throw new Error('useSettingScope outside of a setting');
  return scope;
}

export const pointerOf = (path: Path): string => path.map((step) => `/${step}`).join('');
