/** Every address of the product, typed: a page links through these and never writes a path by hand. */
const id = (value: string) => encodeURIComponent(value);

export const portal = {
  home: () => '/',
  signIn: () => '/sign-in',
  signUp: () => '/sign-up',
  services: () => '/services',
  service: (service: string) => `/services/${id(service)}`,
  tickets: () => '/tickets',
  ticket: (ticket: string) => `/tickets/${id(ticket)}`,
  newTicket: () => '/tickets/new',
  catalogue: () => '/catalogue',
  product: (slug: string) => `/catalogue/${id(slug)}`,
  quotes: () => '/quotes',
  quote: (quote: string) => `/quotes/${id(quote)}`,
  orders: () => '/orders',
  order: (order: string) => `/orders/${id(order)}`,
  invoices: () => '/invoices',
  invoice: (invoice: string) => `/invoices/${id(invoice)}`,
  account: () => '/account',
  accountSection: (section: 'profile' | 'security' | 'verification' | 'contacts' | 'notifications') =>
    `/account/${section}`,
} as const;

export const corporate = {
  home: () => '/corporate',
  signIn: () => '/corporate/sign-in',
  tickets: () => '/corporate/tickets',
  ticket: (ticket: string) => `/corporate/tickets/${id(ticket)}`,
  customers: () => '/corporate/customers',
  customer: (customer: string) => `/corporate/customers/${id(customer)}`,
  verifications: () => '/corporate/verifications',
  verification: (verification: string) => `/corporate/verifications/${id(verification)}`,
  catalogue: () => '/corporate/catalogue',
  product: (product: string) => `/corporate/catalogue/${id(product)}`,
  quotes: () => '/corporate/quotes',
  quote: (quote: string) => `/corporate/quotes/${id(quote)}`,
  orders: () => '/corporate/orders',
  order: (order: string) => `/corporate/orders/${id(order)}`,
  services: () => '/corporate/services',
  service: (service: string) => `/corporate/services/${id(service)}`,
  invoices: () => '/corporate/invoices',
  invoice: (invoice: string) => `/corporate/invoices/${id(invoice)}`,
  reports: () => '/corporate/reports',
} as const;

export const admin = {
  home: () => '/admin',
  signIn: () => '/admin/sign-in',
  users: () => '/admin/users',
  user: (user: string) => `/admin/users/${id(user)}`,
  roles: () => '/admin/roles',
  role: (role: string) => `/admin/roles/${id(role)}`,
  groups: () => '/admin/groups',
  templates: () => '/admin/templates',
  template: (template: string) => `/admin/templates/${id(template)}`,
  settings: () => '/admin/settings',
  audit: () => '/admin/audit',
  logins: () => '/admin/logins',
  jobs: () => '/admin/jobs',
  tenants: () => '/admin/tenants',
  tenant: (tenant: string) => `/admin/tenants/${id(tenant)}`,
} as const;
