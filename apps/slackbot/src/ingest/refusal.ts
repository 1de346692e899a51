/** What `POST /ingest` answers where it stores nothing. `code` is part of the contract; `message` is for the person who reads it. */
export class Refusal extends Error {
  readonly status: 400 | 401 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(status: Refusal['status'], code: string, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export const malformed = (code: string, message: string): Refusal => new Refusal(422, code, message);
