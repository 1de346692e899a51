// Written by `npm run generate` from the files of this folder. Do not edit.
import type { Origin } from './origin.ts';
import { abusix } from './blocklists/abusix.ts';
import { backscatterer } from './blocklists/backscatterer.ts';
import { barracudaBrbl } from './blocklists/barracuda-brbl.ts';
import { cloudmarkCsi } from './blocklists/cloudmark-csi.ts';
import { dnswl } from './blocklists/dnswl.ts';
import { dronebl } from './blocklists/dronebl.ts';
import { gbudbTruncate } from './blocklists/gbudb-truncate.ts';
import { hostkarma } from './blocklists/hostkarma.ts';
import { invaluement } from './blocklists/invaluement.ts';
import { mailspike } from './blocklists/mailspike.ts';
import { nixspam } from './blocklists/nixspam.ts';
import { psbl } from './blocklists/psbl.ts';
import { senderscore } from './blocklists/senderscore.ts';
import { sorbs } from './blocklists/sorbs.ts';
import { spamcop } from './blocklists/spamcop.ts';
import { spamhaus } from './blocklists/spamhaus.ts';
import { spamrats } from './blocklists/spamrats.ts';
import { spfbl } from './blocklists/spfbl.ts';
import { surbl } from './blocklists/surbl.ts';
import { uceprotect } from './blocklists/uceprotect.ts';
import { uribl } from './blocklists/uribl.ts';
import { xforceCobion } from './blocklists/xforce-cobion.ts';
import { barracuda } from './gateways/barracuda.ts';
import { cisco } from './gateways/cisco.ts';
import { cloudflare } from './gateways/cloudflare.ts';
import { cloudmark } from './gateways/cloudmark.ts';
import { fortinet } from './gateways/fortinet.ts';
import { hornetsecurity } from './gateways/hornetsecurity.ts';
import { mailchannels } from './gateways/mailchannels.ts';
import { messagelabs } from './gateways/messagelabs.ts';
import { mimecast } from './gateways/mimecast.ts';
import { proofpoint } from './gateways/proofpoint.ts';
import { sophos } from './gateways/sophos.ts';
import { spamexperts } from './gateways/spamexperts.ts';
import { trellix } from './gateways/trellix.ts';
import { trendmicro } from './gateways/trendmicro.ts';
import { zerospam } from './gateways/zerospam.ts';
import { aliyun } from './providers/aliyun.ts';
import { apple } from './providers/apple.ts';
import { aruba } from './providers/aruba.ts';
import { att } from './providers/att.ts';
import { biglobe } from './providers/biglobe.ts';
import { bluewin } from './providers/bluewin.ts';
import { bouygues } from './providers/bouygues.ts';
import { charter } from './providers/charter.ts';
import { comcast } from './providers/comcast.ts';
import { cox } from './providers/cox.ts';
import { daum } from './providers/daum.ts';
import { docomo } from './providers/docomo.ts';
import { dreamhost } from './providers/dreamhost.ts';
import { earthlink } from './providers/earthlink.ts';
import { exchangeOnline } from './providers/exchange-online.ts';
import { fastmail } from './providers/fastmail.ts';
import { free } from './providers/free.ts';
import { freenet } from './providers/freenet.ts';
import { gandi } from './providers/gandi.ts';
import { godaddy } from './providers/godaddy.ts';
import { google } from './providers/google.ts';
import { hostinger } from './providers/hostinger.ts';
import { hostpoint } from './providers/hostpoint.ts';
import { iUa } from './providers/i-ua.ts';
import { iinet } from './providers/iinet.ts';
import { improvmx } from './providers/improvmx.ts';
import { infomaniak } from './providers/infomaniak.ts';
import { interia } from './providers/interia.ts';
import { kddi } from './providers/kddi.ts';
import { kpn } from './providers/kpn.ts';
import { laposte } from './providers/laposte.ts';
import { libero } from './providers/libero.ts';
import { locaweb } from './providers/locaweb.ts';
import { mailru } from './providers/mailru.ts';
import { mxroute } from './providers/mxroute.ts';
import { namecheap } from './providers/namecheap.ts';
import { naver } from './providers/naver.ts';
import { netease } from './providers/netease.ts';
import { netvigator } from './providers/netvigator.ts';
import { netvision } from './providers/netvision.ts';
import { nicRu } from './providers/nic-ru.ts';
import { o2Uk } from './providers/o2-uk.ts';
import { o2pl } from './providers/o2pl.ts';
import { onet } from './providers/onet.ts';
import { optus } from './providers/optus.ts';
import { orange } from './providers/orange.ts';
import { outlook } from './providers/outlook.ts';
import { ovh } from './providers/ovh.ts';
import { proton } from './providers/proton.ts';
import { purelymail } from './providers/purelymail.ts';
import { qq } from './providers/qq.ts';
import { rackspace } from './providers/rackspace.ts';
import { rambler } from './providers/rambler.ts';
import { rediff } from './providers/rediff.ts';
import { seznam } from './providers/seznam.ts';
import { sfr } from './providers/sfr.ts';
import { simplelogin } from './providers/simplelogin.ts';
import { sina } from './providers/sina.ts';
import { siteground } from './providers/siteground.ts';
import { softbank } from './providers/softbank.ts';
import { sohu } from './providers/sohu.ts';
import { strato } from './providers/strato.ts';
import { tOnline } from './providers/t-online.ts';
import { talktalk } from './providers/talktalk.ts';
import { telenet } from './providers/telenet.ts';
import { telstra } from './providers/telstra.ts';
import { terra } from './providers/terra.ts';
import { tiscali } from './providers/tiscali.ts';
import { titan } from './providers/titan.ts';
import { tom } from './providers/tom.ts';
import { tucows } from './providers/tucows.ts';
import { unitedInternet } from './providers/united-internet.ts';
import { uol } from './providers/uol.ts';
import { verizon } from './providers/verizon.ts';
import { virgilio } from './providers/virgilio.ts';
import { virginMedia } from './providers/virgin-media.ts';
import { vodafoneDe } from './providers/vodafone-de.ts';
import { wp } from './providers/wp.ts';
import { yahooJapan } from './providers/yahoo-japan.ts';
import { yahoo } from './providers/yahoo.ts';
import { yandex } from './providers/yandex.ts';
import { ziggo } from './providers/ziggo.ts';
import { zoho } from './providers/zoho.ts';
import { amazonSes } from './sending-side/amazon-ses.ts';
import { brevo } from './sending-side/brevo.ts';
import { mailchimp } from './sending-side/mailchimp.ts';
import { mailgun } from './sending-side/mailgun.ts';
import { mailjet } from './sending-side/mailjet.ts';
import { postmark } from './sending-side/postmark.ts';
import { sendgrid } from './sending-side/sendgrid.ts';
import { sparkpost } from './sending-side/sparkpost.ts';
import { amavis } from './software/amavis.ts';
import { assp } from './software/assp.ts';
import { barricademx } from './software/barricademx.ts';
import { chasquid } from './software/chasquid.ts';
import { chkuser } from './software/chkuser.ts';
import { clamavMilter } from './software/clamav-milter.ts';
import { cluebringer } from './software/cluebringer.ts';
import { communigate } from './software/communigate.ts';
import { courier } from './software/courier.ts';
import { cpanel } from './software/cpanel.ts';
import { cyrus } from './software/cyrus.ts';
import { directadmin } from './software/directadmin.ts';
import { dovecot } from './software/dovecot.ts';
import { exchange } from './software/exchange.ts';
import { exim } from './software/exim.ts';
import { ftgate } from './software/ftgate.ts';
import { goSmtp } from './software/go-smtp.ts';
import { greenarrow } from './software/greenarrow.ts';
import { greylistd } from './software/greylistd.ts';
import { groupwise } from './software/groupwise.ts';
import { haraka } from './software/haraka.ts';
import { hmailserver } from './software/hmailserver.ts';
import { icewarp } from './software/icewarp.ts';
import { iredmail } from './software/iredmail.ts';
import { james } from './software/james.ts';
import { kumomta } from './software/kumomta.ts';
import { lotusDomino } from './software/lotus-domino.ts';
import { maddy } from './software/maddy.ts';
import { mailcow } from './software/mailcow.ts';
import { mailenable } from './software/mailenable.ts';
import { mailscanner } from './software/mailscanner.ts';
import { mdaemon } from './software/mdaemon.ts';
import { milterGreylist } from './software/milter-greylist.ts';
import { mimedefang } from './software/mimedefang.ts';
import { momentum } from './software/momentum.ts';
import { mox } from './software/mox.ts';
import { nodemailerSmtpServer } from './software/nodemailer-smtp-server.ts';
import { openbsdSpamd } from './software/openbsd-spamd.ts';
import { opendkim } from './software/opendkim.ts';
import { opendmarc } from './software/opendmarc.ts';
import { opensmtpd } from './software/opensmtpd.ts';
import { plesk } from './software/plesk.ts';
import { policydSpf } from './software/policyd-spf.ts';
import { policydWeight } from './software/policyd-weight.ts';
import { policyd } from './software/policyd.ts';
import { postal } from './software/postal.ts';
import { postfixRestrictions } from './software/postfix-restrictions.ts';
import { postfix } from './software/postfix.ts';
import { postfwd } from './software/postfwd.ts';
import { postgrey } from './software/postgrey.ts';
import { postscreen } from './software/postscreen.ts';
import { powermta } from './software/powermta.ts';
import { proxmoxMailGateway } from './software/proxmox-mail-gateway.ts';
import { qmailLdap } from './software/qmail-ldap.ts';
import { qmail } from './software/qmail.ts';
import { qpsmtpd } from './software/qpsmtpd.ts';
import { rblsmtpd } from './software/rblsmtpd.ts';
import { rspamd } from './software/rspamd.ts';
import { sendmail } from './software/sendmail.ts';
import { simscan } from './software/simscan.ts';
import { smartermail } from './software/smartermail.ts';
import { spamassassin } from './software/spamassassin.ts';
import { spamdyke } from './software/spamdyke.ts';
import { sqlgrey } from './software/sqlgrey.ts';
import { stalwart } from './software/stalwart.ts';
import { zimbra } from './software/zimbra.ts';
import { zoneMta } from './software/zone-mta.ts';

