import type { Word } from '../look/words.ts';

/**
 * Short words that are told apart in every language at once, whatever language a page names: each only says what a field
 * of one shape or name is for, or belongs to an idea with words that most languages share. None of them was seen.
 */
export const everywhere: { readonly [Idea in Word]?: RegExp } = {
  'any-code': /[ck]oo?[dð]|код|コード|코드|[码碼]|รหัส|رمز|\bma\b/u,
  'other-token': /[jz]eton|токен|маркер|トークン|토큰|令牌|[權权]杖|โทเค|tunnus|belirtec/u,
  email: /e-?pos[th]|sahkopost|netfang|tolvupost|correo|courriel|メール|邮|郵|메일|почт|пошт|имејл|อีเมล|بريد/u,
  'says-passkey':
    /^(?=.*(passkey|cle d'acces|(llave|clave) de acceso|chave de acesso|chiave di accesso|toegangssleutel|avainkoodi|ключ доступа|パスキー|패스키|通行密|密碼金鑰)).*(verif|identi|zweit|second|segund|weryf|tozsam|wery|подтверд|личност|本人|確認|확인|验证|驗證)/u,
  'says-error':
    /etwas ist schief|fehler ist aufgetreten|erreur s'est produite|algo (salio mal|deu errado|correu mal)|qualcosa e andato storto|er is iets mis|cos poszlo nie tak|nagot gick fel|noget gik galt|noe gikk galt|jokin meni vikaan|что-то пошло не так|щось пішло не так|(問題|エラー)が発生|문제가 발생|出(了|现)(点)?问题|發生(錯誤|問題)/u,
};
