import type { LanguageWords } from './language-words.ts';

/** Hungarian. Endings follow the stem, with vowels that match it, and none is written here. */
export const hu: LanguageWords = {
  code: '(ellenőrző|hitelesítő|hitelesítési|biztonsági|megerősítő|megerősítési|azonosító|egyszer használatos|egyszeri|belépési) kód|[68] (számjegy|jegyű)',
  'says-app-code': '(hitelesítő|hitelesítési|azonosító|ellenőrző) (alkalmazás|app)|sms-ben|szöveges üzenet|telefonj',
  'says-mailed-code': 'kód…(e-mail|levél|postafiók)|(e-mail|levél|postafiók)…kód|beérkezett üzenet|küld*…@|@…küld',
  'says-recovery': '(helyreállítási|helyreállító|visszaállítási|tartalék|biztonsági mentési|vészhelyzeti) (kulcs|kód)',
  'says-security-key': 'biztonsági kulcs',
  'says-set-up':
    '<állíts(a|d) be>|beállítása>|beállítani|beolvas|olvass(a|d) be>|szkennel|kapcsolj(a|d) be>|bekapcsol|<aktivál|engedélyez',
  'says-save-codes': '<ments(e|d)|mentés|letölt|<tölts(e|d) le|nyomtat|<írj(a|d) (fel|le)|jegyezze|őrizze',
  'says-switch-off': 'kikapcsol|kapcsolj(a|d) ki>|letilt',
  'says-two-step': 'két (lépés|lépcső|tényező|faktor|fázis)|2 (lépés|faktor)',
  'says-required': 'kötelező|követel|szükséges|<kell>|előír|igényel',
  'says-wrong-code': '(helytelen|érvénytelen|hibás)…kód|kód*…(helytelen|érvénytelen|hibás|lejárt)',
};
