import { z } from 'zod';

/** The value with its fields in the order of its schema, as the packs are written, all the way down. */
export function inSchemaOrder(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return inSchemaOrder(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => inSchemaOrder(schema.element as z.ZodType, item));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  const ordered = Object.entries(schema.shape).flatMap(([key, field]) =>
    fields.has(key) ? [[key, inSchemaOrder(field as z.ZodType, fields.get(key))] as const] : [],
  );
  return Object.fromEntries(ordered);
}
