import { fontFamily } from './host-config.ts';
import { themes, type Theme } from './themes.ts';

/** The style sheet with which Teams lays a card out, for cards inside `scope`, a CSS selector. */
export function cardLayout(scope: string): string {
  return `
${scope} :is(.ac-textBlock, .ac-fact-title, .ac-fact-value) p { margin: 0 0 8px; }
${scope} .ac-textBlock :is(p, ul, ol, li):last-child { margin-bottom: 0; }
${scope} p:last-child { margin-bottom: 0; }
${scope} :is(ul, ol) { box-sizing: border-box; margin: 0 0 8px; padding-left: 24px; }
${scope} a { text-decoration: underline; }
${scope} :is(.ac-actionSet > div, .ac-actionSet) { flex-wrap: wrap; row-gap: 8px; }
${scope} .ac-pushButton { font: 600 14px/20px ${fontFamily}; padding: 5px 12px; border: 1px solid; border-radius: 4px; max-width: 100%; text-align: center; }
${scope} .ac-input { font: 14px/20px ${fontFamily}; padding: 5px 8px; border: 1px solid; border-radius: 4px; box-sizing: border-box; }
${scope} textarea.ac-input { min-height: 76px; resize: none; }
${scope} :is(.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect, .ac-toggleInput) { border: 0; padding: 0; background: none; }
${scope} input:is([type=radio], [type=checkbox]) { width: 16px; height: 16px; flex: none; }
`;
}

/** The colours of one theme for cards inside `scope`, as far as a host config does not set them. */
export function cardColours(scope: string, theme: Theme): string {
  return `
${scope} { border-color: ${theme.line}; background: ${theme.background.default}; }
${scope} a { color: ${theme.link}; }
${scope} .ac-pushButton { background: ${theme.background.default}; color: ${theme.text.default}; border-color: ${theme.line}; }
${scope} .ac-pushButton.style-positive { background: ${theme.accentFill}; color: ${theme.onAccent}; border-color: ${theme.accentFill}; }
${scope} .ac-pushButton.style-destructive { color: ${theme.text.attention}; border-color: ${theme.text.attention}; }
${scope} .ac-input { background: ${theme.background.emphasis}; color: ${theme.text.default}; border-color: ${theme.line}; }
${scope} .ac-input::placeholder { color: ${theme.subtle}; }
${scope} input { accent-color: ${theme.accentFill}; color-scheme: ${theme === themes.light ? 'light' : 'dark'}; }
`;
}
