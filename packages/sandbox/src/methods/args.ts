import { SlackError } from '../world/slack-error.ts';
import type { Json } from '../world/types.ts';

const invalid = (message: string) =>
  new SlackError('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } });

/** A request's arguments. Forms hold strings, JSON bodies hold anything; both are read alike. */
export class Args {
  readonly all: Json;

  constructor(all: Json) {
    this.all = all;
  }

  has(name: string): boolean {
    const value = this.all[name];
    return value !== undefined && value !== null && value !== '';
  }

  string(name: string): string | undefined {
    const value = this.all[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw invalid(`must provide a string [json-pointer:/${name}]`);
  }

  required(name: string): string {
    const value = this.string(name);
    if (value === undefined || value === '') throw invalid(`missing required field: ${name} [json-pointer:]`);
    return value;
  }

  boolean(name: string): boolean {
    return [true, 'true', '1', 1].includes(this.all[name] as string);
  }

  integer(name: string, usual: number, { min = 1, max = 1_000 }: { min?: number; max?: number } = {}): number {
    const value = this.string(name);
    if (value === undefined || value === '') return usual;
    const number = Number(value);
    if (!Number.isInteger(number) || number < min) throw invalid(`must be at least ${min} [json-pointer:/${name}]`);
    return Math.min(number, max);
  }

  /** A value that forms carry as JSON. Throws `error` where it is no JSON. */
  json(name: string, error = 'invalid_arguments'): unknown {
    const value = this.all[name];
    if (typeof value !== 'string') return value === null ? undefined : value;
    if (value.trim() === '') return undefined;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw new SlackError(error);
    }
  }

  /** `a,b` or a JSON list. */
  list(name: string): string[] {
    const value = this.all[name];
    if (Array.isArray(value)) return value.map(String);
    return (this.string(name) ?? '')
      .split(',')
      .map(part => part.trim())
      .filter(Boolean);
  }
}
