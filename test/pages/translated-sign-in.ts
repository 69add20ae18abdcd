/**
 * The sign-in of 2026 in other languages, by its words alone: ids and names are those of the English page.
 * SEEN (page facts, A17 and section 9): the Portuguese words, apart from the help; the German title and its field's name; what
 * the Spanish fields hold before anyone types. In the password step, the address is there and can't be typed into.
 * ASSUMED: all other German and Spanish words, the order, the markup.
 */
import { accountPage, plainPage } from './frames.ts';
import { html, type Part } from './markup.ts';

interface Words {
  readonly title: string;
  readonly heading: string;
  readonly email: string;
  readonly emailHint?: string;
  readonly editEmail: string;
  readonly password: string;
  readonly passwordHint?: string;
  readonly showPassword: string;
  readonly stay: string;
  readonly next: string;
  readonly last: string;
  readonly orPasskey: string;
  readonly orOthers: string;
  readonly cantLogIn: string;
  readonly signUp: string;
  readonly refused: string;
}

const words = {
  'pt-BR': {
    title: 'Entre para continuar - Entrar com a conta da Atlassian',
    heading: 'Entre para continuar',
    email: 'E-mail',
    emailHint: 'Insira seu e-mail',
    editEmail: 'Editar e-mail',
    password: 'Senha',
    passwordHint: 'Digitar senha',
    showPassword: 'Exibir senha',
    stay: 'Continuar conectado',
    next: 'Continuar',
    last: 'Entrar',
    orPasskey: 'Ou entrar com:',
    orOthers: 'Ou prossiga com:',
    cantLogIn: 'Não consegue entrar?',
    signUp: 'Criar uma conta',
    refused: 'Endereço de e-mail e/ou senha incorreta. Tente de novo ou redefina a senha.',
  },
  de: {
    title: 'Einloggen, um fortzufahren - Mit Atlassian-Konto einloggen',
    heading: 'Einloggen, um fortzufahren',
    email: 'E-Mail-Adresse eingeben',
    editEmail: 'E-Mail-Adresse bearbeiten',
    password: 'Passwort',
    showPassword: 'Passwort anzeigen',
    stay: 'Eingeloggt bleiben',
    next: 'Weiter',
    last: 'Einloggen',
    orPasskey: 'Oder einloggen mit:',
    orOthers: 'Oder weiter mit:',
    cantLogIn: 'Probleme beim Einloggen?',
    signUp: 'Konto erstellen',
    refused:
      'E-Mail-Adresse und/oder Passwort sind falsch. Versuchen Sie es erneut oder setzen Sie das Passwort zurück.',
  },
  es: {
    title: 'Iniciar sesión con cuenta de Atlassian',
    heading: 'Inicia sesión para continuar',
    email: 'Correo electrónico',
    emailHint: 'Introducir correo',
    editEmail: 'Editar correo',
    password: 'Contraseña',
    passwordHint: 'Introducir contraseña',
    showPassword: 'Mostrar contraseña',
    stay: 'Mantener la sesión iniciada',
    next: 'Continuar',
    last: 'Iniciar sesión',
    orPasskey: 'O inicia sesión con:',
    orOthers: 'O continúa con:',
    cantLogIn: '¿No puedes iniciar sesión?',
    signUp: 'Crear una cuenta',
    refused: 'La dirección de correo o la contraseña no son correctas. Inténtalo de nuevo o restablece la contraseña.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type Translated = keyof typeof words;

interface SignIn {
  readonly language: Translated;
  readonly step: 'email' | 'password';
  readonly email: string;
  readonly isRefused?: boolean;
}

export const translatedSignIn = ({ language, step, email, isRefused = false }: SignIn): string => {
  const say: Words = words[language];
  const isLast = step === 'password';
  return accountPage({
    title: say.title,
    heading: say.heading,
    lang: language,
    body: html`${isRefused && html`<section role="alert" data-testid="form-error"><div>${say.refused}</div></section>`}
<form id="form-login" data-testid="form-login" method="post" data-soft novalidate>
<label for="username-uid1">${say.email}</label>
<input id="username-uid1" data-testid="username" name="username" type="email" placeholder="${say.emailHint ?? ''}" autocomplete="username"${{ markup: isLast ? ' disabled' : '' }} value="${isLast && email}">
${isLast && passwordStep(say)}
<label><input type="checkbox"> ${say.stay}</label>
<button id="login-submit" data-testid="login-submit-idf-testid" type="submit">${isLast ? say.last : say.next}</button></form>
<ul><li>${say.orPasskey}</li><li><button type="button">Passkey</button></li></ul>
<ul><li>${say.orOthers}</li>${['Google', 'Microsoft', 'Apple', 'Slack'].map((name) => html`<li><button type="button">${name}</button></li>`)}</ul>
<ul><li><a id="resetPassword" href="/login/resetpassword">${say.cantLogIn}</a></li><li><a id="signup" href="/signup">${say.signUp}</a></li></ul>`,
  });
};

const passwordStep = (say: Words): Part =>
  html`<button type="button">${say.editEmail}</button><label for="password">${say.password}</label>
<input id="password" data-testid="password" name="password" type="password" placeholder="${say.passwordHint ?? ''}" autocomplete="current-password">
<button type="button">${say.showPassword}</button>`;

const portals = {
  'pt-BR': ['Insira o e-mail para entrar', 'E-mail', 'Próximo', 'Use a conta da Atlassian'],
  es: ['Introduce tu correo para iniciar sesión', 'Correo', 'Siguiente', 'Usa tu cuenta de Atlassian'],
} as const;

/** A customer portal's own sign-in (page facts, section 4 and section 9; all but the Portuguese words and "Siguiente" is assumed). */
export const translatedPortal = (language: keyof typeof portals): string => {
  const [heading, email, next, account] = portals[language];
  return plainPage({
    title: heading,
    lang: language,
    body: html`<h1>${heading}</h1><form method="post" data-soft><label for="user-email">${email}</label>
<input id="user-email" type="email"><button id="login-button" type="submit">${next}</button></form><p>${account}</p>`,
  });
};
