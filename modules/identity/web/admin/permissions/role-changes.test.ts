import { describe, expect, test } from 'vitest';
import { groupPermissions } from './permission-groups.ts';
import { roleChanges, togglePermission } from './role-changes.ts';

const support = { id: 'support', permissions: ['tickets.read', 'tickets.reply'] };
const sales = { id: 'sales', permissions: ['quotes.read'] };

describe('what differs from the stored roles', () => {
  test('is what was added and removed, role by role', () => {
    let drafts = togglePermission({}, support, 'tickets.manage', true);
    drafts = togglePermission(drafts, support, 'tickets.reply', false);
    expect(roleChanges([support, sales], drafts)).toEqual([
      {
        role: support,
        added: ['tickets.manage'],
        removed: ['tickets.reply'],
        next: ['tickets.manage', 'tickets.read'],
      },
    ]);
  });

  test('is nothing once a box is back where it was', () => {
    const ticked = togglePermission({}, sales, 'orders.read', true);
    expect(roleChanges([support, sales], ticked)).toHaveLength(1);
    expect(roleChanges([support, sales], togglePermission(ticked, sales, 'orders.read', false))).toEqual([]);
  });

  test('a box ticked twice counts once', () => {
    const twice = togglePermission(togglePermission({}, sales, 'orders.read', true), sales, 'orders.read', true);
    expect(roleChanges([sales], twice)[0]?.next).toEqual(['orders.read', 'quotes.read']);
  });
});

test('permissions are grouped by module, in the order of the modules; one that none declares comes last', () => {
  const declared = [
    { key: 'tickets.read', module: 'tickets' },
    { key: 'tickets.reply', module: 'tickets' },
    { key: 'audit.read', module: 'audit' },
    { key: 'racks.read', module: 'racks' },
  ];
  const present = new Set(['audit.read', 'tickets.reply', 'tickets.read', 'nodes.reboot', 'racks.read']);
  const [tickets, racks, audit, files] = ['tickets', 'racks', 'audit', 'files'].map((name) => ({
    name,
    label: { fr: name, ar: name, en: name },
  }));
  const groups = groupPermissions(
    present,
    declared,
    [tickets, racks, audit, files].filter((one) => one !== undefined),
  );
  expect(groups).toEqual([
    { module: tickets, keys: ['tickets.read', 'tickets.reply'] },
    { module: racks, keys: ['racks.read'] },
    { module: audit, keys: ['audit.read'] },
    { module: null, keys: ['nodes.reboot'] },
  ]);
});
