import { readFileSync } from 'node:fs';
import { refuse } from '#kernel/verdict.ts';
import { WrongSetting } from '#platform/config.ts';

/** An identity provider of the government network, by OpenID Connect. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As people call it, on the button. */
  readonly name: string;
}

/** Reads the provider from the environment; null where none is set, WrongSetting where it is set by halves. */
export function readProvider(env: NodeJS.ProcessEnv): ProviderSettings | null {
  const { XIANGYI_OIDC_ISSUER: issuer, XIANGYI_OIDC_CLIENT: clientId, XIANGYI_OIDC_SECRET_FILE: file, XIANGYI_OIDC_NAME: name } = env;
  if (!issuer && !clientId && !file) return null;
  if (!issuer || !clientId || !file) throw new WrongSetting('统一身份认证要同时写明 XIANGYI_OIDC_ISSUER、XIANGYI_OIDC_CLIENT 和 XIANGYI_OIDC_SECRET_FILE。', 'Signing in by a provider needs XIANGYI_OIDC_ISSUER, XIANGYI_OIDC_CLIENT and XIANGYI_OIDC_SECRET_FILE together.');
  try {
    return { issuer, clientId, clientSecret: readFileSync(file, 'utf8').trim(), name: name ?? new URL(issuer).host };
  } catch {
    throw new WrongSetting(`XIANGYI_OIDC_SECRET_FILE=${file} 读不了，或 XIANGYI_OIDC_ISSUER 不是网址。`, `XIANGYI_OIDC_SECRET_FILE=${file} cannot be read, or XIANGYI_OIDC_ISSUER is no address.`);
  }
}

/** What a sign-in at the provider begins with: where the browser goes, and what only it can answer. */
export interface Errand {
  readonly address: string;
  /** State, nonce and code verifier, kept by the step of this browser. */
  readonly asked: string;
}

/** Signing in by the provider. Each way refuses with a sentence while the provider is away; passwords never depend on it. */
export interface Provider {
  readonly name: string;
  begin(): Promise<Errand>;
  /** Who came back, as `subject@issuer`; refuses what the provider did not sign for this browser. */
  finish(query: string, asked: string): Promise<string>;
  /** Where to sign out there as well, or null. */
  signOutAddress(): Promise<string | null>;
}

const patienceSeconds = 5;
// Loaded on first use: most towns have no provider.
const library = () => import('openid-client');

/** The provider as this site uses it; `publicUrl` is where it sends people back to. */
export function openProvider(settings: ProviderSettings, publicUrl: string): Provider {
  const back = `${publicUrl}/sign-in/provider/return`;
  // Asked again after a failure: a provider that was away comes back without our restart.
  let known: Promise<Awaited<ReturnType<typeof discover>>> | null = null;
  const discover = async () => {
    const { discovery, allowInsecureRequests } = await library();
    const plain = new URL(settings.issuer).protocol === 'http:';
    return discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, { timeout: patienceSeconds, ...(plain ? { execute: [allowInsecureRequests] } : {}) });
  };
  const configuration = async () => {
    known ??= discover();
    try {
      return await known;
    } catch {
      known = null;
      return refuse('account.providerAway', 409);
    }
  };
  return {
    name: settings.name,
    async begin() {
      const config = await configuration();
      const { randomPKCECodeVerifier, calculatePKCECodeChallenge, randomState, randomNonce, buildAuthorizationUrl } = await library();
      const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
      const address = buildAuthorizationUrl(config, { redirect_uri: back, scope: 'openid', code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', state, nonce });
      return { address: address.href, asked: JSON.stringify({ verifier, state, nonce }) };
    },
    async finish(query, asked) {
      const config = await configuration();
      const { authorizationCodeGrant } = await library();
      const { verifier, state, nonce } = JSON.parse(asked) as Record<'verifier' | 'state' | 'nonce', string>;
      try {
        const tokens = await authorizationCodeGrant(config, new URL(`${back}${query}`), { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
        const { sub, iss } = tokens.claims() ?? refuse('account.providerRefused', 403);
        return `${sub}@${iss}`;
      } catch {
        return refuse('account.providerRefused', 403);
      }
    },
    async signOutAddress() {
      const config = await configuration();
      const { buildEndSessionUrl } = await library();
      return config.serverMetadata().end_session_endpoint ? buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicUrl}/sign-in` }).href : null;
    },
  };
}
