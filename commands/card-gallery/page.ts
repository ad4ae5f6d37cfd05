import { fontStyles } from './fonts.ts';
import { fontFamily } from './host-config.ts';
import { screens } from './face.ts';
import { themes } from './themes.ts';
import type { Theme } from './themes.ts';

/** Returns the HTML in which one card after another is drawn: a Teams-like message with its notification above. */
export function drawingPage(): string {
  const colours = Object.entries(themes).map(([name, theme]) => themeStyles(name, theme));
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<style>${fontStyles()}${layout}${colours.join('\n')}</style>
<body>
<main id="frame">
  <p class="notification"><b>Notification</b> <span id="notification"></span></p>
  <div id="bubble"></div>
  <div id="fold" hidden><span>${screens.phone.fold} px: one screen ends here</span></div>
</main>
</body>
</html>`;
}

const layout = `
body { margin: 0; font: 14px/20px ${fontFamily}; }
#frame { position: relative; box-sizing: border-box; padding: 12px 16px 16px; }
.wide #frame { width: ${screens.wide.viewport.width}px; padding-inline: 40px; }
.phone #frame { width: ${screens.phone.viewport.width}px; }
.notification { margin: 0 0 8px; font-size: 12px; line-height: 16px; }
.notification b { font-weight: 600; text-transform: uppercase; letter-spacing: .04em; font-size: 10px; margin-right: 4px; }
#bubble { box-sizing: border-box; border: 1px solid; border-radius: 4px; overflow: hidden; }
#fold { position: absolute; left: 0; right: 0; top: ${screens.phone.fold}px; border-top: 1px dashed #e3008c; }
#fold[hidden] { display: none; }
#fold span { position: absolute; right: 4px; top: 1px; background: #e3008c; color: #fff; font-size: 9px; line-height: 12px; padding: 0 3px; }
.ac-textBlock p, .ac-fact-title p, .ac-fact-value p { margin: 0 0 8px; }
.ac-textBlock :is(p, ul, ol, li):last-child { margin-bottom: 0; }
#bubble p:last-child { margin-bottom: 0; }
#bubble :is(ul, ol) { box-sizing: border-box; margin: 0 0 8px; padding-left: 24px; }
#bubble a { text-decoration: underline; }
.ac-actionSet > div, .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-pushButton { font: 600 14px/20px ${fontFamily}; padding: 5px 12px; border: 1px solid; border-radius: 4px; max-width: 100%; text-align: center; }
.ac-input { font: 14px/20px ${fontFamily}; padding: 5px 8px; border: 1px solid; border-radius: 4px; box-sizing: border-box; }
textarea.ac-input { min-height: 76px; resize: none; }
#bubble :is(.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect, .ac-toggleInput) { border: 0; padding: 0; background: none; }
input[type=radio], input[type=checkbox] { width: 16px; height: 16px; flex: none; }
`;

function themeStyles(name: string, theme: Theme): string {
  return `
.${name} #frame { background: ${theme.canvas}; color: ${theme.text.default}; }
.${name} #bubble { border-color: ${theme.line}; background: ${theme.background.default}; }
.${name} #bubble a { color: ${theme.link}; }
.${name} .notification b { color: ${theme.subtle}; }
.${name} .ac-pushButton { background: ${theme.background.default}; color: ${theme.text.default}; border-color: ${theme.line}; }
.${name} .ac-pushButton.style-positive { background: ${theme.accentFill}; color: ${theme.onAccent}; border-color: ${theme.accentFill}; }
.${name} .ac-pushButton.style-destructive { color: ${theme.text.attention}; border-color: ${theme.text.attention}; }
.${name} .ac-input { background: ${theme.background.emphasis}; color: ${theme.text.default}; border-color: ${theme.line}; }
.${name} .ac-input::placeholder { color: ${theme.subtle}; }
.${name} input { accent-color: ${theme.accentFill}; color-scheme: ${name === 'light' ? 'light' : 'dark'}; }
`;
}
