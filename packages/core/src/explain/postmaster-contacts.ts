/** Where a provider's postmaster takes reports, by provider id. Pages checked 2026-11-23. */
export interface PostmasterContact {
  /** What the page or address is. */
  what: string;
  url: `https://${string}`;
}

const contacts: Readonly<Record<string, PostmasterContact>> = {
  google: {
    what: 'Gmail sender contact form',
    url: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  },
  yahoo: { what: 'Yahoo sender support request', url: 'https://senders.yahooinc.com/contact/' },
  outlook: { what: 'Outlook.com sender support request', url: 'https://olcsupport.office.com/' },
  'exchange-online': { what: 'Office 365 delisting portal', url: 'https://sender.office.com/' },
  apple: {
    what: 'iCloud Mail postmaster page (it names the address icloudadmin at apple.com)',
    url: 'https://support.apple.com/en-us/102322',
  },
  yandex: { what: 'Yandex Mail help for refused mail', url: 'https://yandex.com/support/mail/bounces/yandex.html' },
  rackspace: { what: 'Rackspace postmaster pages', url: 'https://postmaster.emailsrvr.com/system-info/response-codes' },
  'united-internet': { what: 'GMX and web.de postmaster pages', url: 'https://postmaster.web.de/en/error-messages' },
  't-online': { what: 'T-Online postmaster page', url: 'https://postmaster.t-online.de/' },
  free: { what: 'Free postmaster page', url: 'https://postmaster.free.fr/index_en.html' },
  att: { what: 'AT&T page on refused mail', url: 'https://www.att.com/support/article/email-support/KM1401980/' },
  proofpoint: { what: 'Proofpoint IP lookup and release', url: 'https://ipcheck.proofpoint.com/' },
  barracuda: {
    what: 'Barracuda Central removal request',
    url: 'https://www.barracudacentral.org/rbl/removal-request',
  },
  cisco: { what: 'Cisco Talos reputation ticket', url: 'https://talosintelligence.com/reputation_center' },
};

/** Null where no contact of that provider is documented. */
export function postmasterContact(providerId: string | null): PostmasterContact | null {
  return providerId !== null && Object.hasOwn(contacts, providerId) ? (contacts[providerId] ?? null) : null;
}
