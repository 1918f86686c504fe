import type { Ctx } from './ctx.ts';
import type { Words } from './i18n.ts';
import type { Notice } from './notices.ts';

/** Which classes of notices are left out for some customers: answered by the module that keeps customers. */
export interface SilencedClasses {
  /** Of these customers, those with something left out, each with the keys of the classes. One that was merged answers as the kept one. */
  of(ctx: Ctx, customerIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

declare module './ctx.ts' {
  interface LocalPorts {
    silencedClasses: SilencedClasses;
  }
}

/** A class of which an operator may leave something out, with the notices that it then leaves out, and no others. */
export interface OptionalClass {
  readonly key: string;
  readonly name: Words;
  readonly notices: { readonly key: string; readonly name: Words }[];
}

/** In the order of the modules. */
export function optionalClasses(modules: readonly { readonly notices?: readonly Notice[] }[]): OptionalClass[] {
  const optional = modules.flatMap((module) => module.notices ?? []).filter((notice) => notice.optional === true);
  return [...Map.groupBy(optional, (notice) => notice.class)].map(([{ key, name }, notices]) => ({
    key,
    name,
    notices: notices.map((notice) => ({ key: notice.key, name: notice.name })),
  }));
}
