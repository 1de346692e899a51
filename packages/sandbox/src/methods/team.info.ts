import type { Method } from './method.ts';

export const method: Method = {
  name: 'team.info',
  token: 'bot',
  scopes: ['team:read'],
  does: 'Describes the workspace.',
  run: ({ world, team }) => ({
    team: { id: team.id, name: team.name, domain: team.domain, email_domain: '', url: `${world.baseUrl}/`, icon: {} },
  }),
};
