import type { LanguageWords } from './language-words.ts';

/** Slovak. Adjectives agree with their noun, and both have endings. */
export const sk: LanguageWords = {
  code: '(overovac|bezpečnostn|autentifikačn|potvrdzovac|jednorazov|prístupov)* kód|kód* (na )?overeni|[68] (miestn|cifern)',
  'says-app-code': '(overovac|autentifikačn)* aplik|aplik* na (overov|autentif)|textov* správ|<sms|(v|na|do) telefón',
  'says-mailed-code':
    'kód…(e-mail|schránk)|(e-mail|schránk)…kód|(odoslali|poslali|zaslali)…@|@…(odosla|posla|zasla)|doručen* pošt',
  'says-recovery': '(obnovovac|záložn|núdzov|záchrann)* (kľúč|kód)|(kľúč|kód)* (na )?obnov',
  'says-security-key': 'bezpečnostn* kľúč',
  'says-set-up': 'nastavte|nastaviť>|naskenuj|skenuj|<aktivuj|<aktivovať|<zapn(ite|úť)',
  'says-save-codes': 'ulož|stiahn|vytlač|<tlač|zapíš|uschov|odlož',
  'says-switch-off': 'vypnúť|vypnite|zakázať|deaktivova',
  'says-two-step': 'dvoj (krokov|stupňov|faktorov|fázov|úrovňov)|2 (krokov|faktorov)',
  'says-required': 'vyžaduj|požaduj|<musí|povinn|potrebn|nutné|<treba',
  'says-wrong-code': '(nesprávn|neplatn|chybn)*…kód|kód*…(nesprávn|neplatn|chybn|vyprš)',
};
