import type { Screen } from '@cm/web-kit/area/screen.ts';
import { MODULES } from './modules.ts';
import { screens } from './screens.ts';

export type { Screen } from '@cm/web-kit/area/screen.ts';

interface ScreensOfModule {
  readonly screens: readonly Screen[];
}

/** Every screen of the product: those of the composition and those that the modules declare. */
export async function allScreens(): Promise<readonly Screen[]> {
  const ofModules = await Promise.all(
    MODULES.map(async (name): Promise<ScreensOfModule> => import(`../../../modules/${name}/web/screens.ts`)),
  );
  return [...screens, ...ofModules.flatMap((module) => module.screens)];
}
