/**
 * Which addresses are Slack's: the bot's token goes to no other, files are downloaded from no other, and answers are
 * sent to no other, whatever a payload says.
 */
export interface SlackHosts {
  includes(address: string): boolean;
}

const ownDomains = ['slack.com', 'slack-files.com', 'slack-edge.com'];

/** With an overridden `SLACK_API_URL`, its host and port are Slack's too, over whatever it speaks. */
export function slackHosts(slackApiUrl: string): SlackHosts {
  const api = new URL(slackApiUrl);
  return {
    includes(address) {
      if (!URL.canParse(address)) return false;
      const url = new URL(address);
      if (url.username || url.password) return false;
      if (url.origin === api.origin) return true;
      return url.protocol === 'https:' && url.port === '' && ownDomains.some(own => isWithin(url.hostname, own));
    },
  };
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
