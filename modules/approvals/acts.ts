import type { ApprovableAct } from '@cm/kit/approvable-act';
import type { ModuleManifest } from '@cm/kit/module';

/** The acts that need a second person, by their key. */
export type Acts = ReadonlyMap<string, ApprovableAct>;

/** Those that the modules declare. @throws Error naming a key that two of them have, or that is not its module's */
export function actsOf(modules: readonly ModuleManifest[]): Acts {
  const acts = new Map<string, ApprovableAct>();
  for (const { name, approvableActs = [] } of modules)
    for (const act of typeof approvableActs === 'function' ? approvableActs(modules) : approvableActs) {
      if (acts.has(act.key) || !act.key.startsWith(`${name}.`))
        throw new Error(`the module ${name} calls an act "${act.key}"`);
      acts.set(act.key, act);
    }
  return acts;
}
