import type { LanguageWords } from './language-words.ts';

/** Japanese. Nothing separates words. */
export const ja: LanguageWords = {
  code: '(認証|確認|検証|セキュリティ|ワンタイム) (コード|パスコード)|パスコード|[68] 桁',
  'says-app-code':
    '認証 (システム)? アプリ|オーセンティケーター|ショートメッセージ|テキスト メッセージ|スマートフォン|携帯|お使いの電話|電話に送信',
  'says-mailed-code': 'コード…メール|メール…コード|受信 (トレイ|箱|ボックス)|メールを確認|送信…@|@…送信',
  'says-mail-link': 'メール…リンク',
  'says-recovery': '(リカバリー?|復旧|回復|復元|バックアップ|緊急) (用|の)? (キー|コード)',
  'says-security-key': 'セキュリティー? キー',
  'says-set-up': '設定し|設定する|スキャン|読み取|有効に|有効化|セットアップ',
  'says-save-codes': '保存|ダウンロード|保管|印刷|書き留め|控えて',
  'says-switch-off': '無効にする|無効化|オフにする',
  'says-two-step': '[2２二] (段階|要素|ステップ)',
  'says-required': '必要|必須|要求|しなければ|義務|求められ',
  'says-wrong-code': 'コード.{0,20}(正しくありません|無効|間違)',
  'says-expired': '(招待|リンク).{0,30}(期限|無効)',
  'says-other-account': '(別の|異なる)アカウント',
  'says-deactivated': 'アカウント.{0,15}(無効|停止)',
  'says-too-many': '回数…(多すぎ|上限|超え)',
  'says-not-let-in': 'ログインできませんでした',
  'says-dead-end': '^(問題|エラー)が発生しました[。]?$|^ページが見つかりません(でした)?[。]?$',
  email: 'メール',
  'any-code': 'コード|桁',
  'other-token': 'トークン|シークレット',
};
