import type { LanguageWords } from './language-words.ts';

/** Portuguese, of Brazil and of Portugal. What was seen on the sign-in page (page facts, section 6 of November 2026) names none of these ideas. */
export const pt: LanguageWords = {
  code: 'código* (de |do )?(verif|segur|valid|auten|confirm|acesso|uso único|utilização única)|[68] (dígitos|algarismos)',
  'says-app-code':
    'autenticador|(aplicação|aplicativo|app)* (de )?(aut|verif)|mensage(m|ns) de texto|<sms|(seu|teu) (telefone|celular|telemóvel|smartphone)|(seu|teu) dispositivo|número de (telemóvel|celular)',
  'says-mailed-code':
    'código…(e-mail|correio)|(e-mail|correio)…código|caixa de (entrada|correio)|(enviado|enviamos)…@|@…envi|(verifique|confira|consulte|veja) (o )?(seu|sua|a sua)? ?(e-mail|caixa|correio)|enviad[oa]…@',
  'says-recovery':
    '(chave|código)s? (de |do )?(recup|backup|emerg|reserva|cópia de segurança)|código* de autenticação de recup',
  'says-mail-link': '(enviad|<clique)…<link>…mail|mail…<clique…<link>',
  'says-security-key': 'chaves? de segurança',
  'says-set-up': 'configur|<activ?ar>|<ativ(ar|e|ação)>|digitaliz|escane|<habilit|<leia o (código|qr)',
  'says-save-codes': '<salv[ae]|<guard[ae]|<baix[ae]|descarreg|transf[ei]r|imprim|anot[ae]',
  'says-switch-off': 'desativ|desactivar|desabilit',
  'says-two-step': '(duas|dois|2) (etapas|fatores|factores|passos)',
  'says-required': 'requer|exig|obrig|necess|<deve(m)?>|precisa',
  'says-wrong-code': 'código.{0,40}(incorre[ct]|inválid|expir|errado)',
  'says-expired': '(convite|link)…(expir|venci)',
  'says-other-account': '(outra|errada) conta',
  'says-deactivated': 'conta.{0,20}desativ',
  'says-too-many': 'muitas tentativas',
  'says-not-let-in': 'não (conseguimos|foi possível) (entrar|fazer|conectar)',
  'says-dead-end': '^algo deu errado[.!]?$|^página não encontrada[.!]?$',
  email: 'e-mail|correio',
  'any-code': 'código|dígitos|algarismos',
  'other-token': 'token|segred|secret',
};
