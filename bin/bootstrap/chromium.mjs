import { ensureProgram } from './debian.mjs';

/** The path of a Chromium for the browser journeys; the shell that draws no windows of its own takes half the time. */
export const ensureChromium = () =>
  ensureProgram({
    what: 'Chromium',
    why: 'The browser journeys need Chromium',
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
    variable: 'CHROMIUM_PATH',
  });
