import { ChoiceSetInput, Container, type CardElement } from '@microsoft/teams.cards';
import type { Pack, ScopeRule, ScopeSubject } from '../knowledge/schema.ts';
import { readScope, type ScopeSaying } from '../knowledge/scope.ts';
import { documentOf, sectionTitles } from '../knowledge/sources.ts';
import { caution, smallPrint, words } from './words.ts';

/** Whom a question is about, as the form offers it. */
export const subjectNames: Readonly<Record<ScopeSubject, string>> = {
  'in-care': 'A child in care',
  'previously-in-care': 'A child who was in care before',
  'social-worker': 'A child with a social worker, not in care',
  send: 'A child with SEND and no social worker',
  general: 'No one child: a general question',
};

/** Asks whom the question is about, where the pack has a rule that turns on it. */
export function aboutInput(pack: Pack, about: ScopeSubject | '' | undefined): readonly CardElement[] {
  if (pack.scope.length === 0) return [];
  const choices = Object.entries(subjectNames).map(([value, title]) => ({ title, value }));
  const input = new ChoiceSetInput(...choices)
    .withId('about')
    .withLabel('Who is it about? (optional)')
    .withStyle('compact');
  return [about === undefined || about === '' ? input.withPlaceholder('Choose') : input.withValue(about)];
}

/** What has to be read before it is sent: what the line does, the document's words, where to go instead. */
export function gateBlocks(pack: Pack, rule: ScopeRule): readonly CardElement[] {
  return [
    new Container(
      caution(`**Before you send this: ${lower(rule.title)}**`),
      words(rule.says, { spacing: 'Small' }),
      ...(rule.instead === undefined ? [] : [words(`**Instead:** ${rule.instead}.`, { spacing: 'Small' })]),
      smallPrint(`“${rule.words}” ${sourceWords(pack, rule)}`, { isSubtle: false }),
      ...(rule.kind === 'agreement'
        ? [agreementInput()]
        : [smallPrint('You can still send it; an adviser then decides.', { isSubtle: false })]),
    )
      .withStyle('emphasis')
      .withSpacing('Small'),
  ];
}

/** What an adviser reads of the rule that its asker was told of; undefined where there was none. */
export function scopeWords(pack: Pack, kept: string | undefined): string | undefined {
  const read = kept === undefined ? undefined : readScope(pack, kept);
  return read === undefined ? undefined : `${read.rule.title}. ${sayings[read.saying]}`;
}

const sayings: Readonly<Record<ScopeSaying, string>> = {
  covered: 'The line advises about these.',
  'sent-anyway': 'The asker read what the line does and does not do, and sent it: you decide.',
  agreed: 'The asker says that carers or parents agree.',
  'not-identified': 'The asker asks without saying who the child is.',
};

function agreementInput(): ChoiceSetInput {
  return new ChoiceSetInput(
    { title: 'Carers or parents agree that I ask', value: 'agreed' },
    { title: 'I ask without saying who the child is', value: 'not-identified' },
  )
    .withId('agreement')
    .withLabel('Which is it?')
    .withStyle('expanded')
    .withIsRequired(true)
    .withErrorMessage('Please say which it is');
}

function sourceWords(pack: Pack, rule: ScopeRule): string {
  const [source] = rule.source;
  const document = source === undefined ? undefined : documentOf(pack, source);
  if (source === undefined || document === undefined) return '';
  return `(${document.shortName}, ${sectionTitles(document, source).join('; ')})`;
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
