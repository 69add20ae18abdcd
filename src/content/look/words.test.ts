import { describe, expect, test } from 'vitest';
import { saysElse } from '../words/languages.ts';
import { plain } from './plain.ts';
import { type LeftWords, says, type Word, words } from './words.ts';

// As the script with the words of other languages leaves it.
(globalThis as LeftWords).whichCodeWords = saysElse;

/** What pages say in the languages that the look knew first, sign by sign. */
const spoken: Readonly<Record<Word, Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja', string>>>> = {
  code: {
    en: 'Verification code',
    de: 'Bestätigungscode',
    fr: 'Code de vérification',
    es: 'Código de verificación',
    pt: 'Código de segurança',
    ja: '認証コード',
  },
  'any-code': { en: 'Code', de: 'Code', fr: 'Code', es: 'Código', pt: 'Código', ja: 'コード' },
  'other-token': {
    en: 'Access token',
    de: 'Zugriffstoken',
    fr: 'Jeton d’accès',
    es: 'Token de acceso',
    pt: 'Token de acesso',
    ja: 'アクセス トークン',
  },
  email: {
    en: 'Email address',
    de: 'E-Mail-Adresse',
    fr: 'Adresse courriel',
    es: 'Correo electrónico',
    pt: 'E-mail',
    ja: 'メールアドレス',
  },
  'says-app-code': {
    en: 'Open your authenticator app',
    de: 'Öffnen Sie Ihre Authentifizierungs-App',
    fr: 'Ouvrez votre application d’authentification',
    es: 'Abre tu aplicación de autenticación',
    pt: 'Abra seu aplicativo de autenticação',
    ja: '認証アプリを開いてください',
  },
  'says-mailed-code': {
    en: 'We’ve emailed you a code',
    de: 'Wir haben Ihnen einen Code per E-Mail gesendet',
    fr: 'Nous avons envoyé un code par e-mail',
    es: 'Hemos enviado un código a tu correo',
    pt: 'Verifique sua caixa de entrada',
    ja: 'コードをメールで送信しました',
  },
  'says-mail-link': {
    en: 'Click the link in the email that we sent you',
    de: 'Klicken Sie auf den Link in der E-Mail',
    fr: 'Cliquez sur le lien dans l’e-mail',
    es: 'Haz clic en el enlace del correo',
    pt: 'Clique no link que enviamos por e-mail',
    ja: 'メールに記載されたリンクをクリックしてください',
  },
  'says-recovery': {
    en: 'Enter your recovery key',
    de: 'Wiederherstellungsschlüssel eingeben',
    fr: 'Saisissez votre clé de récupération',
    es: 'Introduce la clave de recuperación',
    pt: 'Digite sua chave de recuperação',
    ja: 'リカバリーキーを入力',
  },
  'says-security-key': {
    en: 'Use your security key',
    de: 'Verwenden Sie Ihren Sicherheitsschlüssel',
    fr: 'Utilisez votre clé de sécurité',
    es: 'Usa tu llave de seguridad',
    pt: 'Use sua chave de segurança',
    ja: 'セキュリティキーを使用',
  },
  'says-passkey': {
    en: 'Use your passkey to verify it’s you',
    de: 'Bestätigen Sie Ihre Identität mit Ihrem Passkey',
    fr: 'Vérifiez votre identité avec votre clé d’accès',
    es: 'Usa tu llave de acceso para verificar tu identidad',
    pt: 'Use sua chave de acesso para verificar sua identidade',
    ja: 'パスキーで本人確認をしてください',
  },
  'says-set-up': {
    en: 'Set up two-step verification',
    de: 'Zweistufige Verifizierung einrichten',
    fr: 'Configurer la vérification en deux étapes',
    es: 'Configurar la verificación en dos pasos',
    pt: 'Ative a verificação em duas etapas',
    ja: '2 段階認証を設定してください',
  },
  'says-save-codes': {
    en: 'Download your codes',
    de: 'Codes herunterladen',
    fr: 'Télécharger les codes',
    es: 'Descargar los códigos',
    pt: 'Baixar os códigos',
    ja: 'コードをダウンロード',
  },
  'says-switch-off': {
    en: 'Disable',
    de: 'Deaktivieren',
    fr: 'Désactiver',
    es: 'Desactivar',
    pt: 'Desativar',
    ja: '無効にする',
  },
  'says-two-step': {
    en: 'Two-step verification',
    de: 'Zwei-Faktor-Authentifizierung',
    fr: 'Vérification en deux étapes',
    es: 'Verificación en dos pasos',
    pt: 'Verificação em duas etapas',
    ja: '2 段階認証',
  },
  'says-required': {
    en: 'This workspace requires two-step verification.',
    de: 'Dieser Arbeitsbereich erfordert die Bestätigung in zwei Schritten.',
    fr: 'Cet espace de travail exige la vérification en deux étapes.',
    es: 'Este espacio de trabajo requiere la verificación en dos pasos.',
    pt: 'Este espaço de trabalho requer a verificação em duas etapas.',
    ja: 'このワークスペースでは 2 段階認証が必要です',
  },
  'says-wrong-code': {
    en: 'You entered an incorrect verification code.',
    de: 'Der Code ist ungültig.',
    fr: 'Le code est erroné.',
    es: 'El código es incorrecto.',
    pt: 'O código está incorreto.',
    ja: 'コードが正しくありません',
  },
  'says-expired': {
    en: 'This invitation has expired.',
    de: 'Diese Einladung ist abgelaufen.',
    fr: 'Ce lien a expiré.',
    es: 'Este enlace ha caducado.',
    pt: 'Este convite expirou.',
    ja: '招待の有効期限が切れています',
  },
  'says-other-account': {
    en: 'This was sent to a different account.',
    de: 'Melden Sie sich mit einem anderen Konto an.',
    fr: 'Connectez-vous avec un autre compte.',
    es: 'Inicia sesión con otra cuenta.',
    pt: 'Entre com outra conta.',
    ja: '別のアカウントでログイン',
  },
  'says-deactivated': {
    en: 'Account Deactivated',
    de: 'Ihr Konto wurde deaktiviert',
    fr: 'Votre compte a été désactivé',
    es: 'Tu cuenta está desactivada',
    pt: 'Sua conta foi desativada',
    ja: 'アカウントは無効です',
  },
  'says-too-many': {
    en: 'Too many attempts. Try again in a minute.',
    de: 'Zu viele Anmeldeversuche. Versuchen Sie es später erneut.',
    fr: 'Trop de tentatives. Réessayez plus tard.',
    es: 'Demasiados intentos. Inténtalo más tarde.',
    pt: 'Muitas tentativas. Tente de novo mais tarde.',
    ja: 'ログインの試行回数が多すぎます',
  },
  'says-not-let-in': {
    en: 'We couldn’t log you in',
    de: 'Wir konnten Sie nicht anmelden',
    fr: 'Nous n’avons pas pu vous connecter',
    es: 'No hemos podido iniciar tu sesión',
    pt: 'Não foi possível fazer seu login',
    ja: 'ログインできませんでした',
  },
  'says-dead-end': {
    en: 'Something went wrong',
    de: 'Etwas ist schiefgelaufen',
    fr: 'Une erreur s’est produite',
    es: 'Algo ha ido mal',
    pt: 'Algo deu errado',
    ja: '問題が発生しました',
  },
};

