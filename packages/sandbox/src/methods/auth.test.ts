import type { Method } from './method.ts';

export const method: Method = {
  name: 'auth.test',
  token: 'bot',
  scopes: [],
  does: 'Says whose token it is.',
  run: ({ world, team }) => ({
    url: `${world.baseUrl}/`,
    team: team.name,
    user: team.botUser.name,
    team_id: team.id,
    user_id: team.botUser.id,
    bot_id: team.botId,
    ...(team.enterprise ? { enterprise_id: team.enterprise.id } : {}),
    is_enterprise_install: team.installation?.orgWide ?? false,
  }),
};
