-- What an erasure removes of what is kept otherwise (ADR 28).
select kit.erasable_rows('sales.carts');