describe.each(Object.keys(words) as Word[])('%s', (word) => {
  test.each(Object.entries(spoken[word]))('is understood in %s', (language, sentence) => {
    expect(says(plain(sentence), word, { language })).toBe(true);
    // A page that names no language, or one that we don't know, is asked in all of them.
    expect(says(plain(sentence), word, { language: '' })).toBe(true);
    expect(says(plain(sentence), word, { language: 'x-none' })).toBe(true);
  });
});

/** Words that must not be confused, since another lock or another page depends on them. */
test.each<readonly [Word, string]>([
  ['says-not-let-in', 'Can’t log in?'],
  ['says-not-let-in', 'Können Sie sich nicht anmelden?'],
  ['says-not-let-in', 'Impossible de se connecter ?'],
  ['says-not-let-in', '¿No puedes iniciar sesión?'],
  ['says-not-let-in', 'Não consegue entrar?'],
  ['says-not-let-in', 'ログインできませんか?'],
  ['says-dead-end', 'Fix “page not found” after sign-in'],
  ['says-dead-end', '404 page is broken'],
  ['says-dead-end', 'PR #404'],
  ['says-dead-end', 'What to do if something went wrong'],
  ['says-too-many', 'Too many codes?'],
  ['says-recovery', 'Use your security key'],
  ['says-recovery', 'Use sua chave de segurança'],
  ['says-security-key', 'Saisissez votre clé de récupération'],
  ['says-mailed-code', 'Enter the code of your authenticator app'],
  ['says-app-code', 'We’ve emailed you a code'],
  ['says-expired', 'You have a new invitation'],
  ['says-wrong-code', 'Enter your verification code'],
  ['any-code', 'Line number'],
  ['any-code', '行番号'],
  ['other-token', 'Verification code'],
  ['says-passkey', 'Create a passkey'],
])('%s is not what "%s" says', (word, sentence) => {
  expect(says(plain(sentence), word, { language: '' })).toBe(false);
});
