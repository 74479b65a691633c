import type { Outgoing } from './sms.ts';

/** Sends mail by SMTP. Throws an Error whose message holds no personal data. */
export interface Mailer {
  send(message: Outgoing): Promise<void>;
}

const timeoutMs = 10_000;

/** Reads XIANGYI_MAIL_URL (smtp://user:password@host:port) and XIANGYI_MAIL_FROM; null without a URL. Throws one sentence for a value that cannot be meant. */
export function mailerFrom(env: NodeJS.ProcessEnv): Mailer | null {
  const url = env['XIANGYI_MAIL_URL'];
  if (!url) return null;
  const from = env['XIANGYI_MAIL_FROM'];
  if (!/^smtps?:\/\//.test(url)) throw new Error('XIANGYI_MAIL_URL：应是 smtp:// 或 smtps:// 地址 (must be an smtp:// or smtps:// address)');
  if (!from?.includes('@')) throw new Error('XIANGYI_MAIL_FROM：请填写发件地址 (the sender’s address is missing)');
  return {
    async send({ to, subject, words }) {
      // Loaded on first use: most towns send no mail.
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(url, { from, connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs } as object);
      try {
        await transport.sendMail({ to, subject, text: words });
      } catch (error) {
        throw new Error(`mail not taken: ${String((error as { code?: unknown }).code ?? 'unknown')}`, { cause: error });
      } finally {
        transport.close();
      }
    },
  };
}
