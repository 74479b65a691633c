/** What the server asks of a passkey; bytes stand in it as base64url. */
interface Asked {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: { id: string }[];
  allowCredentials?: { id: string }[];
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const letters = (buffer: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const opened = (list: { id: string }[] = []) => list.map((one) => ({ ...one, type: 'public-key' as const, id: bytes(one.id) }));

async function send(path: string, said: object): Promise<Record<string, string>> {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(said) });
  const told = (await answer.json()) as Record<string, string>;
  if (!answer.ok) throw new Error(told['title'] ?? '', { cause: 'refused' });
  return told;
}

// Written out: the browsers we promise have no toJSON() of credentials yet.
async function ask(purpose: string, asked: Asked): Promise<object> {
  const { user, excludeCredentials, allowCredentials, ...plain } = asked;
  const common = { ...plain, challenge: bytes(asked.challenge) };
  if (purpose === 'add') {
    const publicKey = { ...common, user: { ...user, id: bytes(user?.id ?? '') }, excludeCredentials: opened(excludeCredentials) } as unknown as PublicKeyCredentialCreationOptions;
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
    return told(made, { clientDataJSON: letters(clientDataJSON), attestationObject: letters(attestationObject) });
  }
  const held = (await navigator.credentials.get({ publicKey: { ...common, allowCredentials: opened(allowCredentials) } })) as PublicKeyCredential;
  const { clientDataJSON, authenticatorData, signature } = held.response as AuthenticatorAssertionResponse;
  return told(held, { clientDataJSON: letters(clientDataJSON), authenticatorData: letters(authenticatorData), signature: letters(signature) });
}

const told = ({ id, rawId, type }: PublicKeyCredential, response: object) => ({ id, rawId: letters(rawId), type, response, clientExtensionResults: {} });

/** Does what a form asks for: fetches the challenge, lets the browser answer it, and brings the answer. Answers where to go next. */
export async function passkeyTask(form: HTMLFormElement): Promise<string> {
  const purpose = form.dataset['passkey'] ?? '';
  const { name, ...said } = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) as Record<string, string>;
  const asked = (await send('/sign-in/passkey/ask', { purpose, ...said })) as unknown as Asked;
  const answer = JSON.stringify(await ask(purpose, asked));
  return (await send('/sign-in/passkey/answer', { purpose, answer, ...(name ? { name } : {}) }))['home'] ?? '/';
}
