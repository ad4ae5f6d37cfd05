import * as fc from 'fast-check';
import { z } from 'zod';
import { buttonDataSchema } from '../../cards/button-data.ts';
import { anyText } from './nasty.ts';

/** As much of JSON Schema as the contract of the buttons comes out as. */
const fieldSchema = z.looseObject({
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  get items() {
    return fieldSchema.optional();
  },
  get anyOf() {
    return z.array(fieldSchema).optional();
  },
});
const buttonsSchema = z.object({
  oneOf: z.array(z.object({ properties: z.record(z.string(), fieldSchema) })),
});

/** Every button of the contract, with data of the right kinds: a new button is pressed here without being named. */
export const anyPress: fc.Arbitrary<object> = fc.oneof(
  ...buttonsSchema
    .parse(z.toJSONSchema(buttonDataSchema, { unrepresentable: 'any', io: 'output' }))
    .oneOf.map(({ properties }) =>
      fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valueOf(name, field)])),
        { requiredKeys: ['v', 'verb'] },
      ),
    ),
);

function valueOf(name: string, field: z.infer<typeof fieldSchema>): fc.Arbitrary<unknown> {
  if (name === 'authority' || name === 'to')
    return fc.constantFrom('slough', 'slough', 'lambeth', '../slough');
  if (field.const !== undefined) return fc.constant(field.const);
  if (field.enum !== undefined) return fc.constantFrom(...field.enum);
  if (field.anyOf !== undefined) return fc.oneof(...field.anyOf.map((one) => valueOf(name, one)));
  if (field.format === 'uuid') return fc.uuid({ version: 4 });
  if (field.format === 'date') return fc.constantFrom('2026-12-01', '0001-01-01', '9999-12-31');
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer' || field.type === 'number') return fc.integer({ min: 0, max: 10_000 });
  if (field.type === 'array') return fc.array(anyText, { maxLength: 5 });
  return anyText;
}
