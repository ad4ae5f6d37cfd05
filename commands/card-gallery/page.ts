import { fontStyles } from './fonts.ts';
import { cardColours, cardLayout } from '../../tab/look/card-styles.ts';
import { fontFamily } from '../../tab/look/host-config.ts';
import { screens } from './face.ts';
import { themes } from '../../tab/look/themes.ts';
import type { Theme } from '../../tab/look/themes.ts';

/** Returns the HTML in which one card after another is drawn: a Teams-like message with its notification above. */
export function drawingPage(): string {
  const colours = Object.entries(themes).map(([name, theme]) => themeStyles(name, theme));
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<style>${fontStyles()}${layout}${cardLayout('#bubble')}${colours.join('\n')}</style>
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
`;

function themeStyles(name: string, theme: Theme): string {
  return `
.${name} #frame { background: ${theme.canvas}; color: ${theme.text.default}; }
.${name} #bubble { border-color: ${theme.line}; background: ${theme.background.default}; }
.${name} .notification b { color: ${theme.subtle}; }
${cardColours(`.${name} #bubble`, theme)}
`;
}
