-- 发文登记: one row for every letter that went out, written by the act that sends it. The number belongs to the series of whoever
-- sends it; a voided letter keeps its row and its number.
create table dispatch (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('assignment', 'reply', 'coOpinion', 'reminder', 'supervision', 'rehandling', 'activityReport', 'yearlyReport')),
  holder text not null check (holder in ('congress', 'government', 'office')),
  office_id uuid,
  -- As the sender was called that day.
  organ_name text not null,
  -- A plain letter and a report bear none.
  number_label text,
  -- 清政函〔2026〕12号 in its parts, where it has them.
  series text,
  series_year int,
  number int,
  sent_on date not null,
  title text not null,
  addressee text not null,
  signer text,
  -- What it says, as it was said that day; empty where the record itself keeps the words.
  words text,
  about text not null check (about in ('suggestion', 'activity', 'year')),
  about_id uuid,
  -- The reply, where a suggestion has several.
  part_id uuid,
  entered_by uuid,
  entered_at timestamptz not null,
  voided_on date,
  voided_by uuid,
  void_words text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check ((holder = 'office') = (office_id is not null)),
  check ((series is null) = (number is null) and (series is null) = (series_year is null)),
  check (series is null or number_label is not null),
  check ((voided_on is null) = (void_words is null))
);
create unique index dispatch_numbered on dispatch (tenant_id, holder, office_id, number_label) nulls not distinct where number_label is not null;
create index dispatch_sent on dispatch (tenant_id, sent_on desc, id desc);
create index dispatch_about on dispatch (tenant_id, about_id);
alter table dispatch enable row level security;
create policy tenant_wall on dispatch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 发文代字: what stands before the year in the numbers of one sender. Without a row the usual one of its name.
create table dispatch_series (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  holder text not null check (holder in ('congress', 'government', 'office')),
  office_id uuid,
  word text not null,
  set_by uuid,
  set_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check ((holder = 'office') = (office_id is not null))
);
create unique index dispatch_series_held on dispatch_series (tenant_id, holder, office_id) nulls not distinct;
alter table dispatch_series enable row level security, force row level security;
create policy tenant_wall on dispatch_series using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The wall stands before its owner too: it is opened for as long as what is there already is entered.
alter table suggestion_reply no force row level security;
alter table suggestion no force row level security;
alter table office no force row level security;
alter table town_page no force row level security;
alter table term no force row level security;
alter table sitting no force row level security;
alter table person no force row level security;
alter table suggestion_cosigner no force row level security;
alter table suggestion_assignment no force row level security;
alter table activity no force row level security;
alter table station no force row level security;
alter table deputy_group no force row level security;
alter table counter no force row level security;

-- Letters that went out before there was a register: replies, the presidium's letters 重新办理, reports of activities.
-- Each takes the id of what it came from. A number borne twice is told apart, never hidden.
insert into dispatch (tenant_id, id, kind, holder, office_id, organ_name, number_label, series, series_year, number, sent_on, title, addressee, signer, about, about_id, part_id, entered_at)
select l.tenant_id, l.id, 'reply', l.holder, l.office_id, l.organ_name, case when l.again = 1 then l.label else l.label || '（重号' || l.again || '）' end,
  case when l.again = 1 then l.part[1] end, case when l.again = 1 then l.part[2]::int end, case when l.again = 1 then l.part[3]::int end,
  l.issued_on, l.title, l.addressee, l.signer, 'suggestion', l.suggestion_id, l.id, l.issued_at
