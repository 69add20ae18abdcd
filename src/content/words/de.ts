import type { LanguageWords } from './language-words.ts';

/** German. Compounds are written as one word or with a dash. */
export const de: LanguageWords = {
  code: '(bestätigungs|verifizierungs|verifikations|sicherheits|authentifizierungs|prüf|einmal) code|[68] stellig|einmal (passwort|kennwort)',
  'says-app-code':
    'authentifi(zierungs app|kator|zierer)|authenticator app|textnachricht|(ihr|dein)(em|es)? (telefon|handy|mobiltelefon|smartphone)|an (ihre|deine) (telefon|handy|mobil)|(ihr|dein)* (telefon|handy)',
  'says-mailed-code':
    'code…(e-mail|posteingang|postfach)|(e-mail|posteingang|postfach)…code|posteingang|(gesendet|geschickt)…@|@…(gesendet|geschickt)|(prüfen|prüfe|überprüfen|überprüfe|checke|sehen)…(e-mails|postfach|posteingang)|(gesendet|geschickt)…@|@…sende',
  'says-mail-link': '(gesendet|geschickt|<klick*)…<link>…(mail|postfach)|mail…<klick*…<link>',
  'says-recovery': '(wiederherstellungs|notfall|ersatz|backup|reserve) (schlüssel|code)',
  'says-security-key': 'sicherheits schlüssel',
  'says-set-up': 'einrichten|<richte*…ein>|<aktivieren|scanne|schalten…ein>',
  'says-save-codes':
    'speicher|herunterlad|herunterge|<laden…herunter|aufbewahr|bewahre|notieren|<drucke|ausdruck|<sichern|<verwahren',
  'says-switch-off': 'deaktivieren|ausschalten|abschalten',
  'says-two-step': '(zwei|2) (schritt|faktor|stufen|stufig)|zweistufig|(zwei|2) schritten',
  'says-required': 'erforder|verlang|benötig|verpflicht|<muss|<müssen|vorgeschrieben|<nötig|<notwendig',
  'says-wrong-code': '(falsch|ungültig).{0,20}code|code.{0,40}(falsch|ungültig|abgelaufen)',
  'says-expired': '(einladung|link)…(abgelaufen|nicht mehr)',
  'says-other-account': '(andere[sn]?|falsches?) konto',
  'says-deactivated': 'konto.{0,20}deaktiviert',
  'says-too-many': 'zu viele .{0,10}(versuch|anfragen)',
  'says-not-let-in': 'konnten sie nicht (einloggen|anmelden)',
  'says-dead-end': '^(da |hier )?(ist )?etwas ist schief ?gelaufen[.!]?$|^seite nicht gefunden[.!]?$',
  email: 'e-mail',
  'any-code': 'code|kennziffer|ziffern|stellig',
  'other-token': 'token|geheim',
};
