import type { LanguageWords } from './language-words.ts';

/** Slovak. Adjectives agree with their noun, and both have endings. */
export const sk: LanguageWords = {
  code: '(overovac|bezpečnostn|autentifikačn|potvrdzovac|jednorazov|prístupov)* kód|kód* (na )?overeni|[68] (miestn|cifern)',
  'says-app-code':
    '(overovac|autentifikačn)* aplik|aplik* na (overov|autentif)|textov* správ|<sms|(v|na|do) telefón|autentifikátor|aplik* (pre|na) (overov|autentif)|<(váš|vaše|svoj|vašom|vášho) telefón',
  'says-mailed-code':
    'kód…(e-mail|schrán)|(e-mail|schrán)…kód|(odoslali|poslali|zaslali)…@|@…(odosla|posla|zasla)|doručen* pošt|(skontrolujte|pozrite)…(e-mail|schrán|pošt)|zaslan*…@|odoslan*…@',
  'says-recovery':
    '(obnovovac|záložn|núdzov|záchrann)* (kľúč|kód)|(kľúč|kód)* (na )?obnov|kód* pre obnov|kľúč* pre obnov',
  'says-security-key': 'bezpečnostn* kľúč',
  'says-set-up': 'nastavte|nastaviť>|naskenuj|skenuj|<aktivuj|<aktivovať|<zapn(ite|úť)',
  'says-save-codes': 'ulož|stiahn|vytlač|<tlač|zapíš|uschov|odlož|uchováv',
  'says-switch-off': 'vypnúť|vypnite|zakázať|deaktivova',
  'says-two-step': 'dvoj (krokov|stupňov|faktorov|fázov|úrovňov)|2 (krokov|faktorov)',
  'says-required': 'vyžaduj|požaduj|<musí|povinn|potrebn|nutné|<treba',
  'says-wrong-code': '(nesprávn|neplatn|chybn)*…kód|kód*…(nesprávn|neplatn|chybn|vyprš)',
  email: 'e-mail',
  'any-code': 'kód',
  'other-token': 'token|tajn',
  'says-dead-end': '^(niečo sa pokazilo|vyskytla sa chyba|nastala chyba)[.!。！]?$',
};
