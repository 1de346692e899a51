import type { CommandWriter } from './command.ts';

/** Exchange Server, in the Exchange Management Shell. Exchange Online shows no queue to its tenants. */
export const exchange: CommandWriter = ({ domain }) => {
  const filter = `-Filter "NextHopDomain -eq '${domain}'"`;
  const cmdlet = (name: string): `https://${string}` =>
    `https://learn.microsoft.com/en-us/powershell/module/exchangepowershell/${name}`;
  return [
    {
      mta: 'Exchange Server',
      kind: 'show',
      title: `Show the queue for ${domain} and its last error`,
      command: `Get-Queue ${filter} | Format-List Identity,Status,MessageCount,NextRetryTime,LastError`,
      changes: false,
      source: cmdlet('get-queue'),
    },
    {
      mta: 'Exchange Server',
      kind: 'hold',
      title: `Suspend the queue for ${domain}`,
      command: `Suspend-Queue ${filter}`,
      changes: true,
      source: cmdlet('suspend-queue'),
    },
    {
      mta: 'Exchange Server',
      kind: 'release',
      title: `Resume the queue for ${domain}`,
      command: `Resume-Queue ${filter}`,
      changes: true,
      source: cmdlet('resume-queue'),
    },
    {
      mta: 'Exchange Server',
      kind: 'retry',
      title: `Try the queue for ${domain} now, once the cause is mended`,
      command: `Retry-Queue -Filter "NextHopDomain -eq '${domain}' -and Status -eq 'Retry'"`,
      changes: true,
      source: cmdlet('retry-queue'),
    },
    {
      mta: 'Exchange Server',
      kind: 'slow',
      title: 'Open at most two connections for each domain (all domains of this server; the default is 40)',
      command: 'Set-TransportService $env:COMPUTERNAME -MaxPerDomainOutboundConnections 2',
      changes: true,
      source: cmdlet('set-transportservice'),
    },
  ];
};
