import type { Wording } from '../origin.ts';

/** What servers say in Turkish. */
export const turkish: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(posta kutusu|alicinin posta kutusu|kota|gelen kutusu|mailbox|kutusu) … (dolu|doldu|asildi|asilmis|asti)',
      'kota (asildi|dolu|asimi)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(kullanici|alici|adres|hesap|posta kutusu) … (bulunamadi|mevcut degil|bilinmiyor|yok|gecersiz|tanimli degil)',
      '(bilinmeyen|gecersiz) (kullanici|alici|adres)',
      'boyle bir kullanici yok',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(lutfen |)(daha sonra|sonra|biraz sonra) (tekrar |yeniden |)(deneyin|deneyiniz)',
      '(tekrar|yeniden) (deneyin|deneyiniz)',
      'gecici olarak (reddedildi|ertelendi)',
      'reddedildi',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: ['(hizmet|servis|sunucu|sistem) … (kullanilamiyor|kullanilamaz|hizmet disi|kapali|mevcut degil)', 'bakim'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(cok fazla|asiri) (eszamanli |es zamanli |ayni anda |)(baglanti|mesaj|oturum|e posta|istek|ileti)',
      '(baglanti|mesaj|gonderim|gunluk|saatlik) (limiti|siniri|kotasi) … (asildi|doldu|asilmistir)',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['gri liste', 'greylisting'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: ['(mesaj|ileti|e posta|icerik) … (spam|virus|istenmeyen|supheli)', 'spam olarak'],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: ['(kara liste|kara listede|kara listeye)', '(ip|adres|sunucu) … (engellendi|engellenmistir|yasaklandi)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['erisim (reddedildi|engellendi)', 'yetkiniz yok', 'izin verilmiyor'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['cok fazla alici'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: ['(mesaj|ileti|e posta|mesaj boyutu|dosya) … (cok buyuk|asiyor|asti)'],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: ['(sunucu|sistem) … (mesgul|asiri yuklu|yogun)', 'asiri yuk'],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: ['(gecici|yerel|dahili|ic) (hata|sunucu hatasi|sorun|sistem hatasi)', '(sunucu|sistem) hatasi'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(relay|aktarma) … (reddedildi|izin verilmiyor|yasak)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['(kimlik dogrulama|dogrulama) … (gerekli|basarisiz)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'settles',
    phrases: [
      '(posta kutusu|posta kutusuna|hesap|hesabi) … (kullanilamiyor|ulasilamiyor|devre disi|kilitli|mesgul|musait degil)',
    ],
  },
];
