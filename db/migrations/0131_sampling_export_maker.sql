-- The zip of a sample of letters and visits opens for whoever made it: the person here, or the account of somebody from the county.
alter table sampling_export add column made_by uuid;
