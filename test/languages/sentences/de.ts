import type { Sentences } from '../sentences.ts';

/** German. */
export const de: Sentences = {
  signIn: 'Einloggen, um fortzufahren',
  email: 'E-Mail-Adresse eingeben',
  password: 'Passwort',
  next: 'Weiter',
  twoStep: 'Zweistufige Verifizierung',
  fromApp: 'Öffnen Sie Ihre Authentifizierungs-App und geben Sie die sechs Ziffern ein, die sie anzeigt.',
  code: 'Verifizierungscode',
  verify: 'Verifizieren',
  mailed: 'Sehen Sie in Ihrem Posteingang nach',
  mailedTo: 'Wir haben einen Code an r***@example.com geschickt.',
  touchKey: 'Stecken Sie Ihren Sicherheitsschlüssel ein und berühren Sie ihn.',
  again: 'Erneut versuchen',
  useRecoveryKey: 'Mit Wiederherstellungsschlüssel einloggen',
  recoveryKey: 'Wiederherstellungsschlüssel',
  saveKey: 'Bewahren Sie Ihren Wiederherstellungsschlüssel auf',
  whySave: 'Sie brauchen ihn, wenn Sie Ihr Telefon verlieren. Drucken Sie ihn aus.',
  setUp: 'Richten Sie die zweistufige Verifizierung ein',
  scan: 'Scannen Sie den QR-Code mit Ihrer Authentifizierungs-App.',
  recoveryCode: 'Wiederherstellungscode',
  recoveryCodes: 'Wiederherstellungscodes',
  saveCodes: 'Laden Sie diese Codes herunter. Jeder gilt nur einmal.',
  download: 'Herunterladen',
  required:
    'Dieser Workspace verlangt die zweistufige Verifizierung. [Öffnen Sie die Einstellungen], um sie zu aktivieren.',
  refused: 'E-Mail-Adresse und/oder Passwort sind falsch.',
  postalCode: 'Postleitzahl',
  token: 'Kopieren Sie das Token jetzt. Es wird nicht noch einmal angezeigt.',
};
