/**
 * The small vocabulary that every Block Kit check is written in. A rule reports what is wrong with a value at a place;
 * it never throws and never looks outside of its value.
 */

import { asText } from '../as-text.ts';

export type Surface = 'message' | 'modal' | 'home';

/** One finding, in the shape of `blocks.validate` (https://docs.slack.dev/reference/methods/blocks.validate, checked 2026-11-23). */
export interface Problem {
  /** JSON pointer to the refused value: `/blocks/0/text/text`. */
  pointer: string;
  code: string;
  message: string;
  constraint?: { type: string; expected?: string[]; got?: string };
}

/** Where a rule looks: the JSON pointer so far, the surface, and the list that findings go to. */
export class Place {
  readonly pointer: string;
  readonly surface: Surface;
  readonly problems: Problem[];

  constructor(pointer: string, surface: Surface, problems: Problem[]) {
    this.pointer = pointer;
    this.surface = surface;
    this.problems = problems;
  }

  at(key: string | number): Place {
    const escaped = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
    return new Place(`${this.pointer}/${escaped}`, this.surface, this.problems);
  }

  fail(message: string, code = 'failed_constraint', constraint?: Problem['constraint']): void {
    this.problems.push({ pointer: this.pointer, code, message, ...(constraint ? { constraint } : {}) });
  }
}

export type Rule = (value: unknown, place: Place) => void;
export interface Field {
  rule: Rule;
  required: boolean;
}
export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const required = (rule: Rule): Field => ({ rule, required: true });
export const optional = (rule: Rule): Field => ({ rule, required: false });

const wrongType = (place: Place, expected: string, value: unknown) =>
  place.fail(`must provide ${expected}`, 'invalid_type', { type: 'type', expected: [expected], got: typeOf(value) });

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

export interface StringLimits {
  min?: number;
  max?: number;
  /** A test that every accepted string passes, and what it asks for. */
  like?: [RegExp, string];
}

/** Lengths count UTF-16 code units: where Slack should count code points, this refuses sooner, never later. */
export function string({ min = 0, max = Infinity, like }: StringLimits = {}): Rule {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType(place, 'a string', value);
    if (value.length > max) place.fail(`must be less than ${max + 1} characters`);
    if (value.length < min) place.fail(`must be more than ${min - 1} characters`);
    if (like && !like[0].test(value)) place.fail(`must be ${like[1]}`);
  };
}

export const url = (max: number): Rule => string({ min: 1, max, like: [/^[a-z][a-z0-9+.-]*:/i, 'a valid URL'] });

export function integer(min: number = -Infinity, max: number = Infinity): Rule {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType(place, 'an integer', value);
    if (value < min) place.fail(`must be at least ${min}`);
    if (value > max) place.fail(`must be at most ${max}`);
  };
}

export const number: Rule = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) wrongType(place, 'a number', value);
};

export const boolean: Rule = (value, place) => {
  if (typeof value !== 'boolean') wrongType(place, 'a boolean', value);
};

export function oneOf(...allowed: string[]): Rule {
  return (value, place) => {
    if (typeof value === 'string' && allowed.includes(value)) return;
    place.fail('must be a valid enum value', 'failed_constraint', {
      type: 'enum',
      expected: allowed,
      got: typeof value === 'string' ? value : typeOf(value),
    });
  };
}

export function list(item: Rule, { min = 0, max = Infinity }: { min?: number; max?: number } = {}): Rule {
  return (value, place) => {
    if (!Array.isArray(value)) return wrongType(place, 'an array', value);
    if (value.length > max) place.fail(`no more than ${max} items allowed`);
    if (value.length < min) place.fail(`no fewer than ${min} items allowed`);
    // What is far over the limit is refused already; looking at all of it would only cost time.
    for (const [index, entry] of value.slice(0, Math.min(max, 1_000) + 1).entries()) item(entry, place.at(index));
  };
}

/** An object with exactly these fields; `also` sees the whole object once its fields were looked at. */
export function object(fields: Record<string, Field>, ...also: ((value: Json, place: Place) => void)[]): Rule {
  return (value, place) => {
    if (!isObject(value)) return wrongType(place, 'an object', value);
    for (const [name, field] of Object.entries(fields)) {
      if (value[name] === undefined || value[name] === null) {
        if (field.required) place.fail(`missing required field: ${name}`, 'missing_field');
      } else field.rule(value[name], place.at(name));
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) place.fail(`invalid additional property: ${name}`, 'additional_property');
    }
    for (const check of also) check(value, place);
  };
}

/** Chooses the rule by the value's `type`. */
export function byType(kinds: () => Readonly<Record<string, Rule>>, only?: readonly string[]): Rule {
  return (value, place) => {
    if (!isObject(value)) return wrongType(place, 'an object', value);
    const all = kinds();
    const expected = only ?? Object.keys(all);
    const { type } = value;
    const rule =
      typeof type === 'string' && expected.includes(type) && Object.hasOwn(all, type) ? all[type] : undefined;
    if (rule) return rule(value, place);
    if (type === undefined) return place.fail('missing required field: type', 'missing_field');
    place
      .at('type')
      .fail(`unsupported type: ${typeof type === 'string' ? type.slice(0, 100) : typeOf(type)}`, 'unsupported_type', {
        type: 'enum',
        expected: [...expected],
        got: asText(type).slice(0, 100),
      });
  };
}

/** Refuses an object that has none, or more than one, of these fields. */
export const exactlyOne =
  (...names: string[]) =>
  (value: Json, place: Place): void => {
    const given = names.filter(name => value[name] !== undefined && value[name] !== null);
    if (given.length !== 1) place.fail(`must have exactly one of: ${names.join(', ')}`, 'failed_constraint');
  };

export const atLeastOne =
  (...names: string[]) =>
  (value: Json, place: Place): void => {
    if (!names.some(name => value[name] !== undefined && value[name] !== null))
      place.fail(`must have at least one of: ${names.join(', ')}`, 'missing_field');
  };

/** Runs a rule over a value and gives what it found. */
export function findProblems(rule: Rule, value: unknown, surface: Surface, pointer = ''): Problem[] {
  const problems: Problem[] = [];
  rule(value, new Place(pointer, surface, problems));
  return problems;
}
