import { describe, expect, it } from '@jest/globals';
import { containerStyles, textColours, themeNames, themes } from '../../../tab/look/themes.ts';

/** Relative luminance of #rrggbb, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('The themes of the pictures', () => {
  it.each(themeNames)('%s: every colour of text can be read on every background', (name) => {
    const theme = themes[name];
    const hard = containerStyles.flatMap((style) =>
      [...textColours.map((colour) => theme.text[colour]), theme.subtle, theme.link]
        .filter((colour) => contrast(colour, theme.background[style]) < 4.5)
        .map((colour) => `${colour} on ${style}`),
    );
    expect(hard).toEqual([]);
    expect(contrast(theme.onAccent, theme.accentFill)).toBeGreaterThanOrEqual(4.5);
  });
});
