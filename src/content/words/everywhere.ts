import type { Word } from '../look/words.ts';

/**
 * Ideas with words that most languages share, looked for in every language at once, whatever language a page names. None
 * of them was seen.
 */
export const everywhere: { readonly [Idea in Word]?: RegExp } = {
  'says-passkey':
    /^(?=.*(passkey|cle d'acces|(llave|clave) de acceso|chave de acesso|chiave di accesso|toegangssleutel|avainkoodi|ключ доступа|パスキー|패스키|通行密|密碼金鑰)).*(verif|identi|zweit|second|segund|weryf|tozsam|wery|подтверд|личност|本人|確認|확인|验证|驗證)/u,
};
