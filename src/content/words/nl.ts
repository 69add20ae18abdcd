import type { LanguageWords } from './language-words.ts';

/** Dutch. Compounds are written as one word; parts of a verb may be apart ("stel … in"). */
export const nl: LanguageWords = {
  code: '(verificatie|beveiligings|veiligheids|bevestigings|authenticatie|toegangs|eenmalige) code|[68] cijfer',
  'says-app-code':
    '(authenticatie|verificatie) app|tekstbericht|<sms|(uw|je|jouw) (telefoon|mobiel|smartphone)|mobiele telefoon',
  'says-mailed-code':
    'code…(e-mail|mailbox|postvak|inbox)|(e-mail|postvak|inbox)…code|(verzonden|gestuurd|gemaild)…@|@…(verzonden|gestuurd|gemaild)|(check|controleer|bekijk) (je|uw|jouw) (e-mail|mail|inbox|postvak)|(verstuurd|verzonden|gestuurd)…@|<mail…code',
  'says-recovery': '(herstel|back up|reserve|nood) (sleutel|code)',
  'says-security-key': '(beveiligings|veiligheids) sleutel',
  'says-set-up': '<instellen|<stel…in>|<scan|<activeer|<activeren|<schakel…in>|inschakelen|configure',
  'says-save-codes': 'opslaan|opgeslagen|<sla…op>|<bewaar|bewaren|download|afdruk|<druk…af>|noteer|<schrijf…op>',
  'says-switch-off': 'uitschakelen|deactiveren|<schakel…uit>',
  'says-two-step': '(twee|2) (staps|stappen|factor|traps)',
  'says-required': 'vereis|verplicht|<moet(en)?>|<nodig>|noodzakelijk',
  'says-wrong-code': '(onjuiste?|ongeldige?|verkeerde?)…code|code…(onjuist|ongeldig|verkeerd|verlopen)',
  email: 'e-mail',
  'any-code': 'code|cijfer',
  'other-token': 'token|geheim',
  'says-dead-end': '^(er is iets (misgegaan|fout gegaan)|er ging iets (mis|fout)|er is een fout opgetreden)[.!。！]?$',
};
