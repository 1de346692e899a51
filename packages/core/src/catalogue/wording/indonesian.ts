import type { Wording } from '../origin.ts';

/** What servers say in Indonesian and Malay. */
export const indonesian: readonly Wording[] = [
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(penerima|pengguna|alamat|alamat email|kotak surat|akun|akaun) … (tidak ada|tidak ditemukan|tidak dikenal|tidak valid|tidak wujud|tidak dikenali|tidak terdaftar)',
    ],
  },
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(kotak surat|kotak masuk|mailbox|kuota|akun|penyimpanan|peti mel) … (penuh|melebihi|melampaui|terlampaui)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: ['(pesan|email|lampiran|ukuran|mesej) … (terlalu besar|melebihi batas|terlalu panjang)'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(relay|relai|penerusan) … (ditolak|tidak diizinkan|tidak dibenarkan)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'akses (ditolak|dinafikan)',
      'tidak (diizinkan|memiliki izin|dibenarkan) … (mengirim|kirim|menghantar)',
      '(kebijakan sistem|dasar sistem)',
    ],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(pesan|konten|isi|mesej) … (spam|virus|phishing|sampah)',
      'email … (sebagai spam|berisi spam|sampah)',
      'konten spam',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: ['(daftar hitam|senarai hitam)'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      'terlalu banyak (koneksi|pesan|email|sambungan|permintaan|mesej)',
      '(melebihi|melampaui) (batas|had) (pengiriman|penghantaran|pesan)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['(autentikasi|otentikasi|pengesahan) … (gagal|diperlukan|ditolak)'],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'names',
    phrases: ['(domain|host|kegagalan dns|dns) … (tidak ditemukan|tidak ada|gagal)'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      'koneksi (ditolak|terputus|gagal|habis waktu)',
      'waktu (koneksi |)habis',
      'sambungan (ditolak|terputus|gagal)',
    ],
  },
  {
    cause: 'routing',
    weight: 'names',
    phrases: ['(pesan|email) … berulang'],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(layanan|server|sistem|perkhidmatan|pelayan) … (tidak tersedia|sedang pemeliharaan|tidak dapat diakses)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      'coba (lagi |)(nanti|kembali nanti)',
      'cuba lagi',
      '(sementara ditolak|ditunda sementara|ditolak sementara)',
      'ditolak',
    ],
  },
];
