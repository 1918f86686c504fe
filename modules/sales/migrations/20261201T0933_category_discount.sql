-- The rule of the customer's category as it was when the line was priced from the catalogue: what it takes off, in hundredths of a
-- per cent, and its name in the document's language. Kept with the line: a later change of the rule touches no line that is priced.
alter table sales.quote_lines
  add category_discount_bp int not null default 0 check (category_discount_bp between 0 and 10000),
  add category_name text check (length(category_name) between 1 and 200),
  -- Why there is a discount, in the document's language, as it is printed.
  add discount_reason text check (length(discount_reason) between 1 and 300),
  add constraint quote_lines_category check ((category_discount_bp > 0) = (category_name is not null)),
  add constraint quote_lines_reason check (discount_reason is null or (discount > 0 and category_name is not null));
alter table sales.order_lines
  add discount_reason text check (length(discount_reason) between 1 and 300),
  add constraint order_lines_reason check (discount_reason is null or discount > 0);
-- From here on `quotes.discount_share_bp` is what is given beyond the category's.
