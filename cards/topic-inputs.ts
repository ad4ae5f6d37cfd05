import type { CardElement } from '@microsoft/teams.cards';
import { factsThatMatter } from '../knowledge/entitlements/facts-that-matter.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Topic } from '../knowledge/schema.ts';
import { asSent } from './as-sent.ts';
import type { FactField } from './fact-fields.ts';
import { factInput, fieldsOf, known } from './fact-inputs.ts';

/** The inputs for the facts that decide a topic, with what is known filled in; none where nothing decides it. */
export function topicInputs(topic: Topic, facts: Facts): readonly CardElement[] {
  const { fields, empty } = inputsOf(topic);
  return fields.map((field) => {
    const open = empty.get(field) ?? asSent(factInput(field, undefined, topic.entitlements));
    empty.set(field, open);
    const value = known(field, facts);
    if (open.type !== 'Input.ChoiceSet')
      return value === undefined ? open : factInput(field, value, topic.entitlements);
    const isOffered = open.choices.some((choice) => choice.value === value);
    return value === undefined || value === open.value || !isOffered ? open : { ...open, value };
  });
}

interface TopicInputs {
  readonly fields: readonly FactField[];
  /** Those with nothing filled in, as most are on most cards; what is known of a child goes into a copy for that card. */
  readonly empty: Map<FactField, CardElement>;
}

function inputsOf(topic: Topic): TopicInputs {
  const before = inputs.get(topic);
  if (before !== undefined) return before;
  const asked = factsThatMatter(topic.entitlements);
  const made: TopicInputs = {
    fields: asked.length === 0 ? [] : fieldsOf(['status', ...asked]),
    empty: new Map(),
  };
  inputs.set(topic, made);
  return made;
}

/** A topic never changes once it is loaded, and every answer from it asks for the same. */
const inputs = new WeakMap<Topic, TopicInputs>();
