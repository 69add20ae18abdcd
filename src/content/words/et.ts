import type { LanguageWords } from './language-words.ts';

/** Estonian. Compounds are written as one word; the end of a stem changes with the case ("võti", "võtme"). */
export const et: LanguageWords = {
  code: '(kinnitus|turva|autentimis|autentimise|kontroll|tuvastus|pääsu|ühekordse|ühekordne) kood|[68] kohali',
  'says-app-code':
    '(autentimis|autentimise|tuvastus|kinnitus) rakendus|autentija|autentikaator|tekstsõnum|(teie|oma|sinu) telefoni|telefonile|telefonist',
  'says-mailed-code':
    'kood…(e-post|e-kir|meilile|postkas)|(e-post|e-kir|meilile|postkas)…kood|saat(si|nud)…@|@…saat(si|nud)|(kontrollige|vaadake|kontrolli|vaata)…(e-post|postkas|e-kir)',
  'says-recovery': '(taaste|taastamis|taastamise|varu|avarii) (võt|kood)',
  'says-security-key': 'turva võt',
  'says-set-up': 'seadista(ge|da|mi|n)|häälesta|skanni|skaneeri|<aktiveeri|<lülita…sisse',
  'says-save-codes': 'salvesta|<laadi…alla|allalaad|<prindi|<kirjuta…üles|hoidke|säilita',
  'says-switch-off': 'keela>|desaktiveeri|inaktiveeri|<lülita…välja',
  'says-two-step': 'kahe (astme|sammu|etapi|faktor|tasemeli)|2 (astme|faktor)',
  'says-required': 'nõuab|nõuavad|nõutav|nõutud|nõue>|<peab>|<peate>|vajalik|kohustuslik',
  'says-wrong-code': '(<vale>|kehtetu|vigane)…kood|kood*…(<vale>|kehtetu|aegunud|vigane)',
  email: '<e-post|<e-kiri|meiliaadress',
  'any-code': 'kood',
  'other-token': 'märgis|saladus|<luba',
  'says-dead-end': '^(midagi läks valesti|tekkis (tõrge|viga))[.!。！]?$',
};
