import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readmeTable } from '../../scripts/readme-table.ts';
import { methods } from '../../src/methods/registry.generated.ts';
import { call, workspace } from '../workspace.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test('the registries hold what the folders hold', () => {
  expect(() =>
    execFileSync(process.execPath, [path('scripts/generate.ts'), '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

test('each file is one method and has its name', () => {
  const files = readdirSync(path('src/methods')).filter(
    name => name.includes('.', 0) && /^[a-z0-9]+(\.[a-zA-Z0-9]+)+\.ts$/.test(name) && !name.includes('generated'),
  );
  expect(methods.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test('the README has the table of methods and of what they do not do', () => {
  expect(readFileSync(path('README.md'), 'utf8')).toContain(readmeTable());
});

test.each(methods.map(method => [method.name, method] as const))(
  '%s refuses a call without a token, and with the wrong kind',
  async (name, method) => {
    const slack = await workspace();
    const none = (await (await fetch(`${slack.apiUrl}${name}`, { method: 'POST' })).json()) as { error?: string };
    if (method.token !== 'none') expect(none).toMatchObject({ ok: false, error: 'not_authed' });
    else expect(none.error).not.toBe('not_authed');
    if (method.token === 'bot') {
      expect(await call(slack, name, {}, 'xoxb-unknown')).toMatchObject({ ok: false, error: 'invalid_auth' });
      expect(await call(slack, name, {}, slack.tokens.app)).toMatchObject({
        ok: false,
        error: 'not_allowed_token_type',
      });
      const token = slack.tokens.bot;
      slack.revokeTokens();
      expect(await call(slack, name, {}, token)).toMatchObject({ ok: false, error: 'token_revoked' });
    }
    if (method.token === 'app')
      expect(await call(slack, name)).toMatchObject({ ok: false, error: 'not_allowed_token_type' });
  },
);

test.each(methods.filter(({ scopes }) => scopes.length > 0).map(({ name, scopes }) => [name, scopes] as const))(
  '%s says which scope is missing',
  async (name, scopes) => {
    const slack = await workspace();
    slack.setScopes(['commands']);
    expect(await call(slack, name)).toMatchObject({
      ok: false,
      error: 'missing_scope',
      needed: scopes[0],
      provided: 'commands',
    });
  },
);

test('an unknown method says so', async () => {
  const slack = await workspace();
  expect(await call(slack, 'chat.shout')).toEqual({ ok: false, error: 'unknown_method', req_method: 'chat.shout' });
});
