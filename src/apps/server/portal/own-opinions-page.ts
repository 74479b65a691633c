import { askOwnCode, findByPhone, openByTicket, readPhone } from '#features/opinion/public.ts';
import { mask } from '#kernel/plain-text.ts';
import { refuse } from '#kernel/verdict.ts';
import { sessionCookie } from '#platform/http/cookies.ts';
import { type PageHead, type Posted, type Props, page } from './page.ts';

const head = (props: Props): PageHead => ({ title: 'find', private: true, props });
const typed = ({ pairs }: Posted, name: string): string => pairs.get(name)?.[0] ?? '';
const phoneIn = (posted: Posted): string => readPhone(typed(posted, 'phone')) ?? refuse('opinion.phoneUnreadable', 422);

/** A resident who has lost his receipt finds his opinions by phone. The number never stands in an address. */
export const findByPhonePage = page({
  path: '/track/phone',
  page: 'opinion/FindByPhone',
  load: async ({ house }, returned) => {
    if (!house.sendsSms) return head({ stage: 'noSms' });
    const phone = String(returned?.typed['phone'] ?? '');
    // A wrong code leaves the reader where he types it again.
    return head(returned?.form === 'list' ? { ...returned, stage: 'code', phone, masked: mask.phone(phone) } : { ...returned, stage: 'ask' });
  },
  forms: {
    ask: {
      run: async ({ house, tenant, request }, posted) => {
        const phone = phoneIn(posted);
        await askOwnCode(house, tenant, phone, request.ip);
        return { page: 'opinion/FindByPhone', head: head({ stage: 'code', phone, masked: mask.phone(phone) }) };
      },
    },
    list: {
      run: async ({ house, tenant, request }, posted) => {
        const rows = await findByPhone(house, tenant, { phone: phoneIn(posted), code: typed(posted, 'code') }, request.ip);
        return { page: 'opinion/FindByPhone', head: head({ stage: 'list', rows }) };
      },
    },
    open: {
      run: async (visit, posted) => {
        const token = await openByTicket(visit.house, visit.tenant, typed(posted, 'ticket')) ?? refuse('opinion.ticketEnded', 403);
        sessionCookie.setReceipt(visit.request, visit.reply, token);
        return visit.path('mine');
      },
    },
  },
});
