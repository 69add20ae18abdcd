import type { LanguageWords } from './language-words.ts';

/** Spanish, of Spain and of Latin America. */
export const es: LanguageWords = {
  code: 'código* (de )?(un (solo|único) uso|verif|segur|valid|auten|confirm|acceso)|[68] (dígitos|cifras)|código* (de )?identif',
  'says-app-code':
    'autenticador|(aplicación|app)* (de )?(aut|verif)|mensaje de texto|<sms|(tu|su) (teléfono|móvil|celular)|tu dispositivo|su dispositivo|aplicación móvil',
  'says-mailed-code':
    'código…(e-mail|correo)|(e-mail|correo)…código|bandeja de entrada|(enviado|enviamos)…@|@…enviado|(revis|consult|comprueb|verific)[ae] (tu|su|el) (e-mail|correo|bandeja)|enviad[oa]…@|envi(amos|ó)…@',
  'says-mail-link': '(enviad|<haz clic|<haga clic)…enlace…(correo|mail)|(correo|mail)…clic…enlace',
  'says-recovery': '(clave|código|llave)s? (de )?(recup|respaldo|emerg|backup|reserva|copia de seguridad)',
  'says-security-key': '(llave|clave)s? de seguridad',
  'says-set-up': 'configur|<activ(ar|a|e|es)>|escane|<habilit',
  'says-save-codes': '<guard[ae]|descarg|imprim|anot[ae]|conserv|apunt[ae]',
  'says-switch-off': 'desactivar|deshabilitar',
  'says-two-step': '(dos|2) (pasos|factor|etapas)|doble factor',
  'says-required': 'requier|requer|exig|oblig|neces|<debe[sn]?>|hace falta',
  'says-wrong-code': 'código…(incorrecto|inválid|no válid|erróneo|expir|caduc)',
  'says-expired': '(invitación|enlace)…(expir|caduc|venci)',
  'says-other-account': '(otra|equivocada) cuenta|cuenta (distinta|equivocada)',
  'says-deactivated': 'cuenta.{0,20}desactiv',
  'says-too-many': 'demasiad[oa]s .{0,10}(intento|solicitud)',
  'says-not-let-in': 'no (hemos podido|pudimos) iniciar',
  'says-dead-end': '^algo (ha ido|salió) mal[.!]?$|^página no encontrada[.!]?$',
  email: 'correo|e-mail',
  'any-code': 'código|clave de un|dígitos|cifras',
  'other-token': 'token|secret',
};
