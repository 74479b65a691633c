import { fill } from '#kernel/words.ts';

/** One message on its way out. */
export interface Outgoing {
  /** A phone number or a mail address. */
  readonly to: string;
  readonly words: string;
  /** Mail only. */
  readonly subject: string;
  /** The operator's number of the fixed text, where one is recorded. */
  readonly approvalNumber: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Sends short messages. Throws an Error whose message holds no personal data. */
export interface SmsGateway {
  send(message: Outgoing): Promise<void>;
}

/** How an operator's HTTP gateway is spoken to. Placeholders: {phone} {words} {approvalNumber} {params} (JSON of what fills the text). */
interface GatewaySettings {
  readonly url: string;
  readonly method: 'POST' | 'GET';
  readonly type: 'json' | 'form';
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A text every good answer contains, for gateways that answer 200 to everything. */
  readonly success: string | null;
}

const timeoutMs = 5000;
const usualBody = { json: '{"phone":"{phone}","content":"{words}","template":"{approvalNumber}"}', form: 'phone={phone}&content={words}&template={approvalNumber}' } as const;

/** Reads XIANGYI_SMS_URL, _METHOD, _TYPE, _BODY, _HEADERS (JSON) and _SUCCESS; null without a URL. Throws one sentence for a value that cannot be meant. */
export function smsGatewayFrom(env: NodeJS.ProcessEnv): SmsGateway | null {
  const url = env['XIANGYI_SMS_URL'];
  if (!url) return null;
  const type = env['XIANGYI_SMS_TYPE'] ?? 'json';
  const method = env['XIANGYI_SMS_METHOD'] ?? 'POST';
  if (!/^https?:\/\//.test(url)) throw new Error('XIANGYI_SMS_URL：应是 http(s) 地址 (must be an http(s) address)');
  if (type !== 'json' && type !== 'form') throw new Error('XIANGYI_SMS_TYPE：应是 json 或 form (must be json or form)');
  if (method !== 'POST' && method !== 'GET') throw new Error('XIANGYI_SMS_METHOD：应是 POST 或 GET (must be POST or GET)');
  return smsGateway({ url, method, type, body: env['XIANGYI_SMS_BODY'] ?? usualBody[type], headers: headersFrom(env['XIANGYI_SMS_HEADERS']), success: env['XIANGYI_SMS_SUCCESS'] ?? null });
}

function headersFrom(json: string | undefined): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(json ?? '{}');
    if (typeof parsed === 'object' && parsed !== null && Object.values(parsed).every((value) => typeof value === 'string')) return parsed as Record<string, string>;
  } catch {
    // Said below in one sentence.
  }
  throw new Error('XIANGYI_SMS_HEADERS：应是 JSON 对象，例如 {"authorization":"…"} (must be a JSON object of texts)');
}

/** Speaks to one gateway; a message that is not taken within five seconds counts as not taken. */
function smsGateway(settings: GatewaySettings): SmsGateway {
  const { url, method, type, headers, success } = settings;
  return {
    async send(message) {
      const put = (template: string, escape: (value: string) => string) => fill(template, Object.fromEntries(
        Object.entries({ phone: message.to, words: message.words, approvalNumber: message.approvalNumber ?? '', params: JSON.stringify(message.params) })
          .map(([key, value]) => [key, escape(value)])));
      const body = put(settings.body, type === 'json' ? insideJson : encodeURIComponent);
      const contentType = type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
      const answer = await fetch(put(url, encodeURIComponent), {
        method, headers: { 'content-type': contentType, ...headers }, signal: AbortSignal.timeout(timeoutMs), redirect: 'error', ...(method === 'POST' ? { body } : {}),
      }).catch((error: unknown) => { throw new Error(`gateway not reached: ${error instanceof Error ? error.name : 'unknown'}`, { cause: error }); });
      const said = await answer.text();
      if (!answer.ok) throw new Error(`gateway answered ${answer.status}`);
      if (success !== null && !said.includes(success)) throw new Error('gateway did not take the message');
    },
  };
}

/** A text as it stands between the quotes of a JSON template. */
const insideJson = (value: string): string => JSON.stringify(value).slice(1, -1);
