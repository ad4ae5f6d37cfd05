import { describe, expect, it } from '@jest/globals';
import { markdownToHtml } from '../../../tab/look/markdown.ts';

describe('Markdown in a pictured card', () => {
  it.each([
    [
      'bold and italics',
      '**Will** and *may* and _might_',
      '<p><strong>Will</strong> and <em>may</em> and <em>might</em></p>',
    ],
    [
      'a list',
      'Bring:\n- the PEP\n- **targets**',
      '<p>Bring:</p><ul><li>the PEP</li><li><strong>targets</strong></li></ul>',
    ],
    ['a numbered list', '1. First\n2. Second', '<ol><li>First</li><li>Second</li></ol>'],
    [
      'a link, underscores and all',
      '[the offer](https://example.org/the_2021_offer)',
      '<p><a class="ac-anchor" href="https://example.org/the_2021_offer">the offer</a></p>',
    ],
    ['paragraphs', 'One\n\nTwo\nstill two', '<p>One</p><p>Two<br>still two</p>'],
  ])('draws %s', (_, text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  it.each([
    ['HTML', '<b>x</b> & "y"', '<p>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;</p>'],
    ['a link that would run a script', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [
      'stars and underscores inside words',
      '5 * 3 * 2 and first_last_name',
      '<p>5 * 3 * 2 and first_last_name</p>',
    ],
    ['what a backslash protects', String.raw`\*\*not bold\*\*`, '<p>**not bold**</p>'],
  ])('leaves %s as it was typed', (_, text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });
});
