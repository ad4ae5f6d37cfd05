/** The colours of one Teams theme, each as #rrggbb. */
export interface Theme {
  /** Behind the messages. */
  readonly canvas: string;
  /** Border of cards, buttons and inputs. */
  readonly line: string;
  readonly separator: string;
  readonly link: string;
  /** Words on a filled button. */
  readonly onAccent: string;
  readonly accentFill: string;
  readonly text: Readonly<Record<TextColour, string>>;
  readonly subtle: string;
  readonly background: Readonly<Record<ContainerStyle, string>>;
}

export const textColours = ['default', 'accent', 'good', 'warning', 'attention'] as const;
export const containerStyles = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'] as const;
export type TextColour = (typeof textColours)[number];
export type ContainerStyle = (typeof containerStyles)[number];

const black = '#000000';

/** The three themes a person can choose in Teams, near enough in colour to judge a card by. */
export const themes = {
  light: {
    canvas: '#f5f5f5',
    line: '#d1d1d1',
    separator: '#e0e0e0',
    link: '#4f52b2',
    onAccent: '#ffffff',
    accentFill: '#5b5fc7',
    text: {
      default: '#242424',
      accent: '#4f52b2',
      good: '#0e700e',
      warning: '#8a3707',
      attention: '#b10e1c',
    },
    subtle: '#616161',
    background: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#f1faf1',
      warning: '#fff9f5',
      attention: '#fdf3f4',
    },
  },
  dark: {
    canvas: '#1f1f1f',
    line: '#666666',
    separator: '#525252',
    link: '#aab1fa',
    onAccent: '#ffffff',
    accentFill: '#5b5fc7',
    text: {
      default: '#ffffff',
      accent: '#aab1fa',
      good: '#7dd07d',
      warning: '#faa06b',
      attention: '#f1a5ab',
    },
    subtle: '#c7c7c7',
    background: {
      default: '#292929',
      emphasis: '#141414',
      accent: '#2f2f4a',
      good: '#0c2d0c',
      warning: '#3a1e08',
      attention: '#3b1015',
    },
  },
  contrast: {
    canvas: black,
    line: '#ffffff',
    separator: '#ffffff',
    link: '#ffff00',
    onAccent: black,
    accentFill: '#1aebff',
    text: {
      default: '#ffffff',
      accent: '#1aebff',
      good: '#3ff23f',
      warning: '#ffff00',
      attention: '#ff9ea0',
    },
    subtle: '#ffffff',
    background: {
      default: black,
      emphasis: black,
      accent: black,
      good: black,
      warning: black,
      attention: black,
    },
  },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
export const themeNames = Object.keys(themes) as readonly ThemeName[];
