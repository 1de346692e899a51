import { type Check, textRecords } from '../check.ts';

const source = 'https://www.rfc-editor.org/rfc/rfc8461';

/** Whether the domain announces an MTA-STS policy. The policy itself is on the web and is not fetched. */
export const mtaSts: Check = {
  id: 'mta-sts',
  run: async context => {
    const asked = `TXT _mta-sts.${context.domain}`;
    const records = (await textRecords(context, `_mta-sts.${context.domain}`)).filter(text => /^v=STSv1\b/i.test(text));
    const base = { check: 'mta-sts' as const, asked, source };
    if (records.length === 0)
      return [
        {
          ...base,
          verdict: 'ok',
          found: 'No MTA-STS policy; that is allowed and concerns mail *to* this domain.',
          fix: null,
        },
      ];
    if (records.length > 1)
      return [
        { ...base, verdict: 'warning', found: 'Several MTA-STS records: senders ignore them all.', fix: 'Keep one.' },
      ];
    const id = /(?:^|;)\s*id=([a-z0-9]{1,32})\s*(;|$)/i.exec(records[0]!)?.[1];
    if (!id)
      return [
        {
          ...base,
          verdict: 'warning',
          found: `${records[0]} has no valid id.`,
          fix: 'Give it an id of up to 32 letters and digits, and change it with each new policy.',
        },
      ];
    return [
      {
        ...base,
        verdict: 'ok',
        found: `A policy with id ${id}; see https://mta-sts.${context.domain}/.well-known/mta-sts.txt.`,
        fix: null,
      },
    ];
  },
};
