import { readFileSync } from 'node:fs';
import { pngSize } from './png-size.ts';

/** The icons of the package and the side in pixels that Teams asks for. */
export const iconSides = { 'color.png': 192, 'outline.png': 32 } as const;

/** The icons' bytes by file name. */
export type Icons = Readonly<Record<keyof typeof iconSides, Uint8Array>>;

/** Reads the icons that belong to the package. Throws if one is missing. */
export function readIcons(): Icons {
  return { 'color.png': icon('color.png'), 'outline.png': icon('outline.png') };
}

function icon(name: keyof Icons): Uint8Array {
  return readFileSync(new URL(`icons/${name}`, import.meta.url));
}

/** Returns a line for every icon that is not a PNG of the size Teams asks for. */
export function iconFaults(icons: Icons): readonly string[] {
  return (['color.png', 'outline.png'] as const).flatMap((name) => {
    const side = iconSides[name];
    const size = pngSize(icons[name]);
    if (size === undefined) return [`${name} is not a PNG`];
    if (size.width === side && size.height === side) return [];
    return [`${name} is ${size.width} × ${size.height} pixels; Teams asks for ${side} × ${side}`];
  });
}
