import type { Wording } from '../origin.ts';

export const tls: readonly Wording[] = [
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      'certificate (is |was |has |has been |)(not trusted|untrusted|expired|invalid|not valid|revoked|not verified|self signed|rejected)',
      'starttls',
      'tls',
      'ssl',
      '(certificate|cert) (expired|invalid|verify|verification|validation|not trusted|rejected|error|problem|has expired|mismatch|name|chain|check|required|revoked|unknown|not|specified|failed|untrusted|subject)',
      'certificateexpired',
      'self signed',
      'encryption (required|needed|is required|failed|not|level)',
      '(requires|require|must use|need) (encryption|tls|an encrypted|a secure|encrypted|secure|starttls|ssl)',
      'encrypted connection',
      'dane',
      'tlsa',
      'mta sts',
      'mtasts',
      'handshake',
      'cipher',
      'ciphers',
      'server certificate',
      'peer certificate',
      'unable to (start|initialize|negotiate|establish) (tls|ssl|encryption)',
      'security (status |)invalidtoken',
      'secure (connection|channel|transport) (required|failed|could not|is required)',
      'requiretls',
      'encryption failed',
    ],
  },
];
