import type { Wording } from '../origin.ts';

/** What servers say in Japanese, and how Microsoft translates its replies. */
export const japanese: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      'メールボックスがいっぱい',
      'メールボックスが一杯',
      'メールボックスの容量',
      '(容量|クォータ|保存容量|上限) … (超え|超過|オーバー|いっぱい|不足)',
      '容量超過',
      '容量を超',
      'クォータを超',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: [
      'ディスク容量',
      '空き容量が不足',
      'ディスクがいっぱい',
      '(システム|サーバー|ディスク)(の|)容量が(不十分|不足|足りません)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(ユーザー|ユーザ|宛先|受信者|アドレス|アカウント|メールアドレス|メールボックス) … (存在しません|存在しない|見つかりません|見つからない|見つかりませんでした|不明|無効|ありません)',
      '存在しません',
      'ディレクトリ … (見つかりません|ありません)',
      '宛先不明',
      '(無効な|不明な) (受信者|宛先|アドレス|ユーザー)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      'しばらくしてから',
      '(後で|後ほど|のちほど|しばらく|時間をおいて)',
      'もう一度お試しください',
      '再度お試しください',
      '再試行',
      '拒否されました',
      '拒否',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(サービス|サーバー|サーバ|システム) … (利用できません|停止|ご利用いただけません|使用できません|利用不可)',
      '一時的に利用できません',
      '利用できません',
      'メンテナンス',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(接続|接続数|同時接続|同時接続数|コネクション|セッション|メッセージ|送信|送信数|リクエスト) … (多すぎ|超え|超過|上限|制限)',
      '多すぎます',
      '送信制限',
      '接続制限',
      'レート制限',
      '流量制限',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['グレーリスト', 'グレイリスト'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(迷惑メール|スパム|ウイルス|フィッシング|ウィルス)',
      '迷惑メール',
      'スパムと判定',
      '(添付ファイル) … (許可|禁止|ブロック)',
      'ポリシー … (違反|により)',
      'コンテンツ',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: ['(ブラックリスト|ブロックリスト|拒否リスト)', 'ブラックリスト', '(アドレス|サーバー|送信元) … ブロック'],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(評価|レピュテーション|評判) … (低い|悪い|低|不良|により)',
      'レピュテーション',
      '不審な(アクティビティ|活動|通信|)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['アクセス(が|は|)(拒否|禁止)', 'アクセス拒否', '許可されていません', '権限がありません'],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: ['逆引き'],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: ['なりすまし', '(送信ドメイン認証)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['認証(が|に|は|)(必要|失敗|エラー)', '認証が必要', '認証に失敗'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(中継|リレー) … (拒否|禁止|許可)', '中継'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['(宛先|受信者|宛先数|受信者数) … (多すぎ|超え|上限|超過)'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(メッセージ|メール|サイズ|添付ファイル) … (大きすぎ|サイズ|超え)',
      'サイズ(が|の|)(上限|制限|大き)',
      'サイズ超過',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(サーバー|サーバ|システム) … (ビジー|混雑|高負荷|混み)',
      'ビジー状態',
      'ビジー',
      '混雑',
      '過負荷',
      '高負荷',
      'リソース不足',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(内部|一時的な|システム|サーバー|サーバ|ローカル) … (エラー|障害)',
      '内部エラー',
      'サーバーエラー',
      'システムエラー',
      '一時的なエラー',
      '障害',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(アカウント|メールボックス) … (無効|停止|ロック|使用できません|凍結)'],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: ['(暗号化) … (必要|失敗)', '暗号化'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: ['タイムアウト', '接続が(切断|拒否|失われ|中断)', '切断'],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: ['受信数 … (上限|超え|制限)', '(受信者|宛先) … 受信 … (多すぎ|制限|上限)'],
  },
  {
    cause: 'routing',
    weight: 'names',
    phrases: ['間違った(リージョン|地域)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'settles',
    phrases: ['メールボックス(が|は|を|)(利用できま|使用できま|利用不可|使用中|ロック|一時的に)'],
  },
  {
    cause: 'storage-full',
    weight: 'settles',
    phrases: [
      '(システム|サーバ|サーバー|ディスク)(の|)(記憶|ストレージ|ディスク|保存|)(容量|領域)(が|は|)(いっぱい|一杯|不足|足り)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: ['処理中(に|の)(エラー|障害|ローカル)', 'エラーが発生しました'],
  },
];
