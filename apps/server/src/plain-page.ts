import { html, type Markup } from './html.ts';

const STYLE = `
:root { color-scheme: light dark; --canvas: #fcf9f5; --surface: #fffefd; --line: #e3dfd8; --text: #152329; --text-2: #505d64; --petrol: #005b63; --tint: #e0f5f7 }
@media (prefers-color-scheme: dark) { :root { --canvas: #0a1115; --surface: #11191e; --line: #2a353b; --text: #efede7; --text-2: #a9b3b6; --petrol: #72d7dc; --tint: #073236 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--canvas); color: var(--text); font: 15px/22px 'IBM Plex Sans', system-ui, sans-serif }
main { max-width: 1040px; margin: 0 auto; padding: 32px 20px 64px }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 4px } h2 { font-size: 16px; line-height: 24px; margin: 32px 0 8px } p { color: var(--text-2); margin: 0 0 16px }
a { color: var(--petrol) } code, pre { font-family: 'IBM Plex Mono', ui-monospace, monospace; font-size: 13px } code { overflow-wrap: anywhere } td code { overflow-wrap: normal }
table { width: 100%; border-collapse: collapse; background: var(--surface); border: 1px solid var(--line); border-radius: 6px } th { font-weight: 500; color: var(--text-2); text-align: start }
td, th { padding: 8px 12px; border-block-end: 1px solid var(--line); vertical-align: top; text-align: start } tr:last-child td { border-block-end: 0 }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 16px; margin-block: 12px } section h3 { margin: 0 0 4px; font-size: 14px; line-height: 20px }
.method { display: inline-block; min-width: 56px; font-weight: 600; color: var(--petrol) } .tag { background: var(--tint); color: var(--petrol); border-radius: 3px; padding: 1px 6px; font-size: 13px; white-space: nowrap }
.accounts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 12px } .accounts section { margin: 0 } .accounts p { margin: 8px 0 0 } .code { font-size: 18px; letter-spacing: 0.08em; color: var(--petrol) }
pre { overflow-x: auto; margin: 8px 0 0; white-space: pre-wrap; overflow-wrap: anywhere } .scroll { overflow-x: auto } iframe { width: 100%; min-height: 480px; border: 1px solid var(--line); border-radius: 6px; background: #fff }
`;

/** A page without script, for what is not part of the three areas: the API's document, the development aids. */
export function plainPage(title: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · CloudManager</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.markup;
}
