/**
 * Words that support what host and structure say, in English, German, French, Spanish, Portuguese and Japanese. English
 * words that were seen on the pages are from the page facts; the rest are common terms. Compared in lower case with
 * curly quotes made straight and accents dropped.
 */
export const words = {
  code: /((verification|security|authentication|confirmation|one-?time) (pass)?|(bestatigungs|verifizierungs|sicherheits|authentifizierungs|pruf|einmal)-?)code|passcode|(code|codigo) (de |d')(verif|secur|segur|valid|auten|authen|confirm)|(認証|確認|検証|セキュリティ) ?コード/,
  'says-app-code':
    /authenti(cator|cati(on|e)[- ]?app|fi(zierungs-?app|cateur))|verification app|text message|\bsms\b|number ending|to \+\d|(your|ihrem) (phone|mobile|telefon|handy)|textnachricht|appli(cation)? d'auth|autenticador|(aplicacion|aplicativo|app) de aut|mensa(je|gem) de texto|認証アプリ|ショートメッセージ/,
  'says-mailed-code':
    /e-?mailed you|we('ve| have)? sent (you )?(a |the |an? .{0,20})?(pass)?code|code we('ve| have)? sent|check your (e-?mail|inbox)|(code|codigo|コード)[^?]{0,80}(e-?mail|correo|courriel|メール)|(e-?mail|correo|courriel|メール).{0,80}(code|codigo|コード)|posteingang|boite de reception|bandeja de entrada|caixa de entrada/,
  'says-recovery':
    /(recovery|backup|emergency|ersatz|(wiederherstellungs|notfall))[- ]?(key|code|schlussel)|(cle|code|clave|codigo|chave)s? de (recup|secours|respaldo|emerg|backup)|(リカバリー?|復旧|回復|バックアップ) ?(キー|コード)/,
  'says-security-key':
    /security key|sicherheitsschlussel|cle de securite|(llave|clave) de seguridad|chave de seguranca|セキュリティ ?キー/,
  // In one line of all sentences: the passkey, and that it says who is there.
  'says-passkey': /^(?=.*(passkey|cle d'acces|(llave|clave) de acceso|chave de acesso|パスキー|패스키|通行密|密碼金鑰)).*(verif|identi|second|finish|本人|確認)/,
  'says-set-up':
    /set ?up|\bscan|enable two-step|connect (your )?phone|einrichten|aktivieren sie|configur|activ[ae]|numeris|escane|ativ(ar|e)\b|digitaliz|設定し|スキャン|有効に/,
  'says-save-codes':
    /\bsaved?\b|download|print|(keep|write) (it|them|th[ei]se?)|speicher|herunterlad|aufbewahr|notieren|enregistr|telecharg|conserve|guard[ae]|descarg|anot[ae]|salv[ae]|baix[ae]|保存|ダウンロード|保管/,
  'says-switch-off':
    /(disabl|deactivat)e\b|(turn|switch) (it )?off|deaktivieren|ausschalten|desactiv|desativ|無効にする/,
  'says-two-step':
    /(two|2|second)[- ](step|factor)|zwei(-| )?(schritt|faktor|stufen)|(deux|dos|du[ao]s|dois) (etapa|etape|pasos|fac?t)|[2二] ?(段階|要素) ?(認証|確認)/,
  'says-required':
    /requi[res]|requer|\bmust\b|\bneeds?\b|mandat|enforc|erforder|verlang|benotig|verpflicht|\bmuss|exig|oblig|neces|\bd(oit|ebes?|eve)\b|必[須要]|要求/,
  'says-wrong-code':
    /(incorrect|invalid|wrong|falsch|ungultig).{0,20}code|(code|codigo).{0,40}(incorre[ct]|invalid|wrong|expired|not valid|didn't work|falsch|ungultig|abgelaufen|erron|expirad)|コード.{0,20}(正しくありません|無効|間違)/,
  'says-expired':
    /(invit|link|einladung|lien|enlace|convite).{0,60}(expir|no longer|abgelaufen|nicht mehr|plus valable|caduc|venci)|expired.{0,30}(invit|link)|(招待|リンク).{0,30}(期限|無効)/,
  'says-other-account':
    /(different|another|wrong|other) account|(andere[sn]|falsches?) konto|(autre|mauvais) compte|(otra|equivocada) cuenta|cuenta (distinta|equivocada)|(outra|errada) conta|(別の|異なる)アカウント/,
  'says-deactivated':
    /(account|konto|compte|cuenta|conta).{0,20}(deaktiviert|de[sz]?activ|desativ)|アカウント.{0,15}(無効|停止)/,
  'says-error': /something went wrong|etwas ist schief|fehler ist aufgetreten|erreur s'est produite|algo (salio mal|deu errado)|(問題|エラー)が発生/,
} as const;
export type Word = keyof typeof words;

/** "Can't use your security key?" and its kin: only the end was seen (page facts, row 6). */
export const securityKeyLink = /use your security key\?$/;

/** A text as the patterns expect it. Japanese marks are part of their letters and are kept. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a text says this. */
export function says(text: string, word: Word): boolean {
  return words[word].test(plain(text));
}
