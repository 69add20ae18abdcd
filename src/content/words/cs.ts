import type { LanguageWords } from './language-words.ts';

/** Czech. Adjectives agree with their noun, and both have endings. */
export const cs: LanguageWords = {
  code: '(ověřovací|bezpečnostní|autentizační|autentifikační|potvrzovací|jednorázov|přístupov)* kód|kód* (pro |k )?ověření|[68] (místn|cifern)|verifikačn* kód',
  'says-app-code':
    '(ověřovací|autentizační|autentifikační)* aplikac|aplikac* (pro|k) (ověř|autent)|textov* zpráv|(v|na|do) telefonu|mobilní* telefon|autentikátor|<(váš|svůj|vašeho|svého|vašem|svém) telefon',
  'says-mailed-code':
    'kód…(e-mail|schrán)|(e-mail|schrán)…kód|(odeslali|poslali|zaslali)…@|@…(odeslali|poslali|zaslali)|doručen* pošt|(zkontrolujte|zkontroluj|podívejte|ověřte) (se |si )?(do )?(svůj |své |svého |svou |vaši )?(e-mail|schrán)|odeslan*…@|zaslan*…@',
  'says-recovery': '(obnovovací|záložní|záchrann|nouzov)* (klíč|kód)|(klíč|kód)* (pro |k )?obnov',
  'says-security-key': 'bezpečnostní* klíč',
  'says-set-up': 'nastavte|nastavit>|naskenuj|skenuj|<aktivuj|<aktivovat|<zapn(ěte|out)',
  'says-save-codes': 'ulož|stáhn|stažen|vytiskn|tisk|zapište|poznamenej|uschov|uchov',
  'says-switch-off': 'vypnout|vypněte|zakázat|deaktivovat',
  'says-two-step': 'dvou(fázov|krokov|stupňov|faktorov)|dvojfázov|dvojúrovňov|2 (fázov|faktorov)',
  'says-required': 'vyžaduj|vyžadov|požaduj|musí|povinn|nutné|potřeb|je třeba',
  'says-wrong-code': '(nesprávn|neplatn|chybn)*…kód|kód*…(nesprávn|neplatn|chybn|vypršel)',
  email: 'e-mail',
  'any-code': 'kód',
  'other-token': 'token|tajn',
  'says-dead-end': '^(něco se (pokazilo|nepovedlo)|došlo k chybě|nastala chyba)[.!。！]?$',
};
