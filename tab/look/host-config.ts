import { containerStyles, textColours } from './themes.ts';
import type { Theme } from './themes.ts';

/** The families the pages load; see fonts.ts. */
export const fontFamily = "'Open Sans', 'Symbols', sans-serif";

/** Returns what `new HostConfig(…)` of adaptivecards takes: the sizes and colours with which Teams draws a card. */
export function hostConfig(theme: Theme): Record<string, unknown> {
  return {
    supportsInteractivity: true,
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.separator },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    containerStyles: Object.fromEntries(
      containerStyles.map((style) => [style, containerStyle(theme, style)]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { size: 'small', color: 'attention' },
    },
    textStyles: {
      heading: { size: 'large', weight: 'bolder' },
      columnHeader: { weight: 'bolder' },
    },
    // Below the heading of the page, or of the message it stands in.
    textBlock: { headingLevel: 2 },
    table: { cellSpacing: 8 },
  };
}

function containerStyle(theme: Theme, style: (typeof containerStyles)[number]): Record<string, unknown> {
  const colours = textColours.map((colour) => [
    colour,
    { default: theme.text[colour], subtle: colour === 'default' ? theme.subtle : theme.text[colour] },
  ]);
  // `light` and `dark` are fixed colours in other hosts; Teams draws them as its own text.
  const plain = { default: theme.text.default, subtle: theme.subtle };
  return {
    backgroundColor: theme.background[style],
    borderColor: theme.line,
    foregroundColors: { ...Object.fromEntries(colours), light: plain, dark: plain },
  };
}
