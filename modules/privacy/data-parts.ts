import type { Words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import type { PersonalRows } from '@cm/kit/personal-data';

/** What the modules that run together hold of people, in their order. */
export type DataParts = readonly (PersonalRows & { readonly module: Words })[];

/** @throws Error naming a module that gives data and does not say what it is called */
export function dataPartsOf(modules: readonly ModuleManifest[]): DataParts {
  return modules.flatMap(({ name, label, personalData = [] }) => {
    if (label === undefined && personalData.length > 0)
      throw new Error(`the module ${name} does not say what it is called`);
    const module = label ?? { fr: name, ar: name, en: name };
    return personalData.flatMap((one) => ('read' in one ? [{ ...one, module }] : []));
  });
}
