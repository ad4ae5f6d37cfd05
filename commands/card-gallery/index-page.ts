import { pictureName, screens } from './face.ts';
import type { Face, Screen } from './face.ts';
import { themeNames } from '../../tab/look/themes.ts';

/** Returns the page that shows the pictures of all faces, labelled with face, theme and screen. */
export function galleryPage(faces: readonly Face[]): string {
  const links = faces.map((face) => `<li><a href="#${attribute(face.name)}">${words(face.name)}</a></li>`);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Cards of the Virtual School advice line</title>
<style>
body { margin: 0; font: 16px/24px system-ui, sans-serif; color: #242424; background: #fff; }
header, section { padding: 16px 24px; border-bottom: 1px solid #d1d1d1; }
nav ul { columns: 5 12rem; margin: 0; padding-left: 1rem; font-size: 14px; }
h1, h2 { margin: 0 0 8px; font-size: 20px; }
code { color: #616161; font-size: 14px; }
.row { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start; padding: 8px 0; }
figure { margin: 0; flex: none; }
figcaption { font-size: 13px; color: #616161; }
img { display: block; border: 1px solid #d1d1d1; }
</style>
<header><h1>Cards</h1>
<p>${faces.length} faces, ${themeNames.join(', ')}, on ${Object.keys(screens).join(' and ')} screens. Drawn by the open
renderer with colours and sizes like those of Teams; Teams itself may differ in detail.</p>
<nav><ul>${links.join('')}</ul></nav></header>
${faces.map(section).join('\n')}
</html>
`;
}

function section(face: Face): string {
  const rows = (Object.keys(screens) as Screen[]).map((screen) => {
    const figures = themeNames.map((theme) => {
      const width = screens[screen].viewport.width;
      const alt = attribute(`${face.title}, ${theme} theme, ${screen} screen`);
      return `<figure><figcaption>${theme}, ${screen}</figcaption><img loading="lazy" width="${width}" src="${attribute(
        pictureName(face, theme, screen),
      )}" alt="${alt}"></figure>`;
    });
    return `<div class="row">${figures.join('')}</div>`;
  });
  return `<section id="${attribute(face.name)}"><h2>${words(face.title)}</h2><code>${words(face.name)}</code>
${rows.join('\n')}</section>`;
}

function words(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return words(text).replaceAll('"', '&quot;');
}
