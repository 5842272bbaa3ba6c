// What the bundle answers about templates, checked.
import { fieldsOf, listOf, number, text, yesOrNo } from './answer-fields';

/** A template of whose columns a table has many. */
export interface FittingTemplate {
  readonly id: string;
  readonly name: string;
  readonly found: number;
  /** Columns that it reads. */
  readonly of: number;
}

export interface ListedTemplate {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly source: string;
  readonly metrics: readonly string[];
  readonly columns: readonly string[];
  /** How many of its columns the accounts have, and which they lack. */
  readonly found: number;
  readonly lacking: readonly string[];
}

export interface TemplateUse {
  /** Whether the scorecard was made; if not, the message says why. */
  readonly done: boolean;
  readonly message: string;
}

export function fittingTemplateOf(value: unknown, path: string): FittingTemplate {
  const template = fieldsOf(value, path);
  return {
    id: text(template.id, `${path}.id`),
    name: text(template.name, `${path}.name`),
    found: number(template.found, `${path}.found`),
    of: number(template.of, `${path}.of`),
  };
}

export function readTemplates(value: unknown): readonly ListedTemplate[] {
  return listOf((each, path): ListedTemplate => {
    const template = fieldsOf(each, path);
    return {
      id: text(template.id, `${path}.id`),
      name: text(template.name, `${path}.name`),
      purpose: text(template.purpose, `${path}.purpose`),
      source: text(template.source, `${path}.source`),
      metrics: listOf(text)(template.metrics, `${path}.metrics`),
      columns: listOf(text)(template.columns, `${path}.columns`),
      found: number(template.found, `${path}.found`),
      lacking: listOf(text)(template.lacking, `${path}.lacking`),
    };
  })(value, 'templates');
}

export function readTemplateUse(value: unknown): TemplateUse {
  const use = fieldsOf(value, 'template');
  return { done: yesOrNo(use.done, 'template.done'), message: text(use.message, 'template.message') };
}
