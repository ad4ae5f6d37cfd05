import type { CardElement } from '@microsoft/teams.cards';
import { factsThatMatter } from '../knowledge/entitlements/facts-that-matter.ts';
import type { Facts } from '../knowledge/facts.ts';
import type { Topic } from '../knowledge/schema.ts';
import { asSent } from './as-sent.ts';
import { notKnown, type FactField } from './fact-fields.ts';
import { factInput, fieldsOf, known } from './fact-inputs.ts';

/** The inputs for the facts that decide a topic, with what is known filled in; none where nothing decides it. */
export function topicInputs(topic: Topic, facts: Facts): readonly CardElement[] {
  const { fields, empty } = inputsOf(topic);
  return fields.map((field) => {
    const value = known(field, facts);
    if (value !== undefined && value !== notKnown) return factInput(field, value, topic.entitlements);
    const drawn = empty.get(field) ?? asSent(factInput(field, value, topic.entitlements));
    empty.set(field, drawn);
    return drawn;
  });
}

interface TopicInputs {
  readonly fields: readonly FactField[];
  /** Those with nothing filled in, as most are on most cards; what is known of a child is drawn for that card alone. */
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
