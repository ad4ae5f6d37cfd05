import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { measures, prometheusName, type MeasureName } from '../../bot/watching/measures.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rulesSchema = z.object({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+m$/)
            .optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
        }),
      ),
    }),
  ),
});
const dashboardSchema = z.object({
  panels: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
      targets: z.array(z.object({ expr: z.string() })).min(1),
    }),
  ),
});
const collectorSchema = z.object({
  receivers: z.object({
    otlp: z.object({ protocols: z.object({ http: z.object({ endpoint: z.string() }) }) }),
  }),
  processors: z.record(z.string(), z.unknown()),
  exporters: z.object({ azuremonitor: z.object({ connection_string: z.string().startsWith('${env:') }) }),
  service: z.object({
    pipelines: z.record(
      z.string(),
      z.strictObject({
        receivers: z.tuple([z.literal('otlp')]),
        processors: z.array(z.string()),
        exporters: z.tuple([z.literal('azuremonitor')]),
      }),
    ),
  }),
});
const rules = rulesSchema
  .parse(parse(read('infra/watching/alerts.yaml')))
  .groups.flatMap((group) => group.rules);
const { panels } = dashboardSchema.parse(JSON.parse(read('infra/watching/dashboard.json')));
const shown = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

/** The measures that a query of Prometheus asks for. `up` is Prometheus' own. */
const asked = (expression: string): readonly string[] =>
  [...expression.matchAll(/\b(?:advice_line|process|nodejs)_\w+/g)].map(([name]) =>
    name.replace(/_(?:bucket|count|sum)$/, ''),
  );
const known = (Object.keys(measures) as MeasureName[]).map(prometheusName);

describe('what watches the service', () => {
  it('asks for measures that there are, in every panel and alert', () => {
    expect(
      [...shown, ...rules.map(({ expr }) => expr)].flatMap(asked).filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  it('shows every measure somewhere', () => {
    const all = new Set(shown.flatMap(asked));
    expect(known.filter((name) => !all.has(name))).toEqual([]);
  });

  it('lays no panel over another', () => {
    const squares = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
    );
    expect(new Set(squares).size).toBe(squares.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('says of every alert what it means and what to do', () => {
    const page = read('docs/watching.md');
    expect(rules.map(({ alert }) => alert).filter((alert) => !page.includes(`### ${alert}`))).toEqual([]);
    expect(rules.map(({ annotations }) => annotations.runbook.toLowerCase())).toEqual(
      rules.map(({ alert }) => `docs/watching.md#${alert.toLowerCase()}`),
    );
  });

  it('lists every measure in its page', () => {
    const page = read('docs/watching.md');
    expect(known.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('The collector for Azure Monitor', () => {
  const { processors, service } = collectorSchema.parse(parse(read('infra/watching/azure-monitor.yaml')));

  it('takes all that the service sends, through parts that are there', () => {
    expect(Object.keys(service.pipelines).toSorted()).toEqual(['metrics', 'traces']);
    for (const pipeline of Object.values(service.pipelines))
      for (const name of pipeline.processors) expect(Object.keys(processors)).toContain(name);
  });
});
