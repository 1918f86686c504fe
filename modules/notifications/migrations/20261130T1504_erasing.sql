-- What an erasure removes of what is only added to otherwise (ADR 28).
select kit.erasable_rows('notifications.deliveries');
select kit.erasable_rows('notifications.inbox');
select kit.erasable_rows('notifications.preferences');