export const origins: readonly Origin[] = [
  abusix,
  backscatterer,
  barracudaBrbl,
  cloudmarkCsi,
  dnswl,
  dronebl,
  gbudbTruncate,
  hostkarma,
  invaluement,
  mailspike,
  nixspam,
  psbl,
  senderscore,
  sorbs,
  spamcop,
  spamhaus,
  spamrats,
  spfbl,
  surbl,
  uceprotect,
  uribl,
  xforceCobion,
  barracuda,
  cisco,
  cloudflare,
  cloudmark,
  fortinet,
  hornetsecurity,
  mailchannels,
  messagelabs,
  mimecast,
  proofpoint,
  sophos,
  spamexperts,
  trellix,
  trendmicro,
  zerospam,
  aliyun,
  apple,
  aruba,
  att,
  biglobe,
  bluewin,
  bouygues,
  charter,
  comcast,
  cox,
  daum,
  docomo,
  dreamhost,
  earthlink,
  exchangeOnline,
  fastmail,
  free,
  freenet,
  gandi,
  godaddy,
  google,
  hostinger,
  hostpoint,
  iUa,
  iinet,
  improvmx,
  infomaniak,
  interia,
  kddi,
  kpn,
  laposte,
  libero,
  locaweb,
  mailru,
  mxroute,
  namecheap,
  naver,
  netease,
  netvigator,
  netvision,
  nicRu,
  o2Uk,
  o2pl,
  onet,
  optus,
  orange,
  outlook,
  ovh,
  proton,
  purelymail,
  qq,
  rackspace,
  rambler,
  rediff,
  seznam,
  sfr,
  simplelogin,
  sina,
  siteground,
  softbank,
  sohu,
  strato,
  tOnline,
  talktalk,
  telenet,
  telstra,
  terra,
  tiscali,
  titan,
  tom,
  tucows,
  unitedInternet,
  uol,
  verizon,
  virgilio,
  virginMedia,
  vodafoneDe,
  wp,
  yahooJapan,
  yahoo,
  yandex,
  ziggo,
  zoho,
  amazonSes,
  brevo,
  mailchimp,
  mailgun,
  mailjet,
  postmark,
  sendgrid,
  sparkpost,
  amavis,
  assp,
  barricademx,
  chasquid,
  chkuser,
  clamavMilter,
  cluebringer,
  communigate,
  courier,
  cpanel,
  cyrus,
  directadmin,
  dovecot,
  exchange,
  exim,
  ftgate,
  goSmtp,
  greenarrow,
  greylistd,
  groupwise,
  haraka,
  hmailserver,
  icewarp,
  iredmail,
  james,
  kumomta,
  lotusDomino,
  maddy,
  mailcow,
  mailenable,
  mailscanner,
  mdaemon,
  milterGreylist,
  mimedefang,
  momentum,
  mox,
  nodemailerSmtpServer,
  openbsdSpamd,
  opendkim,
  opendmarc,
  opensmtpd,
  plesk,
  policydSpf,
  policydWeight,
  policyd,
  postal,
  postfixRestrictions,
  postfix,
  postfwd,
  postgrey,
  postscreen,
  powermta,
  proxmoxMailGateway,
  qmailLdap,
  qmail,
  qpsmtpd,
  rblsmtpd,
  rspamd,
  sendmail,
  simscan,
  smartermail,
  spamassassin,
  spamdyke,
  sqlgrey,
  stalwart,
  zimbra,
  zoneMta,
];
