import type { ErasureHindrance, Erasing } from '@cm/kit/erasure';
import type { Words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import { excusedOfKit, type PersonalData, type PersonalRows } from '@cm/kit/personal-data';

/** What the modules that run together hold of people, in their order. */
export type DataParts = readonly (PersonalRows & { readonly module: Words })[];

/** What an erasure means for each of their tables that has a name to tell of, and what may stand in its way. */
export interface ErasureParts {
  readonly named: readonly { readonly module: Words; readonly label: Words; readonly erasing: Erasing }[];
  readonly hindrances: readonly ErasureHindrance[];
}

/** @throws Error naming a module that gives data and does not say what it is called */
export function dataPartsOf(modules: readonly ModuleManifest[]): DataParts {
  return partsOf(modules).flatMap((one) => ('read' in one ? [one] : []));
}

/** @throws Error naming a module that gives data and does not say what it is called */
export function erasurePartsOf(modules: readonly ModuleManifest[]): ErasureParts {
  const named = partsOf(modules).flatMap(({ module, label, erasing }) =>
    label === undefined ? [] : [{ module, label, erasing }],
  );
  return { named, hindrances: hindrancesOf(modules) };
}

export const hindrancesOf = (modules: readonly ModuleManifest[]): readonly ErasureHindrance[] =>
  modules.flatMap(({ erasureHindrances = [] }) => erasureHindrances);

/**
 * Everything that an erasure does, in the order in which it does it: whoever uses another module before that module, the rows
 * that name others before those others. The tables of the kit come last.
 */
export function erasingsOf(modules: readonly ModuleManifest[]): readonly Erasing[] {
  const declared = modules.flatMap(({ personalData = [] }) => personalData);
  return [...declared.toReversed(), ...excusedOfKit].map(({ erasing }) => erasing);
}

function partsOf(modules: readonly ModuleManifest[]): readonly (PersonalData & { readonly module: Words })[] {
  return modules.flatMap(({ name, label, personalData = [] }) => {
    if (label === undefined && personalData.length > 0)
      throw new Error(`the module ${name} does not say what it is called`);
    const module = label ?? { fr: name, ar: name, en: name };
    return personalData.map((one) => ({ ...one, module }));
  });
}
