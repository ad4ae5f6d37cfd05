/** One card in one state, to be drawn for looking at. */
export interface Face {
  /** Lower-case words joined by hyphens; names the picture's file. */
  readonly name: string;
  /** What the card is and when people see it, as a caption. */
  readonly title: string;
  /** The words of the message's notification, `Answer: Laptops`. The title stands in where it is left out. */
  readonly summary?: string | undefined;
  /** The Adaptive Card's JSON. */
  readonly card: unknown;
}

/** Where a card is looked at: in a chat on the desktop, and on a small phone. Figures are CSS pixels. */
export const screens = {
  wide: { viewport: { width: 640, height: 720 }, bubble: 560, fold: null },
  phone: { viewport: { width: 360, height: 640 }, bubble: 328, fold: 640 },
} as const;

export type Screen = keyof typeof screens;

/** Returns the file name of a face's picture. */
export function pictureName(face: Face, theme: string, screen: Screen): string {
  return `${face.name}-${theme}-${screen}.png`;
}

/** Returns the faces whose name contains one of the wanted words, or all where nothing is wanted. */
export function facesNamed(faces: readonly Face[], wanted: readonly string[]): readonly Face[] {
  if (wanted.length === 0) return faces;
  return faces.filter(({ name }) => wanted.some((word) => name.includes(word)));
}
