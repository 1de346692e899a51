import { describe, expect, it } from 'vitest';
import { type FormValues, settingsFromForm } from '../../src/messages/settings.ts';
import { defaultSettings } from '../../src/store/parts/settings.ts';

const form = (fields: Record<string, string>): FormValues =>
  Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, { [id]: { value } }]));
const read = (fields: Record<string, string>, before = defaultSettings) => settingsFromForm(form(fields), before);

describe('the settings form', () => {
  it('needs no address for PagerDuty, only its routing key', () => {
    expect(read({ webhookForm: 'pagerduty-v2', webhookKey: 'R123' })).toMatchObject({
      settings: { webhook: { url: '', form: 'pagerduty-v2', key: 'R123' } },
    });
    expect(read({ webhookForm: 'pagerduty-v2' })).toEqual({
      errors: { webhookKey: 'PagerDuty needs its routing key.' },
    });
  });

  it('keeps a routing key that is not typed again, and forgets it with the webhook', () => {
    const webhook = { url: '', form: 'pagerduty-v2', key: 'R123' } as const;
    const before = { ...defaultSettings, webhook };
    expect(read({ webhookForm: 'pagerduty-v2' }, before)).toMatchObject({ settings: { webhook } });
    expect(read({ webhookForm: 'json' }, before)).toMatchObject({ settings: { webhook: null } });
  });

  it('takes the zones that a schedule takes, in their usual spelling, and no others', () => {
    expect(read({ timeZone: 'europe/berlin' })).toMatchObject({ settings: { timeZone: 'Europe/Berlin' } });
    for (const timeZone of ['+02:00', 'Berlin', 'x'.repeat(100)])
      expect(read({ timeZone })).toMatchObject({ errors: { timeZone: /No such time zone/ } });
  });

  it('takes https addresses only', () => {
    expect(read({ webhookForm: 'json', webhookUrl: 'http://example.com', runbookUrl: 'wiki' })).toMatchObject({
      errors: { webhookUrl: /https/, runbookUrl: /https/ },
    });
  });
});
