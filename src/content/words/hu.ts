import type { LanguageWords } from './language-words.ts';

/** Hungarian. Endings follow the stem, with vowels that match it, and none is written here. */
export const hu: LanguageWords = {
  code: '(ellenőrző|hitelesítő|hitelesítési|biztonsági|megerősítő|megerősítési|azonosító|egyszer használatos|egyszeri|belépési) kód|[68] (számjegy|jegyű)|visszaigazoló kód|ellenőrzési kód',
  'says-app-code':
    '(hitelesítő|hitelesítési|azonosító|ellenőrző) (alkalmazás|app)|sms-ben|szöveges üzenet|telefonj|<telefonod|<telefonjá',
  'says-mailed-code':
    'kód…(e-mail|levél|postafiók)|(e-mail|levél|postafiók)…kód|beérkezett üzenet|küld*…@|@…küld|(ellenőrizd|ellenőrizze|nézd meg|nézze meg)…(e-mail|postafiók)|küldtünk…@|@…küldt',
  'says-recovery': '(helyreállítási|helyreállító|visszaállítási|tartalék|biztonsági mentési|vészhelyzeti) (kulc|kód)',
  'says-security-key': 'biztonsági kulc',
  'says-set-up':
    '<állíts(a|d) be>|beállítása>|beállítani|beolvas|olvass(a|d) be>|szkennel|kapcsolj(a|d) be>|bekapcsol|<aktivál|engedélyez|<állíts be>|olvas(d|sa|sd)…qr',
  'says-save-codes':
    '<ments(e|d)|mentés|letölt|<tölts(e|d) le|nyomtat|<írj(a|d) (fel|le)|jegyezze|őrizze|<elment|tárol',
  'says-switch-off': 'kikapcsol|kapcsolj(a|d) ki>|letilt',
  'says-two-step': 'két (lépés|lépcső|tényező|faktor|fázis)|2 (lépés|faktor)',
  'says-required': 'kötelező|követel|szükséges|<kell>|előír|igényel',
  'says-wrong-code': '(helytelen|érvénytelen|hibás)…kód|kód*…(helytelen|érvénytelen|hibás|lejárt)',
  email: 'e-mail',
  'any-code': 'kód|számjegy',
  'other-token': 'token|titk',
  'says-dead-end': '^(valami (hiba történt|elromlott|nem sikerült)|hiba történt)[.!。！]?$',
};