from (
  select r.*, regexp_match(r.label, '^(.{1,20})〔(\d{4})〕(\d{1,5})号$') as part, row_number() over (partition by r.tenant_id, r.holder, r.office_id, r.label, r.label is null, case when r.label is null then r.id end order by r.id) as again
  from (
    select e.tenant_id, e.id, e.suggestion_id, e.issued_on, coalesce(e.issued_at, e.issued_on::timestamp at time zone 'Asia/Shanghai') as issued_at, e.signer,
      case when e.issuer = 'townGovernment' or o.kind = 'townGovernment' then 'government' else 'office' end as holder,
      case when e.issuer = 'townGovernment' or o.kind = 'townGovernment' then null else e.office_id end as office_id,
      case when e.issuer = 'townGovernment' or o.kind = 'townGovernment' then coalesce(p.government_name, t.short_name || case when t.kind = 'street' then '办事处' else '人民政府' end) else o.name end as organ_name,
      regexp_replace(regexp_replace(e.document_number, '\s', '', 'g'), '^(.{1,20}?)[〔\[［（(【](\d{4})[〕\]］）)】]第?0*(\d{1,5})号?$', '\1〔\2〕\3号') as label,
      '关于' || regexp_replace(coalesce(p.organ_name, t.name), '(常务委员会|主席团)$', '') || '第' || cn.term || '届' || coalesce(cn.sitting || '次会议', '闭会') || '第' || lpad(s.number::text, greatest(3, length(s.number::text)), '0') || '号'
        || case s.kind when 'criticism' then '批评' when 'comment' then '意见' else '建议' end || '的答复' as title,
      coalesce((select string_agg(n.name, '、' order by n.place, n.asked_on, n.id) from (
        select 0 as place, null::date as asked_on, q.id, q.name from person q where q.tenant_id = s.tenant_id and q.id = s.lead_person_id
        union all select 1, c.asked_on, q.id, q.name from suggestion_cosigner c join person q on q.tenant_id = c.tenant_id and q.id = c.person_id where c.tenant_id = s.tenant_id and c.suggestion_id = s.id and c.state = 'confirmed') n), '') || '代表' as addressee
    from suggestion_reply e
    join suggestion s on s.tenant_id = e.tenant_id and s.id = e.suggestion_id
    join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    join tenant t on t.id = e.tenant_id
    left join town_page p on p.tenant_id = e.tenant_id
    left join term on term.tenant_id = s.tenant_id and term.id = s.term_id
    left join sitting on sitting.tenant_id = s.tenant_id and sitting.id = s.sitting_id
    cross join lateral (select
      case when term.number >= 20 then substr('零一二三四五六七八九', term.number / 10 + 1, 1) || '十' when term.number >= 10 then '十' else '' end || case when term.number % 10 = 0 then '' else substr('零一二三四五六七八九', term.number % 10 + 1, 1) end as term,
      case when sitting.number >= 20 then substr('零一二三四五六七八九', sitting.number / 10 + 1, 1) || '十' when sitting.number >= 10 then '十' else '' end || case when sitting.number % 10 = 0 then '' else substr('零一二三四五六七八九', sitting.number % 10 + 1, 1) end as sitting) cn
    where e.state = 'issued' and not e.late_entry and s.number is not null and term.number is not null
  ) r
) l;

insert into dispatch (tenant_id, id, kind, holder, organ_name, sent_on, title, addressee, words, about, about_id, entered_at)
select s.tenant_id, s.id, 'rehandling', 'congress', coalesce(p.organ_name, t.name), s.rehandle_ordered_on,
  coalesce((select replace(d.title, '关于' || regexp_replace(coalesce(p.organ_name, t.name), '(常务委员会|主席团)$', ''), '关于重新办理') from dispatch d where d.tenant_id = s.tenant_id and d.about_id = s.id and d.kind = 'reply' order by d.id limit 1), '关于重新办理代表建议'),
  coalesce((select string_agg(o.name, '、' order by a.id) from suggestion_assignment a join office o on o.tenant_id = a.tenant_id and o.id = a.office_id
    where a.tenant_id = s.tenant_id and a.suggestion_id = s.id and a.state in ('assigned', 'accepted', 'returnAsked') and a.role <> 'co'), ''),
  '《' || s.title || '》请重新办理' || case when s.due_on is null then '' else '，并于' || to_char(s.due_on, 'FMYYYY"年"FMMM"月"FMDD"日"') || '前再次答复代表' end || '。' || chr(10) || '理由：' || coalesce(s.rehandle_ground, '') || chr(10) || '办理中请再次当面听取代表意见。',
  'suggestion', s.id, s.rehandle_ordered_on::timestamp at time zone 'Asia/Shanghai'
from suggestion s join tenant t on t.id = s.tenant_id left join town_page p on p.tenant_id = s.tenant_id
where s.rehandle_ordered_on is not null;
update dispatch set title = regexp_replace(title, '的答复$', '') || '的函' where kind = 'rehandling';

insert into dispatch (tenant_id, id, kind, holder, organ_name, sent_on, title, addressee, about, about_id, entered_at)
select a.tenant_id, a.id, 'activityReport', 'congress', coalesce(st.name, g.name, p.organ_name, t.name), a.reported_on, '关于开展代表活动情况的汇报（' || a.topic || '）', regexp_replace(coalesce(p.organ_name, t.name), '(常务委员会|主席团)$', ''), 'activity', a.id, a.reported_on::timestamp at time zone 'Asia/Shanghai'
from activity a join tenant t on t.id = a.tenant_id left join town_page p on p.tenant_id = a.tenant_id
left join station st on st.tenant_id = a.tenant_id and st.id = a.station_id left join deputy_group g on g.tenant_id = a.tenant_id and g.id = a.group_id
where a.reported_on is not null;

-- The series go on after what was given out.
insert into counter (tenant_id, series, value)
select tenant_id, 'dispatch/' || holder || '/' || coalesce(office_id::text, '') || '/' || series || '/' || series_year, max(number) from dispatch where series is not null group by tenant_id, holder, office_id, series, series_year
on conflict do nothing;

alter table suggestion_reply force row level security;
alter table suggestion force row level security;
alter table office force row level security;
alter table town_page force row level security;
alter table term force row level security;
alter table sitting force row level security;
alter table person force row level security;
alter table suggestion_cosigner force row level security;
alter table suggestion_assignment force row level security;
alter table activity force row level security;
alter table station force row level security;
alter table deputy_group force row level security;
alter table counter force row level security;
alter table dispatch force row level security;
