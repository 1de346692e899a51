// Written by `npm run generate` from the files of this folder. Do not edit.
import type { Origin } from './origin.ts';
import { aliyun } from './providers/aliyun.ts';
import { apple } from './providers/apple.ts';
import { aruba } from './providers/aruba.ts';
import { bluewin } from './providers/bluewin.ts';
import { bouygues } from './providers/bouygues.ts';
import { exchangeOnline } from './providers/exchange-online.ts';
import { free } from './providers/free.ts';
import { freenet } from './providers/freenet.ts';
import { gandi } from './providers/gandi.ts';
import { google } from './providers/google.ts';
import { infomaniak } from './providers/infomaniak.ts';
import { interia } from './providers/interia.ts';
import { laposte } from './providers/laposte.ts';
import { libero } from './providers/libero.ts';
import { mailru } from './providers/mailru.ts';
import { netease } from './providers/netease.ts';
import { o2pl } from './providers/o2pl.ts';
import { onet } from './providers/onet.ts';
import { orange } from './providers/orange.ts';
import { outlook } from './providers/outlook.ts';
import { ovh } from './providers/ovh.ts';
import { qq } from './providers/qq.ts';
import { seznam } from './providers/seznam.ts';
import { sfr } from './providers/sfr.ts';
import { sina } from './providers/sina.ts';
import { sohu } from './providers/sohu.ts';
import { strato } from './providers/strato.ts';
import { tOnline } from './providers/t-online.ts';
import { telenet } from './providers/telenet.ts';
import { tiscali } from './providers/tiscali.ts';
import { tom } from './providers/tom.ts';
import { unitedInternet } from './providers/united-internet.ts';
import { virgilio } from './providers/virgilio.ts';
import { wp } from './providers/wp.ts';
import { yahoo } from './providers/yahoo.ts';
import { yandex } from './providers/yandex.ts';

export const origins: readonly Origin[] = [
  aliyun,
  apple,
  aruba,
  bluewin,
  bouygues,
  exchangeOnline,
  free,
  freenet,
  gandi,
  google,
  infomaniak,
  interia,
  laposte,
  libero,
  mailru,
  netease,
  o2pl,
  onet,
  orange,
  outlook,
  ovh,
  qq,
  seznam,
  sfr,
  sina,
  sohu,
  strato,
  tOnline,
  telenet,
  tiscali,
  tom,
  unitedInternet,
  virgilio,
  wp,
  yahoo,
  yandex,
];
