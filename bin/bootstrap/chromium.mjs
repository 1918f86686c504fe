import { ensureProgram } from './debian.mjs';

/** The path of a Chromium for the browser journeys. */
export const ensureChromium = () =>
  ensureProgram({
    what: 'Chromium',
    why: 'The browser journeys need Chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium', 'fonts-dejavu-core'],
    variable: 'CHROMIUM_PATH',
  });
