import { reasonHeaders } from '#platform/import/papers.ts';
import { type Headers, recogniser } from '#platform/import/recognise.ts';

/** The headers cities give the columns of their exports, the plainest first: it heads the blank template. */
export const headers = {
  number: ['工单编号', '工单号', '工单流水号', '受理单号', '受理编号', '诉求编号', '案件编号', '事项编号', '任务编号', '流水号', '编号'],
  receivedOn: ['受理时间', '受理日期', '来电时间', '来电日期', '登记时间', '登记日期', '诉求时间', '反映时间', '创建时间', '派单时间', '交办时间', '转办时间'],
  type: ['诉求类型', '工单类型', '诉求类别', '工单类别', '事项类型', '来电类型', '诉求性质', '类型'],
  title: ['诉求标题', '工单标题', '标题', '主题', '事项名称'],
  content: ['诉求内容', '反映内容', '工单内容', '来电内容', '问题描述', '诉求描述', '主要内容', '事项内容', '内容'],
  place: ['所属村社区', '所属村', '所在村', '责任村', '村社区', '所属社区', '所在社区', '所属区域', '属地', '村'],
  spot: ['事发地址', '事发地点', '发生地址', '发生地点', '诉求地址', '问题地址', '问题地点', '详细地址', '具体地点', '地点', '地址'],
  name: ['来电人', '来电人姓名', '诉求人', '诉求人姓名', '反映人', '市民姓名', '申请人', '联系人', '姓名'],
  phone: ['联系电话', '来电号码', '来电电话', '主叫号码', '联系号码', '手机号码', '手机号', '反馈电话', '联系方式', '电话'],
  address: ['联系地址', '来电人地址', '诉求人地址', '家庭住址', '住址'],
  reason: reasonHeaders,
} as const satisfies Headers<string>;
export type OrderColumn = keyof typeof headers;

/** How such an export is recognised: by the number of each work order. What the hotline's own people did with it is nobody's business here. */
export const orderColumns = recogniser<OrderColumn>(headers, 'number', ['回复', '答复', '办理', '处理', '处置', '办结', '承办', '回访', '评价', '审核', '身份证', '坐席', '座席', '话务', '工号', '满意', '时限', '经度', '纬度']);

/** The columns of the blank template, in the order of an order. */
export const templateColumns = ['number', 'receivedOn', 'type', 'title', 'content', 'place', 'spot', 'name', 'phone', 'address'] as const satisfies readonly OrderColumn[];
