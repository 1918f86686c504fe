import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { askable, skipLinkFaults, walkThrough } from '../support/keyboard/keyboard-walk.ts';
import { openerFaults } from '../support/keyboard/openers.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page of plain HTML, without a fault but for what a test adds to its main part, its style or its script. */
async function open({ main = '', style = '', script = '', skip = '<a href="#main">Skip</a>' }): Promise<void> {
  page = await browser.newPage();
  await page.setContent(`<style>:focus-visible { outline: 2px solid blue } main { min-height: 3000px } ${style}</style>
    ${skip}<header><a href="#elsewhere">Elsewhere</a></header>
    <main id="main" tabindex="-1"><h1>Page</h1><button type="button">One</button>${main}<p><button type="button">Last</button></p></main>
    <script>${script}</script>`);
  await askable(page);
}

/** What the proof says of it. */
async function faults(): Promise<readonly string[]> {
  const idle = async (): Promise<void> => {
    await page.evaluate('new Promise(requestAnimationFrame)');
  };
  const there = await walkThrough(page, false);
  const back = await walkThrough(page, true);
  const opened = await openerFaults(page, true, idle);
  const said = [...there.faults, ...back.faults, ...opened.faults, ...(await skipLinkFaults(page))];
  await page.close();
  return [...new Set(said)];
}

/** A dialog as the product's are: it takes the focus, keeps the Tab, shuts on Escape and gives the focus back; `broken` are left out. */
const DIALOG = `<button type="button" id="opener" aria-haspopup="dialog">Open</button>
  <div role="dialog" hidden id="dialog" style="position: fixed; inset: 20px; pointer-events: auto"><button>First</button><button>Second</button></div>`;
const dialogScript = (...broken: readonly ('focus' | 'keep' | 'shut' | 'back')[]): string => `{
  const broken = ${JSON.stringify(broken)};
  const dialog = document.getElementById('dialog');
  const opener = document.getElementById('opener');
  const inside = [...dialog.querySelectorAll('button')];
  opener.onclick = () => {
    dialog.hidden = false;
    document.body.style.pointerEvents = 'none';
    if (!broken.includes('focus')) inside[0].focus();
  };
  document.onkeydown = (event) => {
    if (dialog.hidden) return;
    if (event.key === 'Escape' && !broken.includes('shut')) {
      dialog.hidden = true;
      document.body.style.pointerEvents = '';
      if (!broken.includes('back')) opener.focus();
    }
    if (event.key !== 'Tab' || broken.includes('keep') || document.activeElement !== inside.at(-1)) return;
    event.preventDefault();
    inside[0].focus();
  };
}`;
const TABS = `<div role="tablist"><button role="tab" id="a">A</button><button role="tab" id="b" tabindex="-1">B</button></div>`;

test.each([
  ['a page without a fault', {}],
  ['a dialog', { main: DIALOG, script: dialogScript() }],
  [
    'tabs',
    { main: TABS, script: `a.onkeydown = ({ key }) => { if (key === 'ArrowRight') setTimeout(() => b.focus()); }` },
  ],
  [
    'a frame of which the whole takes a press',
    { main: '<div style="cursor: pointer"><a href="#record">Record</a></div>' },
  ],
])('%s is found right', async (_name, made) => {
  await open(made);
  expect(await faults()).toEqual([]);
});

test.each([
  ['no skip link', { skip: '' }, 'the first Tab leads to a "Elsewhere"'],
  [
    'a skip link that leads nowhere',
    { skip: '<a href="#main" onclick="return false">Skip</a>' },
    'the skip link leads to',
  ],
  ['no outline', { style: 'button:focus-visible { outline: none }' }, 'looks the same with the focus and without it'],
  [
    'a div for the mouse alone',
    { main: '<div style="cursor: pointer">Press</div>' },
    'div "Press" takes a mouse, and no key reaches it',
  ],
  [
    'a row that listens to a press and has no link',
    { main: '<div id="row">Row</div>', script: 'row.__reactProps$1 = { onClick: () => undefined }' },
    'div "Row" takes a mouse, and no key reaches it',
  ],
  [
    'a button out of the order',
    { main: '<button tabindex="-1">Out</button>' },
    'button "Out" takes a mouse, and no key reaches it',
  ],
  [
    'a tabindex of its own',
    { main: '<button tabindex="3">Early</button>' },
    'button "Early" has a tabindex of its own: 3',
  ],
  [
    'what is drawn backwards',
    {
      main: '<div style="display: flex; flex-direction: row-reverse"><button>Left</button><button>Right</button></div>',
    },
    'button "Right" is drawn before button "Left"',
  ],
  [
    'a bar over what has the focus',
    { main: '<div style="position: fixed; inset: 0; pointer-events: auto"></div>' },
    'button "One" has the focus where nobody sees it',
  ],
  [
    'what is beside the screen',
    { main: '<button style="position: fixed; left: -500px">Away</button>' },
    'button "Away" has the focus where nobody sees it',
  ],
  ['no name', { main: '<button><svg width="20" height="20"></svg></button>' }, 'has no name'],
  [
    'a trap',
    {
      main: '<button id="x">X</button><button id="y">Y</button>',
      script: `y.onkeydown = (event) => { if (event.key === 'Tab') { event.preventDefault(); x.focus(); } }`,
    },
    'the Tab turns in a circle and does not come out',
  ],
  ['tabs without arrow keys', { main: TABS }, 'button[tab] "B" is in a group, and no arrow key reaches it'],
  [
    'a menu that no key goes through',
    {
      main: '<button id="m" aria-haspopup="menu">Menu</button><div role="menu" id="menu" hidden><div role="menuitem" tabindex="-1" id="i">I</div><div role="menuitem" tabindex="-1">J</div></div>',
      script: `m.onclick = () => { menu.hidden = false; i.focus(); };
        menu.onkeydown = ({ key }) => { if (key === 'Escape') { menu.hidden = true; m.focus(); } };`,
    },
    'div[menuitem] "J" is in a menu, and no arrow key reaches it',
  ],
  [
    'a dialog that does not take the focus',
    { main: DIALOG, script: dialogScript('focus') },
    'opens something that does not take the focus',
  ],
  [
    'a dialog that lets the Tab out',
    { main: DIALOG, script: dialogScript('keep') },
    'has the focus behind what is open',
  ],
  [
    'a dialog that Escape leaves open',
    { main: DIALOG, script: dialogScript('shut') },
    'modal: Escape does not close it',
  ],
  [
    'a dialog that does not give the focus back',
    { main: DIALOG, script: dialogScript('back') },
    'modal: the focus does not come back to it',
  ],
  [
    'a button that says it opens something, and opens nothing',
    { main: '<button aria-haspopup="dialog">Open</button>' },
    'Enter opens nothing',
  ],
])('%s is found', async (_name, made, said) => {
  await open(made);
  await page.evaluate('(self.__limitMs = 500)');
  expect((await faults()).join('\n')).toContain(said);
});
