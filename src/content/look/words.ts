/**
 * Words that support what host and structure say, in English, German, French, Spanish, Portuguese and Japanese.
 * English ones that were seen on the pages come from the page facts; for the rest common terms stand in. Compared in
 * lower case with curly quotes made straight.
 */
export const words = {
  code: /(verification|security|authentication|one-?time|confirmation) (pass)?code|passcode|(best[äa]tigungs|verifizierungs|sicherheits|authentifizierungs|pr[üu]f|einmal)-?code|code (de |d')(v[ée]rification|s[ée]curit[ée]|validation|authentification|confirmation)|c[óo]digo de (verifica|segur|confirma|autentica)|(認証|確認|検証|セキュリティ) ?コード/,
  'says-app-code':
    /authenticat(or|ion app)|verification app|text message|\bsms\b|your phone|authentifizierungs-?app|textnachricht|ihrem (telefon|handy)|application d'authentification|authentificateur|texto\b|autenticador|(aplicaci[óo]n|aplicativo|app) de autentica|mensa(je|gem) de texto|認証アプリ|ショートメッセージ/,
  'says-mailed-code':
    /e-?mailed you|we('ve| have)? sent (you )?(a |the |an? .{0,20})?(code|passcode)|code we('ve| have)? sent|check your (e-?mail|inbox)|(code|kode|código|codigo|コード).{0,80}(e-?mail|correo|courriel|メール)|(e-?mail|correo|courriel|メール).{0,80}(code|código|codigo|コード)|posteingang|bo[îi]te de r[ée]ception|bandeja de entrada|caixa de entrada/,
  'says-recovery':
    /recovery (key|code)|(backup|emergency) (key|code)|wiederherstellungs-?(schl[üu]ssel|code)|notfall-?(schl[üu]ssel|code)|(backup|ersatz)-?code|(cl[ée]s?|codes?) de (r[ée]cup[ée]ration|secours)|(claves?|c[óo]digos?) de (recuperaci[óo]n|respaldo|emergencia)|(chaves?|c[óo]digos?) de (recupera[çc][ãa]o|backup|emerg[êe]ncia)|(リカバリー?|復旧|回復|バックアップ) ?(キー|コード)/,
  'says-security-key':
    /security key|sicherheitsschl[üu]ssel|cl[ée] de s[ée]curit[ée]|(llave|clave) de seguridad|chave de seguran[çc]a|セキュリティ ?キー/,
  'says-set-up':
    /set ?up|\bscan|enable two-step|connect (your )?phone|einrichten|aktivieren sie|configure[rz]|activer|num[ée]ris|configur[ae]|escane|activa[rs]|ativ(ar|e)\b|digitaliz|設定し|スキャン|有効に/,
  'says-save-codes':
    /\bsaved?\b|download|print|keep (it|them|these|this)|write (it|them|these) down|speicher|herunterlad|aufbewahr|notieren|enregistre|t[ée]l[ée]charge|conserve|guard[ae]|descarg|anot[ae]|salv[ae]|baix[ae]|保存|ダウンロード|保管/,
  'says-two-step':
    /(two|2)[- ](step|factor)|\b2fa\b|zwei-?(schritt|faktor|stufen)|2-faktor|zwei schritten|deux ([ée]tapes|facteurs)|dos (pasos|factores)|du[aa]s etapas|dois fatores|(2|二) ?(段階|要素) ?(認証|確認)/,
  'says-wrong-code':
    /(incorrect|invalid|wrong) .{0,20}code|code .{0,30}(incorrect|invalid|wrong|expired|not valid|didn't work)|(falsch|ung[üu]ltig).{0,20}code|code.{0,30}(falsch|ung[üu]ltig|abgelaufen)|code.{0,40}(incorrect|invalide|erron)|c[óo]digo.{0,40}(incorrect|inv[áa]lid|err[óo]ne|expirad)|コード.{0,20}(正しくありません|無効|間違)/,
  'says-expired':
    /(invit|link).{0,60}(expired|no longer (valid|available))|expired.{0,30}(invit|link)|(einladung|link).{0,60}(abgelaufen|nicht mehr g[üu]ltig)|(invitation|lien).{0,60}(expir|plus valable)|(invitaci[óo]n|enlace).{0,60}(caduc|expir|venci)|(convite|link).{0,60}expir|(招待|リンク).{0,30}(期限|無効)/,
  'says-other-account':
    /(different|another|wrong|other) account|invit.{0,60}(sent to|for) (a different|another)|(anderes|falsches?|anderen) konto|(autre|mauvais) compte|(otra|equivocada) cuenta|cuenta (distinta|equivocada)|(outra|errada) conta|(別の|異なる)アカウント/,
  'says-deactivated':
    /account (has been |is |was )?deactivated|konto .{0,20}deaktiviert|compte .{0,20}d[ée]sactiv|cuenta .{0,20}desactiv|conta .{0,20}desativ|アカウント.{0,15}(無効|停止)/,
} as const;
export type Word = keyof typeof words;

/** "Can't use your security key?" and its kin: only the end was seen (page facts, row 6). */
export const securityKeyLink = /use your security key\?$/;

/** A text as the patterns expect it. */
export function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a text says this. */
export function says(text: string, word: Word): boolean {
  return words[word].test(plain(text));
}
