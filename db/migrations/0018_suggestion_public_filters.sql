-- The public narrows its list by 届·次 and by village.
create index published_suggestion_session on published_suggestion (tenant_id, term_number, sitting_number, published_on desc, id desc) where hidden_on is null;
create index published_suggestion_place on published_suggestion (tenant_id, place_code, published_on desc, id desc) where hidden_on is null;
