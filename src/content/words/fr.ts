import type { LanguageWords } from './language-words.ts';

/** French. An elided article is written with an apostrophe. */
export const fr: LanguageWords = {
  code: "code* (de |d')?(vérif|sécur|valid|authen|confirm)|code* à usage unique|code* à [68] chiffre",
  'says-app-code':
    "appli(cation)? (d'|de )?(auth|vérif)|authentificateur|<sms|<texto>|message texte|votre (téléphone|mobile|smartphone)|par mobile|application mobile",
  'says-mailed-code':
    'code…(e-mail|courriel|<mail>)|(e-mail|courriel|<mail>)…code|boîte (de réception|mail)|envoyé…@|@…envoyé|(vérifiez|consultez) (votre|vos) (e-mail|courriel|messagerie|boîte)|envoyé…@',
  'says-mail-link': '(envoyé|<cliqu*)…<lien>…(mail|courriel)|(mail|courriel)…<cliqu*…<lien>',
  'says-recovery': "(clé|code)s? (de |d')(récup|secours|urgence|sauvegarde|restaur)",
  'says-security-key': 'clés? de sécurité',
  'says-set-up': 'configur|<activ(er|ez|ation)|numéris|scann|paramétre[rz]>',
  'says-save-codes': 'enregistr|télécharg|conserve|imprim|<note[rz]>|sauvegard',
  'says-switch-off': 'désactiver|désactivez',
  'says-two-step': '(deux|2) (étape|facteur)|double (authentification|facteur)',
  'says-required': 'requi[se]|requér|exig|oblig|néces|<doit>|<doivent>|<devez>|impose',
  'says-wrong-code': 'code.{0,40}(erroné|incorrect|invalide|expiré)|(mauvais|incorrect|invalide)…code',
  'says-expired': '(lien|invitation)…(expir|plus valable)',
  'says-other-account': '(autre|mauvais) compte',
  'says-deactivated': 'compte.{0,20}désactiv',
  'says-too-many': 'trop de tentatives',
  'says-not-let-in': 'pas pu vous (connecter|identifier)',
  'says-dead-end': "^une erreur (s'est produite|est survenue)[.!]?$|^page introuvable[.!]?$",
  email: 'e-mail|courriel|adresse mail',
  'any-code': 'code|chiffres',
  'other-token': 'jeton|secret',
};
