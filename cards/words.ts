import { TextBlock, type ITextBlock } from '@microsoft/teams.cards';

/** A heading that screen readers announce as one. */
export function heading(text: string): TextBlock {
  return new TextBlock(text, { wrap: true, style: 'heading', size: 'Medium', weight: 'Bolder' });
}

/** Ordinary words. The text may hold the Markdown that Teams draws: bold, lists, links. */
export function words(text: string, options: Partial<ITextBlock> = {}): TextBlock {
  return new TextBlock(text, { wrap: true, ...options });
}

/** Small print that is still readable in every theme. */
export function smallPrint(text: string, options: Partial<ITextBlock> = {}): TextBlock {
  return new TextBlock(text, { wrap: true, size: 'Small', isSubtle: true, spacing: 'Small', ...options });
}

/**
 * A line that must not be missed. The sign and the words say so: the warning colour of some hosts is a yellow that
 * nobody reads on white.
 */
export function caution(text: string): TextBlock {
  return new TextBlock(`⚠ ${text}`, { wrap: true, size: 'Small', spacing: 'Small' });
}

/**
 * A person's own words, made safe to draw: Markdown and mentions in them are shown as typed and never interpreted.
 */
export function asTyped(text: string): string {
  return text
    .replace(/([\\`*_{}[\]()#+!|~-])/g, '\\$1')
    .replace(/</g, '‹')
    .replace(/>/g, '›');
}
